import type { Page } from "@playwright/test";
import { expectRefusal, send } from "./endpoint";
import { makeNewcomer } from "./people";
import { answeredToday, continueButton, giveUpButton, questionNumber } from "./review";
import { expect, expectAccessible, test } from "./test";

const start = (page: Page) => page.getByRole("button", { name: /^Start/ });
const again = (page: Page) => page.getByRole("button", { name: "Again with the missed ones" });
const deck = (page: Page) => page.getByRole("combobox", { name: "Deck" });

/** Chooses single-choice questions of a deck, and begins. */
async function beginQuiz(
  page: Page,
  more: { length?: string; form?: string; asks?: boolean; counts?: boolean } = {},
) {
  await page.goto("/quiz");
  await page.getByLabel(more.length ?? "5", { exact: true }).check();
  for (const box of await page.getByRole("group", { name: "In which forms" }).getByRole("checkbox").all())
    await box.uncheck();
  await page.getByLabel(more.form ?? "Choice", { exact: true }).check();
  if (more.asks) await page.getByLabel("Ask how sure I am").check();
  if (more.counts) await page.getByLabel("Its answers count as reviews").check();
  await start(page).click();
  await page.waitForURL(/\/quiz\/[0-9a-f-]{36}\/questions$/);
  await expect(giveUpButton(page)).toBeVisible();
}

async function giveUpAndGoOn(page: Page) {
  await page.keyboard.press("0");
  await expect(continueButton(page)).toBeVisible();
  await page.keyboard.press("Enter");
}

