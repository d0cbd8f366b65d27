/** `npm run test:postgres`: the server tests once more, on a PostgreSQL server instead of the embedded one. */

import { findPostgres, startPostgres } from "./postgres.mjs";
import { generate, install, requireNode, run } from "./prepare.mjs";
import { say } from "./say.mjs";

requireNode();
install();
generate();

const given = process.env.DATABASE_URL_TEST;
const programs = given ? null : findPostgres();
if (!given && !programs) {
  say(
    "The tests on PostgreSQL did not run: no PostgreSQL 15 or newer is installed and DATABASE_URL_TEST is not set.",
  );
  process.exit(0);
}
const server = given ? { url: given, stop: async () => {} } : await startPostgres(programs);
const status = run(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "server", ...process.argv.slice(2)],
  {
    env: { RECITE_TEST_DATABASE_URL: server.url },
    allowFailure: true,
  },
);
await server.stop();
process.exit(status);
