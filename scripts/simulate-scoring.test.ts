import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

function simulate(...args: string[]) {
  const script = join(import.meta.dirname, "simulate-scoring.ts");
  const tsx = join(import.meta.dirname, "../node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, script, ...args], { encoding: "utf8" });
}

test("each way of studying has its row, and the same seed gives the same table", () => {
  const { status, stdout } = simulate("--people", "1", "--seed", "7");
  expect(status).toBe(0);
  for (const name of ["honest", "crammer", "guesser", "flooder"])
    expect(stdout).toMatch(new RegExp(`^${name} +\\d+ +\\d+ +\\d+ +\\d+ +[\\d.]+ +\\d+%`, "m"));
  expect(stdout).toMatch(/^desired 0\.9 +[\d.-]+ +[\d.-]+$/m);
  expect(simulate("--people", "1", "--seed", "7").stdout).toBe(stdout);
});

test.each([
  [["--people", "0"], "Between 1 and 1,000 people can be simulated."],
  [["--seed", "-1"], ""],
  [["--seed", "1.5"], "A seed is a whole number from 0."],
  [["--speed", "2"], ""],
])("%j is refused with a sentence", (args, sentence) => {
  const { status, stderr, stdout } = simulate(...args);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain(sentence);
  expect(stderr).toContain("Use: npm run simulate:scoring");
});
