import { answerAndGoOn } from "./by-keyboard";
import { continueButton, giveUpButton, isOverBefore, startReview } from "./review";
import { expect, test } from "./test";

// The westernmost zone. Moving to the easternmost one, 25 hours ahead, is a way to be in tomorrow at once.
test.use({ timezoneId: "Pacific/Pago_Pago" });

test("what was missed today is due tomorrow", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await startReview(page);
  await isOverBefore(page, 1);
  await page.keyboard.press("0");
  await expect(continueButton(page)).toBeVisible();
  await expect(page.getByText("Not known. The claim is:")).toBeVisible();
  await expect(page.getByText("Again in this session, then tomorrow", { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  for (const number of [2, 3]) {
    await isOverBefore(page, number);
    await answerAndGoOn(page);
  }
  await expect(giveUpButton(page)).toBeVisible();

  await page.goto("/today");
  const days = page
    .getByRole("list", { name: "Claims due on each of the next seven days" })
    .getByRole("listitem");
  await expect(days.first()).toContainText("Today");
  expect(Number(await days.nth(1).locator(".n").textContent())).toBeGreaterThanOrEqual(1);

  await page.goto("/settings");
  await page.getByLabel("Time zone").selectOption("Pacific/Kiritimati");
  await page.getByRole("button", { name: "Save study" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^[1-3] claims? due today/);
  await page.getByRole("button", { name: "Start review" }).click();
  await isOverBefore(page, 1);
  await expect(page.getByText("Second time")).toBeVisible();
});
