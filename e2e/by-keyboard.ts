import { expect, type Page } from "@playwright/test";
import type { Form } from "@/core/question/question";
import { continueButton, field, formAsked, isOverBefore, parts, questionNumber, ratings } from "./review";

/** Answers the question on the screen with keys alone and leaves its feedback there; a card has gone on. */
export async function answerByKeyboard(page: Page): Promise<Form> {
  const form = await formAsked(page);
  switch (form) {
    case "choice":
      await page.keyboard.press("1");
      break;
    case "trueFalse":
      await page.keyboard.press("t");
      break;
    case "cloze":
    case "typed":
    case "numeric":
      await expect(field(page)).toBeFocused();
      await page.keyboard.type("a guess");
      await page.keyboard.press("Enter");
      break;
    case "multi":
      await page.keyboard.press("1");
      await page.keyboard.press("Enter");
      break;
    case "match":
      // Each digit joins the next left side that is open.
      for (let at = await parts(page, "left").count(), digit = 1; digit <= at; digit++)
        await page.keyboard.press(String(digit));
      await page.keyboard.press("Enter");
      break;
    case "sort":
      for (let left = await parts(page, "item").count(); left > 0; left--) await page.keyboard.press("1");
      await page.keyboard.press("Enter");
      break;
    case "order":
      await page.keyboard.press("Enter");
      break;
    case "flashcard":
      await page.keyboard.press("Space");
      await expect(ratings(page)).toBeVisible();
      await page.keyboard.press("3");
      return form;
  }
  await expect(continueButton(page)).toBeVisible();
  return form;
}

/** Answers and goes on. True when that was the session's last question. */
export async function answerAndGoOn(page: Page): Promise<boolean> {
  const number = await questionNumber(page);
  const form = await answerByKeyboard(page);
  if (form !== "flashcard") await page.keyboard.press("Enter");
  return isOverBefore(page, number + 1);
}
