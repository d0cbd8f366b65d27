/**
 * `npm run library:texts -- FOLDER` puts the texts of the built-in documents from a folder into the database, so
 * that every answer shows its passage. They stay on this machine. Exits 1 when a text was not loaded.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadLibrary } from "@/server/library/load";
import { loadTexts } from "@/server/library/load-texts";
import { readContent } from "@/server/library/read-content";
import { openForCommand } from "./open-database";

const [folder, ...others] = process.argv.slice(2);
if (!folder || others.length > 0 || !existsSync(folder)) {
  console.error(
    folder && others.length === 0
      ? `There is no folder ${folder}.`
      : "Name one folder: npm run library:texts -- FOLDER",
  );
  process.exit(1);
}

const content = readContent(join(import.meta.dirname, "../content"));
const database = await openForCommand();
try {
  // On a database that never served there is no document yet to keep a text.
  for (const line of await loadLibrary(database, content)) console.log(line);
  const reports = await loadTexts(database, content, folder);
  for (const { isLoaded, sentence } of reports) (isLoaded ? console.log : console.error)(sentence);
  process.exitCode = reports.every(({ isLoaded }) => isLoaded) ? 0 : 1;
} finally {
  await database.close();
}
