import type { Page } from "@playwright/test";
import { answerAndGoOn } from "./by-keyboard";
import { answeredToday, isOverBefore, mostQuestions, startReview } from "./review";
import { expect, test } from "./test";

/** Fills fields of the study settings by their labels, saves, and goes back to Today. */
async function saveStudy(page: Page, fields: Record<string, string>) {
  await page.goto("/settings");
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Save study" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/today");
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a limit that is saved holds on Today, and one that cannot be meant is refused", async ({
  page,
  newcomer,
}) => {
  expect(newcomer.name).not.toBe("");
  await expect(heading(page)).toContainText("10 claims to begin with");
  await saveStudy(page, { "New claims a day": "3" });
  await expect(heading(page)).toContainText("3 claims to begin with");

  await page.goto("/settings");
  await expect(page.getByLabel("New claims a day")).toHaveValue("3");
  await page.getByLabel("New claims a day").fill("many");
  await page.getByRole("button", { name: "Save study" }).click();
  const sentence = "Give new claims a day as a whole number from 0 to 999.";
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByLabel("New claims a day")).toBeFocused();
  await expect(page.getByLabel("New claims a day")).toHaveValue("many");
});

test("desired retention is kept, and what cannot be meant loses nothing", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  const retention = page.getByLabel("Desired retention, in percent");
  await page.goto("/settings");
  await expect(retention).toHaveValue("90");
  await expect(retention).toHaveAccessibleDescription(
    /returns in 10 days at 90%, in 4 at 95% and in 33 at 80%/,
  );
  await page.getByLabel("New claims a day").fill("7");
  await retention.fill("99");
  await page.getByRole("button", { name: "Save study" }).click();
  await expect(page.getByText("Give desired retention as a whole percentage from 80 to 97.")).toBeVisible();
  await expect(retention).toBeFocused();
  await expect(retention).toHaveValue("99");
  await expect(page.getByLabel("New claims a day")).toHaveValue("7");
  await retention.fill("95");
  await page.getByRole("button", { name: "Save study" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/settings");
  await expect(retention).toHaveValue("95");
  await expect(page.getByLabel("New claims a day")).toHaveValue("7");
});

test("a zone that is saved decides which day it is", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  const dayShown = async (zone: string) => {
    await page.goto("/settings");
    await page.getByLabel("Time zone").selectOption(zone);
    await page.getByRole("button", { name: "Save study" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.goto("/today");
    await expect(heading(page)).toBeVisible();
    return page.locator(".gutter b").first().textContent();
  };
  // The two ends of the world lie 25 hours apart, so they never share a study day.
  expect(await dayShown("Pacific/Pago_Pago")).not.toBe(await dayShown("Pacific/Kiritimati"));
});

test("when all is done Today says when to come back", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await saveStudy(page, { "New claims a day": "2" });
  await startReview(page);
  await isOverBefore(page, 1);
  let answered = 1;
  while (answered < mostQuestions && !(await answerAndGoOn(page))) answered++;
  await page.getByRole("link", { name: "Back to today" }).click();
  await expect(heading(page)).toHaveText(
    /^Nothing is due until (tomorrow|[A-Z][a-z]+day|\d+ [A-Z][a-z]+), [12] claims?\.$/,
  );
  await expect(page.getByText("That is all for today.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^(Start|Learn|Go on)/ })).toHaveCount(0);
  expect(await answeredToday(page)).toBe(answered);
});

test("the appearance is kept by the browser", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/settings");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.goto("/today");
  expect(await paper()).toBe(dark);
  await page.goto("/settings");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByRole("radio", { name: "As the system" }).check();
  await expect.poll(paper).toBe(light);
});
