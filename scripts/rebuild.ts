/**
 * `npm run rebuild` replays the log of answers and writes memories and daily sums anew where they differ from
 * it; `-- --check` only compares. Names each difference; exits 1 when one remains.
 */
import { parseArgs } from "node:util";
import { isOfCaches } from "@/server/rebuild/find-differences";
import { countRows, rebuild } from "@/server/rebuild/rebuild";
import { openForCommand } from "./open-database";

const { check } = options();
const database = await openForCommand();
try {
  const differences = await rebuild(database, { write: !check });
  for (const { person, what, detail } of differences) console.log(`${person} ${what}: ${detail}`);

  const { people, answers, memories, days } = await countRows(database.sql);
  const counts = [`people ${people}`, `answers ${answers}`, `memories ${memories}`, `days by topic ${days}`];
  const repaired = check ? 0 : differences.filter(isOfCaches).length;
  const left = differences.length - repaired;
  const outcome = repaired > 0 ? `differences put right ${repaired}, left ${left}` : `differences ${left}`;
  console.log(`${database.description}: ${counts.join(", ")}; ${outcome}.`);
  process.exitCode = left > 0 ? 1 : 0;
} finally {
  await database.close();
}

/** Refuses a mistyped option: without `--check` the command writes. */
function options() {
  try {
    return parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message} Use: npm run rebuild, or npm run rebuild -- --check`);
    process.exit(1);
  }
}
