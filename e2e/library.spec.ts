import { expect, test } from "./test";

test("somebody finds a claim by an alias, sees how it is asked, and reads it in its document", async ({
  page,
  newcomer,
}) => {
  expect(newcomer.name).not.toBe("");
  // "/" leads to the search from anywhere.
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page).toHaveURL(/\/library\/search$/, { timeout: 2_000 });
  }).toPass();
  await page.getByRole("searchbox").fill("sklearn");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=sklearn/);
  await expect(page.getByRole("status")).toHaveText(/^[1-9]\d* claims for “sklearn”\.$/);
  await expect(
    page.getByRole("complementary").or(page.locator(".margin")).getByText("scikit-learn").first(),
  ).toBeVisible();
  const all = await page.getByRole("main").locator("li.claim").count();

  // Narrowed by document, there are fewer.
  await page.getByLabel("Document", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/document=\w/);
  const some = await page.getByRole("main").locator("li.claim").count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);

  await page.getByRole("main").locator("li.claim").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/library\/claims\//);
  const questions = page.locator("#questions");
  await expect(questions.getByText("A preview with the answers.", { exact: false })).toBeVisible();
  for (const form of ["True or false", "Fill the gap", "Flashcard"])
    await expect(questions.getByText(form, { exact: true }).first()).toBeVisible();
  // Looking is not studying.
  await page.goto("/today");
  await expect(page.getByRole("main")).not.toContainText(/answered today/i);
});

test("the primer shows its passages from the first minute", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await page.goto("/library/documents/how-memory-lasts");
  await page.getByRole("main").locator("li.claim").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/claims\//);
  const marked = page.locator("blockquote.passage mark");
  await expect(marked).toBeVisible();
  const words = (await marked.textContent()) ?? "";
  expect(words.length).toBeGreaterThan(10);

  await page.getByRole("link", { name: "All claims of this document" }).click();
  await page.getByRole("link", { name: "Open document" }).click();
  await expect(page).toHaveURL(/\/how-memory-lasts\/text$/);
  await expect(page.getByRole("article")).toContainText(words.slice(0, 40));
  await page.getByRole("article").locator("mark a").first().click();
  await expect(page).toHaveURL(/\/library\/claims\/how-memory-lasts-/);
});

test("where documents disagree, both sides stand with their sources", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  await page.goto("/library");
  await page.getByRole("link", { name: /^All \d+ points$/ }).click();
  await expect(page).toHaveURL(/\/library\/disagreements$/);
  const points = page.locator("section.disagree");
  expect(await points.count()).toBeGreaterThanOrEqual(20);
  const production = points.filter({ hasText: "leads in production" }).first();
  await expect(production.locator(".ans")).toHaveCount(2);
  expect(await production.locator("cite").count()).toBeGreaterThanOrEqual(2);

  // A claim names what disagrees with it.
  await production.getByRole("link").first().click();
  await expect(page.locator("#relations section.disagree").first()).toContainText("disagree on");
});

test("a deck lists its claims, and what is nowhere is not found", async ({ page, newcomer, watch }) => {
  expect(newcomer.name).not.toBe("");
  await page.goto("/library");
  await page.getByRole("table").getByRole("link", { name: "Tier 2" }).click();
  await expect(page).toHaveURL(/\/library\/decks\/tier-2$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tier 2");
  const size = await page.getByRole("main").locator("li.claim").count();
  await expect(page.getByRole("link", { name: `All ${size}`, exact: true })).toBeVisible();
  await page.getByRole("link", { name: /^Known 0$/ }).click();
  await expect(page.getByText("No claim of this deck is known yet.")).toBeVisible();

  watch.expects(/status of 404/);
  for (const address of [
    "decks/tier-9",
    "documents/tier-9/text",
    "documents/python-role/text",
    "claims/tier-9",
  ]) {
    const response = await page.goto(`/library/${address}`);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "The library has nothing at this address.",
    );
  }
});

test("a search takes whatever is typed", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  for (const [typed, says] of [
    ["zzzyzx", "No claim says “zzzyzx”. Fewer words find more."],
    ["'); DROP TABLE claim; --", "No claim says “'); DROP TABLE claim; --”. Fewer words find more."],
    ["<script>alert(1)</script>", "No claim says “<script>alert(1)</script>”. Fewer words find more."],
    ["", "Searches every claim, and the names and aliases of what claims are about."],
  ] as const) {
    await page.goto(`/library/search?q=${encodeURIComponent(typed)}&page=-7`);
    await expect(page.getByRole("status")).toHaveText(says);
  }
  await page.goto("/library/search?q=%00%ff&topic=none&entity=%27");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
});
