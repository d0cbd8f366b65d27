import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import type { Claim } from "@/core/claim/claim";
import { decksOf } from "@/core/claim/decks";
import type { Library } from "@/core/claim/library";
import { questionsFor } from "@/core/question/questions-for";
import type { Database } from "@/server/db/database";
import type { Sql } from "@/server/db/sql";
import { excerptOf } from "./excerpts";
import { type Content, readContent } from "./read-content";
import { writeLibrary } from "./write-library";

const contentFolder = () => path.join(process.cwd(), "content");

/**
 * Brings the built-in library in the database to what `content/` says and returns what there is to report.
 *
 * Loading the same content again writes nothing, and where `rules` name the state of `core/` (next.config.ts)
 * does not even make the questions. Changed or missing claims and questions are retired, never
 * deleted: memories and answers of the past point at them. So are all of a document whose file is gone; what a
 * faulty file holds is left as it was loaded before.
 */
export async function loadLibrary(
  database: Pick<Database, "prisma" | "sql">,
  content: Content = readContent(contentFolder()),
  rules: string | undefined = process.env.RECITE_RULES,
): Promise<string[]> {
  const report = content.faults.map((fault) => `Left out of the library: ${fault}`);
  if (content.files.length === 0) return report;
  const library = libraryOf(content);
  const made = rules ? null : questionsFor(library.claims, library);
  const checksum = createHash("sha256")
    .update(
      JSON.stringify([
        content.entities,
        content.files,
        content.relations,
        [...content.texts],
        content.leftOut,
        rules ?? made,
      ]),
    )
    .digest("hex");
  if (await isLoaded(database.sql, library, checksum)) return report;
  const questions = made ?? questionsFor(library.claims, library);

  const texts = new Map([...(await importedTexts(database.sql)), ...content.texts]);
  const changes = await writeLibrary(
    database,
    {
      documents: library.documents.map((document, position) => ({
        ...document,
        position,
        checksum,
        // What was imported stays.
        text: texts.get(document.id) ?? null,
      })),
      entities: library.entities,
      claims: content.files.flatMap(({ content: { document, claims } }) =>
        claims.map(({ source, ...claim }, position) => {
          const text = texts.get(document.id);
          const excerpt = text === undefined ? null : excerptOf({ source }, text);
          return { ...claim, ...source, excerpt, document: document.id, position };
        }),
      ),
      questions: questions.map((body) => ({ id: body.id, form: body.form, claims: body.claims, body })),
      relations: library.relations.map((relation, position) => ({
        ...relation,
        position,
        says: relation.sides.map(({ says }) => says),
        claims: relation.sides.flatMap(({ claims }, side) => claims.map((claim) => ({ claim, side }))),
      })),
      decks: decksOf(library).map((deck, position) => ({ ...deck, position })),
    },
    content.leftOut,
  );
  const told = ({ written, retired }: { written: number; retired: number }) =>
    `${written} new or changed, ${retired} retired`;
  report.push(
    [
      `Library: ${library.documents.length} documents`,
      `${library.claims.length} claims (${told(changes.claims)})`,
      `${questions.length} questions (${told(changes.questions)}).`,
    ].join(", "),
  );
  return report;
}

async function importedTexts(sql: Sql): Promise<[string, string][]> {
  const rows = await sql.query<{ id: string; text: string }>(
    "SELECT id, text FROM document WHERE text IS NOT NULL",
  );
  return rows.map(({ id, text }) => [id, text]);
}

async function isLoaded(sql: Sql, { documents }: Library, checksum: string): Promise<boolean> {
  const [known] = await sql.query<{ documents: number }>(
    "SELECT count(*)::int AS documents FROM document WHERE checksum = $1 AND id = ANY($2::text[])",
    [checksum, documents.map((document) => document.id)],
  );
  return known?.documents === documents.length;
}

export function libraryOf(content: Content): Library {
  const claims = new Set(content.files.flatMap((file) => file.content.claims.map(({ id }) => id)));
  return {
    documents: content.files.map((file) => file.content.document),
    entities: content.entities,
    claims: content.files.flatMap((file) =>
      file.content.claims.map((claim): Claim => ({ ...claim, document: file.content.document.id })),
    ),
    // A relation to a claim of a file that is left out is none.
    relations: content.relations.filter(({ sides }) =>
      sides.every((side) => side.claims.every((id) => claims.has(id))),
    ),
  };
}
