/**
 * `npm run lint:questions [-- --documents FOLDER] [--content FOLDER] [--warnings]` makes every question of the
 * built-in library and puts it through the linter. Counts them by form and findings by rule, names each block with
 * its question, and exits 1 where there is one, where two of a hundred questions have a warning, or where a
 * content file has a fault. With `--documents`, passages are checked against the texts; with `--warnings`, every
 * warning is named too.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lintLibrary, mostWarned } from "@/core/question/lint/lint-library";
import { lintRules } from "@/core/question/lint/lint-rules";
import { passageChecksum } from "@/server/library/passage-checksum";
import { type Content, readContent } from "@/server/library/read-content";

const { values: options } = parseArgs({
  options: {
    documents: { type: "string" },
    content: { type: "string", default: join(import.meta.dirname, "../content") },
    warnings: { type: "boolean", default: false },
  },
});

const content = readContent(options.content);
for (const fault of content.faults) console.error(fault);

const library = {
  documents: content.files.map(({ content: { document } }) => document),
  entities: content.entities,
  claims: content.files.flatMap(({ content: { document, claims } }) =>
    claims.map((claim) => ({ ...claim, document: document.id })),
  ),
  relations: content.relations,
};
const { questions, found, ofSet, warned, turnedAway } = lintLibrary(library, {
  texts: new Map([...content.texts, ...textsIn(options.documents)]),
  checksumOf: passageChecksum,
});

const named = found.filter(({ finding }) => finding.level === "block" || options.warnings);
for (const { question, finding } of named)
  console.error(
    `${finding.rule} ${finding.level}: ${finding.message}. ${question.form} ${question.id}: ${question.stem}`,
  );
for (const { rule, message } of ofSet) console.error(`${rule} over all: ${message}.`);

const total = Object.values(questions).reduce((sum, count) => sum + count, 0);
console.log(`${total} questions of ${library.claims.length} claims`);
console.log(
  Object.entries(questions)
    .map(([form, count]) => `${form} ${count}`)
    .join(", "),
);
for (const { id, name } of lintRules) {
  const count = (level: string) =>
    found.filter(({ finding }) => finding.rule === id && finding.level === level).length;
  console.log(
    `${id} ${name}: ${count("block")} blocked, ${count("warn")} warned, ${turnedAway[id]} drafts turned away`,
  );
}
const share = total === 0 ? 0 : warned / total;
console.log(`${warned} questions with a warning: ${(100 * share).toFixed(2)} %`);
const blocks = found.filter(({ finding }) => finding.level === "block").length;
process.exitCode =
  blocks > 0 || share >= mostWarned || ofSet.length > 0 || content.faults.length > 0 || total === 0 ? 1 : 0;

/** The texts that are at hand in the folder, by the ids of their documents. */
function textsIn(folder: string | undefined): Content["texts"] {
  if (folder === undefined) return new Map();
  const paths = content.files
    .map(({ content: { document } }) => [document.id, join(folder, document.file)] as const)
    .filter(([, path]) => existsSync(path));
  return new Map(paths.map(([id, path]) => [id, readFileSync(path, "utf8")]));
}