test("a quiz is chosen, answered by keys, summed up, asked again and kept", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await page.getByRole("link", { name: "Take a quiz" }).click();
  await expect(page).toHaveURL("/quiz");
  await beginQuiz(page, { asks: true });
  await expect(page.getByText("Quiz, 1 of 5")).toBeVisible();

  await test.step("how sure one is comes before the answer", async () => {
    const sure = page.getByRole("button", { name: "Sure", exact: true });
    await sure.focus();
    await page.keyboard.press("Space");
    await expect(sure).toHaveAttribute("aria-pressed", "true");
    const sent = page.waitForRequest("**/api/review/answers");
    await page.keyboard.press("1");
    expect((await sent).postDataJSON()).toMatchObject({ confidence: "sure" });
    await expect(continueButton(page)).toBeVisible();
    await expect(page.getByText("Practice: the schedule stays as it is", { exact: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(sure).toHaveAttribute("aria-pressed", "false");
  });

  for (let number = 2; number <= 5; number++) {
    expect(await questionNumber(page)).toBe(number);
    await giveUpAndGoOn(page);
    if (number < 5) await expect(page.getByText(`Quiz, ${number + 1} of 5`)).toBeVisible();
  }
  await expect(page).toHaveURL(/\/quiz\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^[01] of 5 right\.$/);
  await expect(
    page
      .getByRole("table")
      .filter({ hasText: "You said" })
      .getByRole("row", { name: /^Sure 1/ }),
  ).toBeVisible();
  const misses = page.getByRole("listitem").filter({ hasText: "Open the claim" });
  expect(await misses.count()).toBeGreaterThanOrEqual(4);
  await expectAccessible(page, "the end of a quiz");

  await test.step("the missed ones are asked again", async () => {
    const missed = await misses.count();
    await again(page).click();
    await page.waitForURL(/questions$/);
    await expect(page.getByText(`Quiz, 1 of ${missed}`)).toBeVisible();
    await giveUpAndGoOn(page);
    await expect(page.getByText(`Quiz, 2 of ${missed}`)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/quiz");
  });

  await test.step("both are listed and can be opened and gone on with", async () => {
    const past = page.getByRole("region", { name: "Your quizzes" });
    await expect(past.getByRole("row")).toHaveCount(3);
    await expect(past.getByText(/^1 of [45] answered$/)).toBeVisible();
    await past.getByRole("link", { name: /^Go on with/ }).click();
    await expect(page.getByText(/^Quiz, 2 of [45]$/)).toBeVisible();
  });
  // Practice leaves every claim new.
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("10 new claims for today");
});

test("a quiz goes on at the same place on another device, and counts when it should", async ({
  page,
  newcomer,
  anotherPage,
}) => {
  await beginQuiz(page, { counts: true });
  await giveUpAndGoOn(page);
  await expect(page.getByText("Quiz, 2 of 5")).toBeVisible();
  const stem = await page.getByRole("heading", { level: 1 }).textContent();
  const phone = await anotherPage();
  await phone.goto("/signin");
  await phone.getByLabel("E-mail address").fill(newcomer.address);
  await phone.getByLabel("Password", { exact: true }).fill(newcomer.password);
  await phone.getByRole("button", { name: "Sign in" }).click();
  await expect(phone).toHaveURL("/today");
  await phone.goto("/quiz");
  await phone.getByRole("link", { name: /^Go on with/ }).click();
  await expect(phone.getByText("Quiz, 2 of 5")).toBeVisible();
  expect(await phone.getByRole("heading", { level: 1 }).textContent()).toBe(stem);
  await phone.reload();
  expect(await phone.getByRole("heading", { level: 1 }).textContent()).toBe(stem);
  expect(await answeredToday(phone)).toBe(1);
  await phone.goto("/library");
  await expect(
    phone
      .getByRole("main")
      .getByText(/1 learning/)
      .first(),
  ).toBeVisible();
});

test("what cannot be started says why and loses nothing", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await page.goto("/quiz?deck=tier-2");
  await expect(deck(page)).toHaveValue("tier-2");
  for (const box of await page.getByRole("group", { name: "In which forms" }).getByRole("checkbox").all())
    await box.uncheck();
  await page.getByLabel("30", { exact: true }).check();
  await start(page).click();
  await expect(page.getByText("Choose at least one form.")).toBeVisible();
  await expect(deck(page)).toHaveValue("tier-2");
  await expect(page.getByLabel("30", { exact: true })).toBeChecked();

  await page.getByLabel("Number", { exact: true }).check();
  await page.getByRole("combobox", { name: "Only the topic" }).selectOption("tiers");
  await start(page).click();
  const told = page
    .getByRole("alert")
    .filter({ hasText: /that can stand together, not 30|No question fits/ });
  await expect(told).toBeVisible();
  await expect(page.getByLabel("Number", { exact: true })).toBeChecked();
  await expectAccessible(page, "a refused quiz");

  await page.getByLabel("Choice", { exact: true }).check();
  await page.getByRole("combobox", { name: "Only the topic" }).selectOption("");
  await page.getByLabel("50", { exact: true }).check();
  await start(page).click();
  const fewer = page.getByRole("button", { name: /^Start with \d+$/ });
  await expect(fewer).toBeVisible();
  const wanted = Number((await fewer.textContent())?.match(/\d+/)?.[0]);
  await fewer.click();
  await expect(page.getByText(`Quiz, 1 of ${wanted}`)).toBeVisible();
});

test("the decks lead to their quizzes", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await page.goto("/library/decks/tier-2");
  await page.getByRole("link", { name: "Quiz this deck" }).click();
  await expect(deck(page)).toHaveValue("tier-2");
  await page.goto("/library");
  await page.getByRole("link", { name: "Quiz a deck" }).click();
  await expect(page).toHaveURL("/quiz");
});

test("a stranger finds no quiz of another person, and no answer of one is taken", async ({
  page,
  newcomer,
  anotherPage,
  watch,
}) => {
  expect(newcomer.name).not.toBe("");
  await beginQuiz(page);
  const address = new URL(page.url()).pathname;
  const html = await (await page.request.get(address)).text();
  const token = html.match(/token\\?":\\?"([\w-]+\.[\w-]+)/)?.[1] ?? "";
  expect(html, "the key is not in the page").not.toMatch(/\\?"(correct|accepted|trueOf|swap)\\?":/);

  const stranger = await anotherPage();
  await makeNewcomer(stranger, "Bruno Strand");
  watch.expects(/status of 404/);
  for (const path of [
    address,
    address.replace("/questions", ""),
    "/quiz/not-an-id",
    "/quiz/not-an-id/questions",
  ]) {
    expect((await stranger.goto(path))?.status(), path).toBe(404);
  }
  const body = { answerId: crypto.randomUUID(), token, response: { kind: "giveUp" }, elapsedMs: 1 };
  await expectRefusal(await send(stranger, body), 400, /^This question was not served to you\./);
  await expectRefusal(await send(page, { ...body, confidence: "sure" }), 400, /does not ask how sure/);
  await expectRefusal(await send(page, { ...body, confidence: "certain" }), 400, /incomplete/);
  const visitor = await anotherPage();
  await visitor.goto("/quiz");
  await expect(visitor).toHaveURL("/signin?next=%2Fquiz");
});

test("a quiz is accessible where it is chosen and where it asks", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto("/quiz");
      await expectAccessible(page, `/quiz, ${width}, ${colorScheme}`);
    }
  }
  await beginQuiz(page, { asks: true });
  await expectAccessible(page, "a question of a quiz");
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});
