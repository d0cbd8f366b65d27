/**
 * `npx tsx scripts/library-check.ts [--documents FOLDER] [--content FOLDER]` checks the built-in library: every
 * file of content/ against its schema and the rules between files, and, where the documents' texts are at hand,
 * that every claim's passage is where the claim says. Names each fault and exits 1 when there is one.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { type ContentFault, checkContent, entitiesFile, relationsFile } from "@/core/claim/check-content";
import { claimKinds, topics } from "@/core/claim/claim";
import { type ContentFile, contentFileSchema, type Document, entitiesFileSchema } from "@/core/claim/library";

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
if (options.documents !== undefined) {
  for (const { name, content } of files) faults.push(...checkPassages(name, content, options.documents));
}

for (const { file, claim, reason } of faults)
  console.error(claim === null ? `${file}: ${reason}` : `${file}: ${claim}: ${reason}`);
printCounts();
console.log(
  faults.length > 0
    ? `${faults.length} fault(s).`
    : `No fault${options.documents === undefined ? "; passages not checked, for --documents is not given" : ""}.`,
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

function checkPassages(file: string, { document, claims }: ContentFile, folder: string): ContentFault[] {
  const path = join(folder, document.file);
  if (!existsSync(path)) return [{ file, claim: null, reason: `${path} does not exist` }];
  const text = readFileSync(path, "utf8");
  const headings = headingsIn(text, document);
  const fileFaults: ContentFault[] = document.sections
    .filter((section) => !headings.some((heading) => heading.section === section))
    .map((section) => ({ file, claim: null, reason: `section "${section}" is not found in the text` }));

  for (const { id, source } of claims) {
    const add = (reason: string) => fileFaults.push({ file, claim: id, reason });
    if (source.end > text.length) {
      add(`passage ends at ${source.end}, after the text's end at ${text.length}`);
      continue;
    }
    const found = createHash("sha256")
      .update(text.slice(source.start, source.end))
      .digest("hex")
      .slice(0, 12);
    if (found !== source.checksum) add(`passage has the checksum ${found}, not ${source.checksum}`);
    const section = headings.findLast((heading) => heading.start <= source.start)?.section;
    if (section !== source.section) add(`passage stands in section "${section}", not "${source.section}"`);
  }
  return fileFaults;
}

/**
 * Where the listed sections begin: at the heading, which may be listed by what stands before its colon, or at
 * the paragraph whose first words the document's `openings` name.
 */
function headingsIn(
  text: string,
  { sections, openings = {} }: Document,
): { section: string; start: number }[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const section = sections.find((name) => {
      const opening = openings[name];
      if (opening !== undefined) return line.startsWith(opening);
      return line.trim().replace(/:$/, "") === name || line.startsWith(`${name}: `);
    });
    const heading = section === undefined ? [] : [{ section, start }];
    start += line.length + 1;
    return heading;
  });
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
