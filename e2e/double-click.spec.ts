import { answerByKeyboard } from "./by-keyboard";
import { continueButton, giveUpButton, isOverBefore, questionNumber, startReview } from "./review";
import { expect, test } from "./test";

// On a phone "Continue" stands where "I don’t know" stands next.
test.use({ viewport: { width: 390, height: 844 } });

test("a double click on Continue does not give up the next question", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await startReview(page);
  await isOverBefore(page, 1);
  await answerByKeyboard(page);
  const place = await continueButton(page).boundingBox();
  await continueButton(page).dblclick();
  await isOverBefore(page, 2);
  await expect(giveUpButton(page)).toBeVisible();
  expect(overlap(place, await giveUpButton(page).boundingBox()), "the buttons share a place").toBe(true);
  // Long enough for an answer to come back.
  await page.waitForTimeout(500);
  expect(await questionNumber(page)).toBe(2);
  await expect(continueButton(page)).toBeHidden();
  await giveUpButton(page).click();
  await expect(page.getByText("Not known. The claim is:")).toBeVisible();
});

type Box = { x: number; y: number; width: number; height: number } | null;

/** Whether the middle of the first lies within the second. */
function overlap(first: Box, second: Box): boolean {
  if (!first || !second) return false;
  const x = first.x + first.width / 2 - second.x;
  const y = first.y + first.height / 2 - second.y;
  return x >= 0 && x <= second.width && y >= 0 && y <= second.height;
}
