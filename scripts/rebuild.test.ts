import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "@/server/db/database";

const dataDir = mkdtempSync(join(tmpdir(), "recite-rebuild-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function rebuild(...args: string[]) {
  const command = ["--import", "tsx", "--conditions=react-server", join(import.meta.dirname, "rebuild.ts")];
  const env = { ...process.env, RECITE_DATA_DIR: dataDir, DATABASE_URL: "" };
  return spawnSync(process.execPath, [...command, ...args], { encoding: "utf8", env });
}

const person = "01920000-0000-7000-8000-000000000000";

test("the command refuses a folder in use, names what differs, puts it right and then finds nothing", {
  timeout: 90_000,
}, async () => {
  const database = await openDatabase({ dataDir });
  await database.sql.exec(`
    INSERT INTO "user" VALUES ('${person}', 'Ada', 'ada@example.org', false, now());
    INSERT INTO daily_activity (user_id, day, topic, answers) VALUES ('${person}', '2026-11-20', 'tiers', 3)`);
  const refused = rebuild("--check");
  expect(refused.stderr).toMatch(/^The data folder .* is in use by process \d+\./);
  expect(refused.status).toBe(1);
  await database.close();

  const counts = "people 1, answers 0, memories 0";
  const found = rebuild("--check");
  expect(found.stdout).toContain(`${person} day surplus: The sums of 2026-11-20 tiers have no review.`);
  expect(found.stdout).toContain(`${counts}, days by topic 1; differences 1.`);
  expect(found.status).toBe(1);

  const repaired = rebuild();
  expect(repaired.stdout).toContain(`${counts}, days by topic 0; differences put right 1, left 0.`);
  expect(repaired.status).toBe(0);

  const clean = rebuild("--check");
  expect(clean.stdout).toMatch(/^[^\n]*; differences 0\.\n$/);
  expect(clean.status).toBe(0);
});

test("a mistyped option changes nothing", () => {
  const { status, stderr } = rebuild("--chekc");
  expect(stderr).toContain("npm run rebuild -- --check");
  expect(status).toBe(1);
});
