import { randomBytes, randomInt } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Known, makeNewcomer } from "./people";

/**
 * The journeys' test: fails on whatever a person would not see but a browser complains of. That is an error on
 * the console (a breach of the content security policy is one), an uncaught exception, and a request to any
 * other host.
 */
class Watch {
  readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly origin: string) {}

  /** For what a journey brings about on purpose, such as a failed request while the network is cut. */
  expects(complaint: RegExp) {
    this.expected.push(complaint);
  }

  over(context: BrowserContext) {
    context.on("console", (message) => {
      if (message.type() === "error") this.note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => this.note(`uncaught: ${error.error().stack}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== this.origin)
        this.note(`request elsewhere: ${url.href}`);
    });
  }

  private note(complaint: string) {
    if (!this.expected.some((expected) => expected.test(complaint))) this.found.push(complaint);
  }
}

type Fixtures = {
  watch: Watch;
  /** A page of another browser, with cookies of its own. */
  anotherPage: () => Promise<Page>;
  /** Someone who just signed up on `page` and stands on Today. */
  newcomer: Known;
};

/** Tries are limited by address (server/auth/rate-limits): each test and each browser in it has its own. */
const somewhere = () => ({
  "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomBytes(4).toString("hex")}`,
});

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  extraHTTPHeaders: async ({}, use) => use(somewhere()),
  watch: [
    async ({ baseURL }, use) => {
      const watch = new Watch(baseURL ?? "");
      await use(watch);
      expect(watch.found, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    watch.over(context);
    await use(context);
  },
  anotherPage: async ({ browser, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ extraHTTPHeaders: somewhere() });
      watch.over(context);
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  newcomer: async ({ page }, use) => use(await makeNewcomer(page)),
});

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything that axe finds wrong with the page as it stands; nothing may be. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // On the way from page to page there is a moment without a title.
  await expect(page).toHaveTitle(/Recite/);
  // Legacy mode looks at this page alone, for Recite has no frames, and takes half the time.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
  expect.soft(found, `axe on ${where}`).toEqual([]);
}

export { expect };
