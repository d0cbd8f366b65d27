import { defineConfig, devices } from "@playwright/test";
import { isRoot, provideBrowser } from "./scripts/browser.mjs";

/** Journeys in a real browser against the built server, on an embedded database that lives for one run. */
const port = Number(process.env.PORT || 3217);
const origin = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/journeys",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A key pressed between a page's paint and its script is lost, on a busy machine more often. In CI a second
  // try tells that from a fault; the report calls such a journey flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // An awkward zone: a date that forgot its own zone fails here.
    timezoneId: "Asia/Kathmandu",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: provideBrowser(),
      args: [
        "--disable-gpu",
        "--disable-background-networking",
        // Chromium's sandbox refuses to run as root.
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  // With RECITE_SCREENS pictures for people are taken into that folder, instead of any test.
  testMatch: process.env.RECITE_SCREENS ? "**/screens.ts" : "**/*.spec.ts",
  webServer: {
    command: "node e2e/server.mjs",
    url: `${origin}/healthz`,
    // Each journey comes from an address of its own, so that none uses up the tries of another (test.ts).
    env: { PORT: String(port), AUTH_URL: "", DATABASE_URL: "", RECITE_TRUST_PROXY: "1" },
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
    timeout: 5 * 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
