/** Pictures of the screens for people, beside the mockups: `RECITE_SCREENS=folder npx playwright test`. */
import type { Page } from "@playwright/test";
import { answerByKeyboard } from "./by-keyboard";
import { pictured } from "./past/people";
import { signIn } from "./people";
import { formAsked, isOverBefore, mostQuestions, ratings, startReview } from "./review";
import { expect, test } from "./test";

const folder = process.env.RECITE_SCREENS;

async function picture(page: Page, name: string) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    // A window as tall as the page, so that what sticks to its foot stands at the foot of the picture.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, whole) });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png` });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test("pictures of every screen", async ({ page }) => {
  test.setTimeout(5 * 60_000);
  for (const name of ["landing", "signin", "signup"]) {
    await page.goto(name === "landing" ? "/" : `/${name}`);
    await picture(page, name);
  }
  await signIn(page, pictured);
  for (const name of ["today", "progress", "library", "settings"]) {
    await page.goto(`/${name}`);
    await picture(page, name);
  }
  await page.goto("/library");
  const document = page.getByRole("main").getByRole("listitem").filter({ hasText: "known" });
  await document.getByRole("link").first().click();
  await page.waitForURL("**/library/documents/*");
  await picture(page, "document");
  await page.getByRole("link", { name: /^Known \d+$/ }).click();
  await page.getByRole("main").locator("ol").getByRole("link").first().click();
  await page.waitForURL("**/library/claims/*");
  await picture(page, "claim");

  for (const [name, address] of [
    ["search", "/library/search?q=async"],
    ["deck", "/library/decks/tier-2"],
    ["disagreements", "/library/disagreements"],
    ["text", "/library/documents/how-memory-lasts/text"],
  ] as const) {
    await page.goto(address);
    await picture(page, name);
  }

  await startReview(page);
  const taken = new Set<string>();
  const once = async (name: string) => {
    if (!taken.has(name)) await picture(page, name);
    taken.add(name);
  };
  for (let number = 1; number < mostQuestions && !(await isOverBefore(page, number)); number++) {
    const form = await formAsked(page);
    await once(form === "choice" ? "review" : `review-${form}`);
    if (form === "flashcard") {
      await page.keyboard.press("Space");
      await expect(ratings(page)).toBeVisible();
      await once("flashcard");
      await page.keyboard.press("3");
      continue;
    }
    await answerByKeyboard(page);
    const isWrong = await page.getByText("Wrong. The claim is:").isVisible();
    if (form === "choice") await once(isWrong ? "review-answer" : "review-answer-right");
    else await once(`review-${form}-answer`);
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("link", { name: "Back to today" })).toBeVisible();
  await picture(page, "review-end");
});
