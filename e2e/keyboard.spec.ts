import { depthOf, type Form } from "@/core/question/question";
import { answerByKeyboard } from "./by-keyboard";
import { veterans } from "./past/people";
import { signIn } from "./people";
import { field, formAsked, isOverBefore, mostQuestions, questionNumber, ratings } from "./review";
import { expect, test } from "./test";

test("questions of every depth are answered with the keyboard alone, each miss until it is right", async ({
  page,
}) => {
  await signIn(page, veterans.byKeyboard);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("due today");
  await page.keyboard.press("r");

  const seen = new Set<Form>();
  for (let number = 1; number < mostQuestions; number++) {
    if (await isOverBefore(page, number)) break;
    const form = await formAsked(page);
    if (!seen.has(form)) await tryOtherKeys(page, form);
    seen.add(form);
    expect(await questionNumber(page)).toBe(number);
    await answerByKeyboard(page);
    if (form !== "flashcard") await page.keyboard.press(number % 2 ? "Enter" : "Space");
  }
  const depths = new Set([...seen].map((form) => depthOf[form]));
  expect([...depths].sort()).toEqual(["completion", "recall", "recognition"]);
  await expect(page).toHaveURL(/\/review\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { name: "What comes back" })).toBeVisible();
});

/** Keys that must not answer: those of other forms, and the one that goes on after an answer. */
async function tryOtherKeys(page: Parameters<typeof formAsked>[0], form: string) {
  switch (form) {
    case "choice":
      for (const key of ["t", "Enter", "Space", "9"]) await page.keyboard.press(key);
      break;
    case "trueFalse":
      for (const key of ["Enter", "Space", "3"]) await page.keyboard.press(key);
      break;
    case "cloze":
    case "typed":
    case "numeric":
      await page.keyboard.press("Enter");
      await expect(page.getByText("is still empty.", { exact: false })).toBeVisible();
      await page.keyboard.type("1t?");
      await expect(field(page)).toHaveValue("1t?");
      await field(page).clear();
      break;
    case "flashcard":
      await page.keyboard.press("3");
      await expect(ratings(page)).toBeHidden();
      break;
  }
  await expect(page.getByRole("dialog")).toBeHidden();
}
