/**
 * `npx tsx scripts/library-check.ts [--documents FOLDER] [--content FOLDER]` checks the built-in library: every
 * file of content/ against its schema and the rules between files, and, where the documents' texts are at hand,
 * that every claim's passage is where the claim says. Names each fault and exits 1 when there is one.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { type ContentFault, checkContent, entitiesFile } from "@/core/claim/check-content";
import { checkPassages } from "@/core/claim/check-passages";
import { checkRelations, relationsFile } from "@/core/claim/check-relations";
import { claimKinds, topics } from "@/core/claim/claim";
import { type ContentFile, contentFileSchema, entitiesFileSchema } from "@/core/claim/library";
import { relationsFileSchema } from "@/core/claim/relation";
import { passageChecksum } from "@/server/library/passage-checksum";

const { values: options } = parseArgs({
  options: {
    documents: { type: "string" },
    content: { type: "string", default: join(import.meta.dirname, "../content") },
  },
});
const folder = options.content;
const faults: ContentFault[] = [];

const entities = read(entitiesFile, entitiesFileSchema) ?? [];
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== entitiesFile && name !== relationsFile)
  .sort()
  .flatMap((name) => {
    const content = read(name, contentFileSchema);
    return content ? [{ name, content }] : [];
  });
if (files.length === 0) faults.push({ file: folder, claim: null, reason: "there is no content file" });
faults.push(...checkContent(files, entities));
const related = existsSync(join(folder, relationsFile)) ? read(relationsFile, relationsFileSchema) : null;
if (related) faults.push(...checkRelations(related, files));
for (const { name, content } of files) faults.push(...checkAgainstText(name, content));

for (const { file, claim, reason } of faults)
  console.error(claim === null ? `${file}: ${reason}` : `${file}: ${claim}: ${reason}`);
printCounts();
console.log(
  faults.length > 0
    ? `${faults.length} fault(s).`
    : `No fault${options.documents === undefined ? "; of passages only those of our own documents are checked, for --documents is not given" : ""}.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The file as its schema reads it, or null with its faults noted. */
function read<S extends z.ZodType>(name: string, schema: S): z.infer<S> | null {
  const refuse = (claim: string | null, reason: string) => faults.push({ file: name, claim, reason });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch (cause) {
    refuse(null, cause instanceof Error ? cause.message : String(cause));
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues)
    refuse(claimAt(json, path), `${path.map(String).join(".")}: ${message}`);
  return null;
}

/** The id of the claim that a path of the schema's fault leads through. */
function claimAt(json: unknown, path: PropertyKey[]): string | null {
  if (path[0] !== "claims" || typeof path[1] !== "number") return null;
  const claim = (json as { claims?: { id?: unknown }[] }).claims?.[path[1]];
  return typeof claim?.id === "string" ? claim.id : null;
}

/** Against the text in the folder of texts, or in content/ itself where the document is ours. */
function checkAgainstText(file: string, content: ContentFile): ContentFault[] {
  const name = content.document.file;
  const shipped = join(folder, name);
  if (existsSync(shipped))
    return checkPassages(file, content, readFileSync(shipped, "utf8"), passageChecksum);
  if (options.documents === undefined) return [];
  const path = join(options.documents, name);
  if (!existsSync(path)) return [{ file, claim: null, reason: `${path} does not exist` }];
  return checkPassages(file, content, readFileSync(path, "utf8"), passageChecksum);
}

function printCounts() {
  const claims = files.flatMap(({ content }) => content.claims);
  const count = <T extends string>(names: readonly T[], of: (name: T) => number) =>
    names.map((name) => `${name} ${of(name)}`).join(", ");
  console.log(`${claims.length} claims of ${files.length} documents, ${entities.length} entities`);
  console.log(
    `by document: ${files.map(({ content }) => `${content.document.id} ${content.claims.length}`).join(", ")}`,
  );
  console.log(
    `by topic: ${count(topics, (topic) => claims.filter((claim) => claim.topic === topic).length)}`,
  );
  console.log(
    `by kind: ${count(claimKinds, (kind) => claims.filter((claim) => claim.kind === kind).length)}`,
  );
}
