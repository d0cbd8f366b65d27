/**
 * A browser for the journeys: an installed Chromium or Chrome, else Playwright's own download, else Debian's
 * package where we are root. Where none can be had, a sentence says what to install.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { root } from "./prepare.mjs";
import { refuse, say } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Where browsers stand that put nothing on the path. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

export const isRoot = process.getuid?.() === 0;

/** Path of a browser that is there already; null when there is none. */
export function findBrowser() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find(canRun) ?? null;
}

/**
 * Path of a browser, fetched when none is there. Ends the process with a sentence when that fails too.
 *
 * @returns {string}
 */
export function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  say("Fetching a browser for the journeys …");
  attempt(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (!findBrowser() && isRoot && existsSync("/usr/bin/apt-get")) {
    attempt("apt-get", ["update"]);
    attempt("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  }
  return (
    findBrowser() ??
    refuse(
      "The journeys need a browser and none could be fetched. Install Chromium or Chrome, so that one of " +
        `${names.join(", ")} is on the path, and run this again.`,
    )
  );
}

/** A failure here is no news: what counts is whether a browser is there afterwards. */
function attempt(command, args) {
  spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 5 * 60_000,
  });
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
