import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./test";

const sample = (page: Page): Locator => page.getByRole("region", { name: "Five questions" });
const current = (page: Page): Locator => sample(page).getByRole("article");
const giveUp = (page: Page): Locator => current(page).getByRole("button", { name: "I don’t know" });
const next = (page: Page): Locator => current(page).getByRole("button", { name: "Next" });
const claim = (page: Page): Locator => current(page).getByText(/^(Right|Wrong|Not known)\. The claim is:$/);

/** Answers what is asked now, rightly or not. */
async function answer(page: Page, press: (target: Locator) => Promise<void>) {
  const field = current(page).getByRole("textbox");
  if (await field.isVisible()) {
    await field.fill("a guess");
    await press(current(page).getByRole("button", { name: "Check" }));
  } else await press(current(page).getByRole("list").getByRole("button").first());
  await expect(claim(page)).toBeVisible();
}

test("a visitor answers five questions without an account, and nothing is kept", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Try a question first" }).click();
  for (let number = 1; number <= 5; number++) {
    await expect(sample(page).getByRole("img", { name: `Question ${number} of 5.` })).toBeVisible();
    await expect(current(page)).toHaveCount(1);
    await answer(page, (target) => target.click());
    await expect(current(page).locator(".note").first()).toBeVisible();
    await next(page).click();
  }
  await expect(sample(page).getByText(/^(All 5|\d of 5) right\.$/)).toBeFocused();
  await sample(page).getByRole("link", { name: "Start learning" }).click();
  await expect(page).toHaveURL("/signup");
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("recite-session");
});

test("the sample is answered by keys alone, and keys elsewhere on the page answer nothing", async ({
  page,
}) => {
  await page.goto("/");
  await page.keyboard.press("1");
  await expect(claim(page)).toHaveCount(0);
  await current(page).getByRole("heading", { level: 3 }).focus();
  await page.keyboard.press("1");
  await expect(claim(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(next(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sample(page).getByRole("img", { name: "Question 2 of 5." })).toBeVisible();
  await expect(current(page).getByRole("heading", { level: 3 })).toBeFocused();
  await page.keyboard.press("t");
  await expect(claim(page)).toBeVisible();
});

test("no key is in the page or its payload before the answer", async ({ page, anotherPage }) => {
  const html = await (await page.request.get("/")).text();
  const payload = await (await page.request.get("/?_rsc=1", { headers: { rsc: "1" } })).text();
  for (const text of [html, payload]) {
    expect(text).toMatch(/token/);
    expect(text).not.toMatch(/\\?"(correct|accepted|trueOf|swap|slack|claims)\\?":/);
  }
  // What the feedback says of each claim stands nowhere in the page that asked it.
  const visitor = await anotherPage();
  await visitor.goto("/");
  for (let number = 1; number <= 5; number++) {
    const reply = visitor.waitForResponse("**/api/sample/answers");
    await giveUp(visitor).click();
    const { feedback } = await (await reply).json();
    expect(html).not.toContain(feedback.claim.statement);
    expect(html).not.toContain(feedback.claim.id);
    await next(visitor).click();
  }
});

test("an answer that does not arrive is told, and can be given again", async ({ page, context, watch }) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED/);
  await page.goto("/");
  await context.setOffline(true);
  await giveUp(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "did not arrive" })).toBeVisible();
  await context.setOffline(false);
  await giveUp(page).click();
  await expect(claim(page)).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the questions can be read and point to an account", async ({ page }) => {
    await page.goto("/");
    await expect(current(page)).toHaveCount(5);
    await expect(sample(page).getByRole("link", { name: "Make an account" })).toBeVisible();
    await expect(giveUp(page)).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the sample is answered by tapping and fits", async ({ page }) => {
    await page.goto("/");
    for (let number = 1; number <= 5; number++) {
      await answer(page, (target) => target.tap());
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `question ${number} fits`).toBe(0);
      await next(page).tap();
    }
    await expect(sample(page).getByText(/right\.$/)).toBeVisible();
  });
});

test("the sample is accessible, asked, answered and over", async ({ page }) => {
  await page.goto("/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (let number = 1; number <= 5; number++) {
      await expectAccessible(page, `question ${number}, ${colorScheme}`);
      await giveUp(page).click();
      await expect(claim(page)).toBeVisible();
      await expectAccessible(page, `answer ${number}, ${colorScheme}`);
      await next(page).click();
    }
    await expectAccessible(page, `the end, ${colorScheme}`);
    await page.reload();
  }
});
