import { answerAndGoOn } from "./by-keyboard";
import { answeredToday, continueButton, isOverBefore, startReview } from "./review";
import { expect, test } from "./test";

test("an answer given without a network is kept and sent once", async ({
  page,
  context,
  newcomer,
  watch,
}) => {
  expect(newcomer.name).not.toBe("");
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  await startReview(page);
  await isOverBefore(page, 1);
  await answerAndGoOn(page);

  await context.setOffline(true);
  await page.keyboard.press("1");
  const notice = page.getByRole("alert").filter({ hasText: "Not sent yet." });
  await expect(notice).toContainText("Your answer is kept; it will be sent again.");
  await page.keyboard.press("2");
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(notice).toBeVisible();
  await expect(continueButton(page)).toBeHidden();

  await context.setOffline(false);
  await expect(continueButton(page)).toBeVisible();
  await expect(notice).toBeHidden();
  await page.keyboard.press("Enter");
  await isOverBefore(page, 3);
  expect(await answeredToday(page)).toBe(2);
});
