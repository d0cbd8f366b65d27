import type { Page } from "@playwright/test";
import { answerByKeyboard } from "./by-keyboard";
import { veterans } from "./past/people";
import { makeNewcomer, signIn } from "./people";
import { closing, formAsked, isOverBefore, mostQuestions, startReview, turnButton } from "./review";
import { expect, expectAccessible, test } from "./test";

const widths = [1440, 390];
const schemes = ["light", "dark"] as const;

/** The page as it stands, on a desk and on a phone, by day and by night. */
async function expectAccessibleInEveryLook(page: Page, where: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `${where}, ${width}, ${colorScheme}`);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test("what a visitor sees is accessible", async ({ page, watch }) => {
  watch.expects(/status of 404/);
  for (const address of ["/", "/signin", "/signup", "/nothing-is-here"]) {
    await page.goto(address);
    await expectAccessibleInEveryLook(page, address);
  }
  await page.goto("/signup");
  await page.getByLabel("Name", { exact: true }).fill("Ada");
  await page.getByLabel("E-mail address").fill("ada@example.org");
  await page.getByLabel("Password").fill("password");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByText("This password is easy to guess.", { exact: false })).toBeVisible();
  await expectAccessibleInEveryLook(page, "a refused account");
});

test("what a newcomer sees is accessible", async ({ page }) => {
  await makeNewcomer(page);
  await expectAccessibleInEveryLook(page, "the first day");
  for (const address of ["/library", "/progress"]) {
    await page.goto(address);
    await expectAccessibleInEveryLook(page, `${address} on the first day`);
  }
  await page.goto("/settings");
  await page.getByLabel("New claims a day").fill("0");
  await page.getByRole("button", { name: "Save study" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/today");
  await expectAccessibleInEveryLook(page, "a day with nothing to do");
  await page.goto("/review");
  await expectAccessibleInEveryLook(page, "a review with nothing to ask");
});

test("what people with weeks behind them see is accessible", async ({ page }) => {
  await signIn(page, veterans.inEveryLook);
  await expectAccessibleInEveryLook(page, "a busy day");
  for (const address of ["/library", "/progress", "/settings"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessibleInEveryLook(page, address);
  }
  for (const address of [
    "/library/search?q=python",
    "/library/search?q=zzzyzx",
    "/library/disagreements",
    "/library/decks/tier-2",
    "/library/documents/how-memory-lasts/text",
  ]) {
    await page.goto(address);
    await expectAccessibleInEveryLook(page, address);
  }
  await page.goto("/library");
  await page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: /\d+ known/ })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("link", { name: /^Known \d+$/ }).click();
  await expect(page).toHaveURL(/show=known$/);
  await expectAccessibleInEveryLook(page, "a document");
  await page.getByRole("main").locator("ol").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/claims\//);
  await expectAccessibleInEveryLook(page, "a claim");
});

test("a review is accessible in every form, asked and answered", async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, veterans.inEveryReview);
  await startReview(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessibleInEveryLook(page, "the keys");
  await page.keyboard.press("Escape");

  const seen = new Set<string>();
  const once = async (state: string) => {
    if (seen.has(state)) return;
    seen.add(state);
    await expectAccessibleInEveryLook(page, `${state} in a review`);
  };
  for (let number = 1; number < mostQuestions && !(await isOverBefore(page, number)); number++) {
    const form = await formAsked(page);
    await once(`${form} asked`);
    if (form === "flashcard") {
      await turnButton(page).click();
      await once("flashcard turned");
      await page.keyboard.press("3");
      continue;
    }
    await answerByKeyboard(page);
    const verdict = await page.getByText(/^(Right|Wrong)\. The claim is:$/).textContent();
    await once(`${form} answered ${verdict?.split(".")[0]?.toLowerCase()}`);
    await page.keyboard.press("Enter");
  }
  expect(seen.size).toBeGreaterThanOrEqual(8);
  await expect(closing(page)).toBeVisible();
  await expectAccessibleInEveryLook(page, "the end of a review");
});
