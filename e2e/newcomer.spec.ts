import { answerAndGoOn } from "./by-keyboard";
import { fillSignUp, someone } from "./people";
import { answeredToday, isOverBefore, mostQuestions, questionNumber } from "./review";
import { expect, test } from "./test";

test("a newcomer comes from the landing page to claims that are known to return", async ({ page }) => {
  const person = someone("Zoë 張偉 Ñandú");

  await test.step("the landing page leads to an account", async () => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Remember what you read");
    await page.getByRole("link", { name: "Start learning" }).first().click();
    await fillSignUp(page, person);
    await expect(page).toHaveURL("/today");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("10 claims to begin with");
    await expect(page.getByRole("link", { name: `Settings of ${person.name}` })).toBeVisible();
  });

  let answered = 0;
  await test.step("a review is answered with the keyboard alone", async () => {
    await page.keyboard.press("r");
    await expect(page).toHaveURL("/review");
    expect(await isOverBefore(page, 1)).toBe(false);

    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("1");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    expect(await questionNumber(page)).toBe(1);

    await answerAndGoOn(page);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/today");
    await expect(page.getByRole("button", { name: "Go on with the review" })).toBeVisible();
    await page.keyboard.press("r");
    await expect(page).toHaveURL("/review");
    expect(await isOverBefore(page, 2)).toBe(false);

    for (answered = 2; answered < mostQuestions && !(await answerAndGoOn(page)); ) answered++;
    await expect(page).toHaveURL(/\/review\/[0-9a-f-]{36}$/);
    await expect(page.getByText("Nothing more is due today.", { exact: false })).toBeVisible();
  });

  await test.step("today tells what was done and what comes", async () => {
    await page.getByRole("link", { name: "Back to today" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/^Nothing is due until /);
    expect(await answeredToday(page)).toBe(answered);
    const week = page.getByRole("list", { name: "Claims due on each of the next seven days" });
    await expect(week.getByRole("listitem")).toHaveCount(7);
    const counts = await week.getByRole("listitem").locator(".n").allTextContents();
    expect(counts[0]).toBe("0");
    expect(counts.map(Number).reduce((sum, each) => sum + each)).toBe(10);
  });

  await test.step("progress begins with this day", async () => {
    await page.getByRole("link", { name: "Progress", exact: true }).click();
    await expect(page).toHaveURL("/progress");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/^10 of [\d,]+ claims asked so far\.$/)).toBeVisible();
  });

  await test.step("the library shows the memory of a claim beside its source", async () => {
    await page.getByRole("link", { name: "Library", exact: true }).click();
    const documents = page.getByRole("main").getByRole("listitem");
    await documents
      .filter({ hasText: /[1-9]\d* learning/ })
      .getByRole("link")
      .first()
      .click();
    await page.getByRole("link", { name: /^Learning \d+$/ }).click();
    await expect(page).toHaveURL(/show=learning$/);
    const claim = page.getByRole("main").locator("ol").getByRole("link").first();
    const statement = await claim.textContent();
    await claim.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(statement ?? "?");
    await expect(page.getByRole("row", { name: /^Times asked 1$/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /^Last asked today$/i })).toBeVisible();
  });

  await test.step("the settings keep a new name", async () => {
    await page.getByRole("link", { name: `Settings of ${person.name}` }).click();
    await expect(page).toHaveURL("/settings");
    await expect(page.getByRole("combobox", { name: "Time zone" })).toHaveValue(/Kat[h]?mandu/);
    await page.getByLabel("Name", { exact: true }).fill("Zoë Ñandú");
    await page.getByRole("button", { name: "Save name" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Zoë Ñandú");
    await expect(page.getByRole("link", { name: "Settings of Zoë Ñandú" })).toBeVisible();
  });
});
