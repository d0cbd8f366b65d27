import { send } from "./endpoint";
import { makeNewcomer } from "./people";
import { expect, test } from "./test";

/** On every response, whoever gives it. */
const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

test("every response is guarded, and every page allows its own scripts only", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  const pages = ["/", "/today", "/review", "/library", "/progress", "/settings", "/nowhere", "/healthy"];
  for (const address of [...pages, "/healthz", "/api/nowhere", "/api/review/answers", "/icon.svg"]) {
    const headers = (await page.request.get(address)).headers();
    expect(headers, address).toMatchObject(always);
    expect(headers["x-powered-by"], address).toBeUndefined();
    if (!pages.includes(address)) continue;
    expect(headers["content-security-policy"], address).toMatch(
      /script-src 'self' 'nonce-[^']{24}' 'strict-dynamic'/,
    );
    expect(headers["cache-control"], address).toContain("no-store");
  }
  expect(await (await page.request.get("/healthz")).json()).toEqual({ status: "ok", database: "ok" });
});

test("a form from another site, or sent without a session, changes nothing", async ({
  page,
  newcomer,
  baseURL,
}) => {
  const html = await (await page.request.get("/settings")).text();
  const form = html.match(/<form(?:(?!<\/form>).)*name="name".*?<\/form>/s)?.[0] ?? "";
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const multipart: Record<string, string> = { name: "Mallory" };
  for (const [, name = "", value = ""] of hidden) multipart[name] = value.replaceAll("&quot;", '"');
  expect(hidden.length).toBeGreaterThan(1);

  const post = (origin: string) =>
    page.request.post("/settings", { multipart, headers: { origin }, maxRedirects: 0 });
  const foreign = await post("https://elsewhere.example");
  expect(foreign.status()).toBe(403);
  expect(await foreign.text()).toBe("This request did not come from Recite's own pages.\n");
  await page.goto("/settings");
  await expect(page.getByRole("link", { name: `Settings of ${newcomer.name}` })).toBeVisible();

  expect((await post(baseURL ?? "")).status(), "the same form from our own page").toBe(200);
  await page.goto("/settings");
  await expect(page.getByRole("link", { name: "Settings of Mallory" })).toBeVisible();

  await page.context().clearCookies();
  const signedOut = await post(baseURL ?? "");
  expect(signedOut.status()).toBe(303);
  expect(signedOut.headers().location).toBe("/signin?next=%2Fsettings");
});

test("more answers than anybody gives are refused for a while, of this person only", async ({
  page,
  newcomer,
  anotherPage,
}) => {
  expect(newcomer.name).not.toBe("");
  const statuses = new Set<number>();
  for (let sent = 0; sent < 120; sent++) statuses.add((await send(page, {})).status());
  expect([...statuses]).toEqual([400]);
  const refused = await send(page, {});
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
  const other = await anotherPage();
  await makeNewcomer(other, "Bruno Strand");
  expect((await send(other, {})).status()).toBe(400);
});
