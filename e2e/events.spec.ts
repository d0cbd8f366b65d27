import type { Page } from "@playwright/test";
import { continueButton, formAsked, giveUpButton, questionNumber, startReview } from "./review";
import { expect, expectAccessible, test } from "./test";

const stem = (page: Page) => page.getByRole("heading", { level: 1 });
const ratings = (page: Page) => page.getByRole("group", { name: "Rating" });
const told = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });
const total = async (page: Page) => {
  const tally = await page.getByRole("img", { name: /^Question \d+ of / }).getAttribute("aria-label");
  return Number(tally?.match(/ of (\d+)\./)?.[1]);
};

/** Answers by keys until a first answer is right; one that was wrong is undone, and its claim asked otherwise. */
async function answerRight(page: Page) {
  for (let at = 0; at < 30; at++) {
    await page.keyboard.press((await formAsked(page)) === "trueFalse" ? "t" : "1");
    await expect(async () => {
      // A question of several parts is not answered by one key.
      if (!(await continueButton(page).isVisible())) await page.keyboard.press("0");
      await expect(continueButton(page)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    if (await ratings(page).isVisible()) return;
    await page.keyboard.press("u");
    await expect(told(page, "Answer undone.")).toBeVisible();
    await expect(giveUpButton(page)).toBeVisible();
  }
  throw new Error("Nothing was right.");
}

test("answers are undone by key, one after another, also after a reload", async ({ page, newcomer }) => {
  await startReview(page);
  const first = await stem(page).textContent();
  for (const number of [1, 2]) {
    expect(await questionNumber(page)).toBe(number);
    await page.keyboard.press("0");
    await expect(continueButton(page)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(giveUpButton(page)).toBeVisible();
  }
  await page.reload();
  await expect(giveUpButton(page)).toBeVisible();
  expect(await questionNumber(page)).toBe(3);
  for (const number of [2, 1]) {
    await expect(async () => {
      await page.keyboard.press("u");
      await expect(page.getByRole("img", { name: new RegExp(`^Question ${number} of `) })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
    await expect(told(page, "Answer undone. Its claim is asked again.")).toBeVisible();
  }
  expect(await stem(page).textContent()).not.toBe(first);

  await page.keyboard.press("1");
  await page.keyboard.press("t");
  await expect(continueButton(page)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(giveUpButton(page)).toBeVisible();
  expect(await questionNumber(page)).toBe(1);
  expect(newcomer.name).not.toBe("");
});

test("the rating of a right answer is changed by a digit or a press, and tells when it returns", async ({
  page,
  newcomer,
}) => {
  expect(newcomer.name).not.toBe("");
  await startReview(page);
  await answerRight(page);
  const good = ratings(page).getByRole("button", { name: /^Good/ });
  await expect(good).toHaveAttribute("aria-pressed", "true");
  await expect(good).toContainText("2 days");
  await expectAccessible(page, "an answer with its ratings");

  await page.keyboard.press("4");
  await expect(ratings(page).getByRole("button", { name: /^Easy/ })).toHaveAttribute("aria-pressed", "true");
  await expect(told(page, /^Rated Easy, next in \d+ days\./)).toBeVisible();
  await ratings(page).getByRole("button", { name: /^Hard/ }).click();
  await expect(told(page, "Rated Hard, next tomorrow.")).toBeVisible();
  await page.keyboard.press("1");
  await expect(told(page, "Rated Again")).toBeVisible();
  await expect(page.getByRole("img", { name: / 0 right, /, exact: false })).toBeVisible();
  await page.keyboard.press("3");
  await expect(good).toHaveAttribute("aria-pressed", "true");
});

test("a claim is suspended and buried, and taken back", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await startReview(page);
  const all = await total(page);
  const first = await stem(page).textContent();
  await page.keyboard.press("!");
  await expect(told(page, "Suspended")).toBeVisible();
  expect(await total(page)).toBe(all - 1);
  await page.keyboard.press("-");
  await expect(told(page, "Buried until tomorrow.")).toBeVisible();
  expect(await total(page)).toBe(all - 2);
  expect(await stem(page).textContent()).not.toBe(first);
  await expectAccessible(page, "a question with a notice");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(told(page, "It is asked today.")).toBeVisible();
  expect(await total(page)).toBe(all - 1);
});

test("a question is reported by key, and told why it comes, before and after the answer", async ({
  page,
  newcomer,
}) => {
  expect(newcomer.name).not.toBe("");
  await startReview(page);
  await page.keyboard.press("r");
  const report = page.getByRole("dialog", { name: "Report this question" });
  await expect(report).toBeVisible();
  await expectAccessible(page, "the report");
  await page.keyboard.press("Enter");
  await expect(report).toBeHidden();
  await expect(told(page, "Reported")).toBeVisible();

  await page.keyboard.press("i");
  const why = page.getByRole("dialog", { name: "Why now" });
  await expect(why).toContainText("You have not been asked this claim before.");
  await expect(why.getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("0");
  await expect(continueButton(page)).toBeVisible();

  await page.getByRole("button", { name: "More" }).click();
  const more = page.getByRole("dialog", { name: "More" });
  await expectAccessible(page, "what else can be done");
  await more.getByRole("button", { name: /^Why now/ }).click();
  await expect(why.getByRole("link", { name: "Open the claim" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More" }).click();
  await more.getByRole("button", { name: /^Report/ }).click();
  await report.getByLabel("More than one answer is right").check();
  await report.getByLabel("Note, if you like").fill("Two of these hold.");
  await page.keyboard.press("Enter");
  await expect(told(page, "Reported")).toBeVisible();
});

test("an undo waits for an answer that has not arrived yet", async ({ page, newcomer, watch }) => {
  expect(newcomer.name).not.toBe("");
  watch.expects(/ERR_FAILED|Failed to load resource/);
  await startReview(page);
  let isCut = true;
  await page.route("/api/review/answers", (route) => (isCut ? route.abort() : route.continue()));
  await page.keyboard.press("0");
  await expect(page.getByText("Not sent yet.")).toBeVisible();
  await page.keyboard.press("u");
  isCut = false;
  await expect(told(page, "Answer undone.")).toBeVisible();
  expect(await questionNumber(page)).toBe(1);
  await expect(giveUpButton(page)).toBeVisible();
});

test("limits are changed for today, and a suspended claim is taken up again on its page", async ({
  page,
  newcomer,
}) => {
  expect(newcomer.name).not.toBe("");
  await page.getByText("More or fewer today").click();
  await page.getByLabel("New claims today").fill("3");
  await page.getByRole("button", { name: "Change today" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3 claims");
  await expectAccessible(page, "Today with its limits");
  await startReview(page);
  expect(await total(page)).toBe(3);

  await page.keyboard.press("0");
  await expect(continueButton(page)).toBeVisible();
  await page.keyboard.press("!");
  await expect(told(page, "Suspended")).toBeVisible();
  await page.keyboard.press("i");
  await page.getByRole("link", { name: "Open the claim" }).click();
  await expect(page.getByText("You suspended this claim: it is not asked.")).toBeVisible();
  await page.getByRole("button", { name: "Take it up again" }).click();
  await expect(page.getByRole("button", { name: "Suspend" })).toBeVisible();
});
