/**
 * `npm test`: everything from a fresh clone to a verdict. Check, unit and server tests, the server tests on
 * PostgreSQL, the build, the journeys in a browser. Stops at the first part that fails.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./free-port.mjs";
import { build, generate, install, requireNode, root, run } from "./prepare.mjs";
import { say } from "./say.mjs";

requireNode();
const started = Date.now();
const node = process.execPath;
const results = join(root, "test-results");
let passed = 0;
let failed = 0;

install();
generate();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

part("Format, lint, types, migrations", () => run(node, ["scripts/check.mjs"], { allowFailure: true }));
part("Unit and server tests", () => vitest("node_modules/vitest/vitest.mjs", ["run"], "unit.json"));
part("Server tests on PostgreSQL", () => vitest("scripts/test-postgres.mjs", [], "postgres.json"));
part("Build", () => {
  build();
  return 0;
});
const port = String(await freePort());
part("Journeys in a browser", () => {
  const playwright = ["node_modules/@playwright/test/cli.js", "test"];
  const status = run(node, playwright, { env: { PORT: port }, allowFailure: true });
  const { stats } = readResults("journeys.json") ?? { stats: { expected: 0, unexpected: 1, flaky: 0 } };
  passed += stats.expected + stats.flaky;
  failed += stats.unexpected;
  return status;
});
verdict(0);

function part(name, work) {
  say(`\n— ${name}`);
  const from = Date.now();
  const status = work();
  say(`— ${name}: ${status === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - from) / 1000)} s`);
  if (status !== 0) verdict(status);
}

/** Runs tests by Vitest and counts them; a part that does not run at all counts nothing. */
function vitest(script, args, file) {
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(results, file)}`];
  const status = run(node, [script, ...args, ...report], { allowFailure: true });
  const counts = readResults(file);
  passed += counts?.numPassedTests ?? 0;
  failed += counts?.numFailedTests ?? 0;
  return status;
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(join(results, file), "utf8"));
  } catch {
    return null; // the part was not run, or ended before it could report
  }
}

function verdict(status) {
  say(`\nIn ${Math.round((Date.now() - started) / 1000)} s:`);
  say(`${passed} passed, ${status === 0 ? failed : Math.max(1, failed)} failed`);
  process.exit(status);
}
