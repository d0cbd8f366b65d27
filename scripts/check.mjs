/** `npm run check`: format, lint, types, the schema and its migrations. Seconds, and no database needed. */
import { generate, install, requireNode, run } from "./prepare.mjs";

requireNode();
install();
generate();
const node = process.execPath;
// Types of the routes, which the compiler needs, are written by Next.
run(node, ["node_modules/next/dist/bin/next", "typegen"], { quiet: true });
run(node, ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "."]);
run(node, ["node_modules/typescript/bin/tsc", "--noEmit"]);
run(node, ["node_modules/tsx/dist/cli.mjs", "scripts/migration.ts", "--check"]);
