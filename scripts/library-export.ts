/**
 * `npm run -s library:export` prints the built-in library, its relations and every question made from it as JSON
 * lines (docs/library.md). It needs no database. Exits 1 when a file of content/ had to be left out.
 */
import { join } from "node:path";
import { exportLibrary } from "@/core/question/export-library";
import { libraryOf } from "@/server/library/load";
import { readContent } from "@/server/library/read-content";

const content = readContent(join(import.meta.dirname, "../content"));
for (const fault of content.faults) console.error(fault);
const lines = exportLibrary(libraryOf(content)).map((line) => JSON.stringify(line));
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = content.faults.length > 0 ? 1 : 0;
