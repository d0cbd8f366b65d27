import "server-only";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { checkContent, entitiesFile } from "@/core/claim/check-content";
import { checkPassages } from "@/core/claim/check-passages";
import { relationsFile } from "@/core/claim/check-relations";
import { type ContentFile, contentFileSchema, type Entity, entitiesFileSchema } from "@/core/claim/library";
import { type Relation, relationsFileSchema } from "@/core/claim/relation";
import { passageChecksum } from "./passage-checksum";

export type Content = {
  entities: Entity[];
  /** The files that hold together, in the order of their names. */
  files: { name: string; content: ContentFile }[];
  relations: Relation[];
  /** The texts that are shipped, by the ids of their documents. */
  texts: Map<string, string>;
  /** One sentence for each fault of the others. */
  faults: string[];
  /** Ids of the documents of those others; null for a file that does not even tell its document's. */
  leftOut: (string | null)[];
};

/**
 * Reads the built-in library. A file that does not parse, breaks the schema or contradicts the others is left
 * out and said so; the rest is returned. Nothing is thrown for bad content.
 */
export function readContent(folder: string): Content {
  const faults: string[] = [];
  const entities = readFile(folder, entitiesFile, entitiesFileSchema, faults);
  // Every other file leans on this one: without it each claim would be a fault of its own.
  if (!entities) return { entities: [], files: [], relations: [], texts: new Map(), faults, leftOut: [] };
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== entitiesFile && name !== relationsFile)
    .sort();
  const parsed = names.flatMap((name) => {
    const content = readFile(folder, name, contentFileSchema, faults);
    return content ? [{ name, content }] : [];
  });
  const shipped = parsed.flatMap((file) => {
    const text = shippedText(folder, file.content.document.file);
    return text === null ? [] : [{ ...file, text }];
  });
  const found = [
    ...checkContent(parsed, entities),
    ...shipped.flatMap(({ name, content, text }) => checkPassages(name, content, text, passageChecksum)),
  ];
  faults.push(
    ...found.map(({ file, claim, reason }) => `${file}${claim ? `, claim ${claim}` : ""}: ${reason}`),
  );
  const faulty = new Set(found.map((fault) => fault.file));
  const files = faulty.has(entitiesFile) ? [] : parsed.filter((file) => !faulty.has(file.name));
  const sound = new Set(files.map((file) => file.name));
  const leftOut = names.filter((name) => !sound.has(name)).map((name) => documentId(folder, name));
  const relations = relationsOf(folder, faults);
  const texts = new Map(shipped.map(({ content, text }) => [content.document.id, text]));
  return { entities, files, relations, texts, faults, leftOut };
}

/** The text of a document of ours lies beside its claims; what others wrote does not. */
function shippedText(folder: string, file: string): string | null {
  const place = path.join(folder, path.basename(file));
  return existsSync(place) ? readFileSync(place, "utf8") : null;
}

/** A library without relations is a library still: small ones, and those of tests, have no such file. */
function relationsOf(folder: string, faults: string[]): Relation[] {
  if (!existsSync(path.join(folder, relationsFile))) return [];
  return readFile(folder, relationsFile, relationsFileSchema, faults)?.relations ?? [];
}

const documentOnly = z.object({ document: z.object({ id: z.string() }) });

function documentId(folder: string, name: string): string | null {
  try {
    return documentOnly.parse(JSON.parse(readFileSync(path.join(folder, name), "utf8"))).document.id;
  } catch {
    return null; // what is wrong with the file is among the faults
  }
}

function readFile<T>(folder: string, name: string, schema: z.ZodType<T>, faults: string[]): T | null {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  } catch (error) {
    faults.push(`${name}: not readable JSON (${(error as Error).message})`);
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues.slice(0, 5)) {
    const claim = issue.path[0] === "claims" ? claimId(json, Number(issue.path[1])) : "";
    faults.push(`${name}${claim}: ${issue.path.join(".")}: ${issue.message}`);
  }
  return null;
}

const claimsOnly = z.object({ claims: z.array(z.object({ id: z.string() }).or(z.unknown())) });

function claimId(json: unknown, index: number): string {
  const claim = claimsOnly.safeParse(json).data?.claims[index];
  const id = z.object({ id: z.string() }).safeParse(claim).data?.id;
  return id ? `, claim ${id}` : "";
}
