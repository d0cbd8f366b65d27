import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerByKeyboard } from "./by-keyboard";
import { answeredToday, continueButton, isOverBefore, startReview } from "./review";
import { expect, test } from "./test";

/** A server of this journey's own, on the port after the others'. */
const port = Number(process.env.PORT || 3217) + 1;
const origin = `http://localhost:${port}`;
let folder = "";
let server: ChildProcess | undefined;

test.use({ baseURL: origin });

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "recite-killed-"));
  return start();
});
test.afterAll(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

test("a server killed in the middle has every answer that it acknowledged", async ({
  page,
  newcomer,
  watch,
}) => {
  expect(newcomer.name).not.toBe("");
  watch.expects(/ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|status of 503/);
  await startReview(page);
  for (let number = 1; number <= 5; number++) {
    await isOverBefore(page, number);
    if (number > 1) expect(await continueButton(page).isVisible()).toBe(false);
    await answerByKeyboard(page);
    if (number < 5) await page.keyboard.press("Enter");
  }
  await kill();

  await test.step("what is answered while it is down waits for it", async () => {
    await page.keyboard.press("Enter");
    await isOverBefore(page, 6);
    await page.keyboard.press("1");
    await expect(page.getByRole("alert").filter({ hasText: "Not sent yet." })).toBeVisible();
  });

  const began = performance.now();
  await start();
  test.info().annotations.push({
    type: "second start",
    description: `${((performance.now() - began) / 1000).toFixed(1)} s`,
  });
  await expect(continueButton(page)).toBeVisible({ timeout: 15_000 });
  expect(await answeredToday(page)).toBe(6);
});

async function start() {
  server = spawn(process.execPath, ["scripts/start.mjs"], {
    env: {
      ...process.env,
      PORT: String(port),
      AUTH_URL: "",
      DATABASE_URL: "",
      RECITE_DATA_DIR: join(folder, "data"),
    },
    stdio: "ignore",
  });
  await expect(async () => {
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  }).toPass({ timeout: 60_000, intervals: [100] });
}

async function kill() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGKILL");
  await gone;
}
