import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { startReview } from "./review";
import { expect, test } from "./test";

/** What a browser fetches for a page the first time, compressed, in kB of 1000 bytes. */
async function weightOf(page: Page, address: string) {
  const html = await (await page.request.get(address)).text();
  const weigh = async (pattern: RegExp) => {
    const paths = new Set([...html.matchAll(pattern)].map(([, path = ""]) => path));
    expect(paths.size, `${pattern} on ${address}`).toBeGreaterThan(0);
    let bytes = 0;
    for (const path of paths) bytes += gzipSync(await (await page.request.get(path)).body()).length;
    return bytes / 1000;
  };
  return {
    // Old browsers' share is marked noModule and fetched by nobody else.
    scripts: await weigh(/<script(?![^>]*noModule)[^>]* src="([^"]+)"/gi),
    styles: await weigh(/<link[^>]* href="([^"]+\.css[^"]*)"/g),
  };
}

test("no page is heavier than it may be", async ({ page, newcomer, anotherPage }) => {
  expect(newcomer.name).not.toBe("");
  await startReview(page);
  const visitor = await anotherPage();
  for (const [who, address, most] of [
    [page, "/review", 190],
    [page, "/today", 220],
    [page, "/quiz", 220],
    [page, "/library", 220],
    [page, "/library/search", 220],
    [page, "/progress", 220],
    [page, "/settings", 220],
    [visitor, "/", 220],
    [visitor, "/signup", 220],
  ] as const) {
    const { scripts, styles } = await weightOf(who, address);
    // React and Next alone are 139: less was not all of it.
    expect(scripts, `scripts of ${address}`).toBeGreaterThan(130);
    expect(scripts, `scripts of ${address}`).toBeLessThan(most);
    expect(styles, `styles of ${address}`).toBeLessThan(15);
  }
});
