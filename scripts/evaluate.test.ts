import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ratings } from "@/core/schedule/rating";
import { simulatedLog, unusual } from "@/core/schedule/testing/simulated-log";

const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
const log = simulatedLog(unusual, { claims: 60, days: 120 });

function evaluate(text: string, ...more: string[]) {
  const file = join(folder, "log.txt");
  writeFileSync(file, text);
  return run(file, ...more);
}

function run(...args: string[]) {
  const script = join(import.meta.dirname, "evaluate.ts");
  const tsx = join(import.meta.dirname, "../node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, "--conditions=react-server", script, ...args],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr: stderr.replaceAll(join(folder, "log.txt"), "FILE") };
}

/** The lines of the table as words: name and three figures. */
const table = (stdout: string) =>
  [...stdout.matchAll(/^(the person's mean|FSRS-6, default) +([\d.]+) +([\d.]+) +([\d.]+)$/gm)].map(
    ([, name, ...figures]) => [name, ...figures.map(Number)],
  );

describe("a log of our own and the same reviews as Anki keeps them", () => {
  const ours = log.map((review) => JSON.stringify(review)).join("\n");
  const cards = new Map<string, number>();
  const anki = log.map(({ claim, day, rating }, place) => {
    const isNew = !cards.has(claim);
    if (isNew) cards.set(claim, 1_700_000_000_000 + cards.size);
    const id = Date.parse(`${day}T12:00:00Z`) + place;
    return [id, cards.get(claim), -1, ratings.indexOf(rating) + 1, 1, 1, 2500, 4000, isNew ? 0 : 1].join();
  });

  test("give the same table, in which the default weights beat the mean", () => {
    const first = evaluate(ours);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain(`${log.length} reviews of 60 claims from 2025-01-01 to `);
    const [mean, byDefault] = table(first.stdout);
    expect(mean?.[0]).toBe("the person's mean");
    expect(Number(byDefault?.[1])).toBeLessThan(Number(mean?.[1]));
    const second = evaluate(anki.join("\n"), "--zone", "Europe/Vienna");
    expect(second.stdout).toContain("Anki's reviews, days in Europe/Vienna;");
    expect(table(second.stdout)).toEqual(table(first.stdout));
  });
});

describe("what cannot be used is refused with a sentence", () => {
  test.each([
    ["an empty file", "\n", "FILE is empty."],
    ["another file", "a,b\n1,2", 'FILE is neither a review log of Recite, whose lines begin with "{"'],
    ["a broken line", '{"claim":"a"}', 'FILE, line 1: "day" must be a day, such as 2026-11-20.'],
    ["a short log", '{"claim":"a","day":"2026-01-01","rating":"good"}', "Of these, 0 are not the first"],
  ])("%s", (_, text, sentence) => {
    const { status, stderr } = evaluate(text);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });

  test("many broken lines: ten of them, and how many more", () => {
    const { stderr } = evaluate("{\n".repeat(25));
    expect(stderr.trim().split("\n")).toHaveLength(11);
    expect(stderr).toContain("15 more lines cannot be read.");
  });

  test("no file, a missing one, a folder, and a zone that is none", () => {
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining("Name one file. Use:") });
    expect(run("/nowhere.csv").stderr).toBe("There is no file /nowhere.csv.\n");
    expect(run(folder).stderr).toContain("cannot be read");
    expect(run("--zone", "Mars", "x").stderr).toContain('There is no time zone "Mars".');
    expect(run("--fold", "3", "x").stderr).toContain("Use: npm run evaluate");
  });
});
