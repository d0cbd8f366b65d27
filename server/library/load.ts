import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import type { Claim } from "@/core/claim/claim";
import type { Library } from "@/core/claim/library";
import { questionsFor } from "@/core/question/questions-for";
import type { Database } from "@/server/db/database";
import type { Sql } from "@/server/db/sql";
import { type Content, readContent } from "./read-content";

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
      JSON.stringify([content.entities, content.files, content.relations, content.leftOut, rules ?? made]),
    )
    .digest("hex");
  if (await isLoaded(database.sql, library, checksum)) return report;
  const questions = made ?? questionsFor(library.claims, library);

  const json = {
    documents: library.documents.map((document, position) => ({ ...document, position, checksum })),
    entities: library.entities,
    claims: content.files.flatMap(({ content: { document, claims } }) =>
      claims.map(({ source, ...claim }, position) => ({
        ...claim,
        ...source,
        document: document.id,
        position,
      })),
    ),
    questions: questions.map((body) => ({ id: body.id, form: body.form, claims: body.claims, body })),
  };
  const counts = await write(database, json, content.leftOut);
  report.push(
    `Library: ${library.documents.length} documents, ${library.claims.length} claims, ${questions.length} questions (${counts.added} new, ${counts.retired} retired).`,
  );
  return report;
}

async function isLoaded(sql: Sql, { documents }: Library, checksum: string): Promise<boolean> {
  const [known] = await sql.query<{ documents: number }>(
    "SELECT count(*)::int AS documents FROM document WHERE checksum = $1 AND id = ANY($2::text[])",
    [checksum, documents.map((document) => document.id)],
  );
  return known?.documents === documents.length;
}

export function libraryOf(content: Content): Library {
  return {
    documents: content.files.map((file) => file.content.document),
    entities: content.entities,
    claims: content.files.flatMap((file) =>
      file.content.claims.map((claim): Claim => ({ ...claim, document: file.content.document.id })),
    ),
    relations: content.relations,
  };
}

type LibraryJson = { documents: object[]; entities: object[]; claims: object[]; questions: object[] };

/**
 * One transaction of set-wise statements: the whole library goes over as four JSON parameters. What is no longer in
 * it is retired, except of the documents that are left out.
 */
async function write({ prisma }: Pick<Database, "prisma">, json: LibraryJson, leftOut: (string | null)[]) {
  const documents = JSON.stringify(json.documents);
  const entities = JSON.stringify(json.entities);
  const claims = JSON.stringify(json.claims);
  const questions = JSON.stringify(json.questions);
  const faulty = leftOut.filter((id) => id !== null);
  // A file that does not tell its document might be that of any document that is not there.
  const isToldApart = faulty.length === leftOut.length;
  const results = await prisma.$transaction([
    prisma.$executeRaw`
      INSERT INTO document AS d (id, title, author, publisher, date, sections, position, checksum)
      SELECT id, title, author, publisher, date, sections, position, checksum
        FROM jsonb_to_recordset(${documents}::jsonb)
          AS x(id text, title text, author text, publisher text, date text, sections text[], position int, checksum text)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, author = excluded.author, publisher = excluded.publisher,
        date = excluded.date, sections = excluded.sections, position = excluded.position, checksum = excluded.checksum`,
    prisma.$executeRaw`
      INSERT INTO entity (id, kind, name, aliases)
      SELECT id, kind, name, aliases
        FROM jsonb_to_recordset(${entities}::jsonb) AS x(id text, kind text, name text, aliases text[])
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, aliases = excluded.aliases`,
    prisma.$executeRaw`
      INSERT INTO claim (id, document_id, position, kind, payload, topic, statement, gaps, section, source_start, source_end,
                         source_checksum, status)
      SELECT id, document, position, kind, payload, topic, statement, gaps, section, start, "end", checksum, 'published'
        FROM jsonb_to_recordset(${claims}::jsonb)
          AS x(id text, document text, position int, kind text, payload jsonb, topic text, statement text, gaps text[],
               section text, start int, "end" int, checksum text)
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, kind = excluded.kind, payload = excluded.payload,
        topic = excluded.topic, statement = excluded.statement, gaps = excluded.gaps, section = excluded.section,
        source_start = excluded.source_start, source_end = excluded.source_end,
        source_checksum = excluded.source_checksum, status = 'published'`,
    prisma.$executeRaw`
      UPDATE claim SET status = 'retired'
       WHERE status = 'published'
         AND (document_id IN (SELECT id FROM jsonb_to_recordset(${documents}::jsonb) AS x(id text))
              OR ${isToldApart}::bool AND document_id <> ALL(${faulty}::text[]))
         AND id NOT IN (SELECT id FROM jsonb_to_recordset(${claims}::jsonb) AS x(id text))`,
    prisma.$executeRaw`
      DELETE FROM claim_entity WHERE claim_id IN (SELECT id FROM jsonb_to_recordset(${claims}::jsonb) AS x(id text))`,
    prisma.$executeRaw`
      INSERT INTO claim_entity (claim_id, entity_id)
      SELECT DISTINCT x.id, e FROM jsonb_to_recordset(${claims}::jsonb) AS x(id text, entities text[]), unnest(x.entities) e`,
    prisma.$executeRaw`
      INSERT INTO question AS q (id, form, body, status)
      SELECT id, form, body, 'published' FROM jsonb_to_recordset(${questions}::jsonb) AS x(id text, form text, body jsonb)
      ON CONFLICT (id) DO UPDATE SET status = 'published', body = excluded.body
        WHERE q.status <> 'published' OR q.body <> excluded.body`,
    prisma.$executeRaw`
      INSERT INTO question_claim (question_id, claim_id)
      SELECT x.id, c FROM jsonb_to_recordset(${questions}::jsonb) AS x(id text, claims text[]), unnest(x.claims) c
      ON CONFLICT DO NOTHING`,
    prisma.$executeRaw`
      UPDATE question q SET status = 'retired'
       WHERE q.status = 'published'
         AND q.id NOT IN (SELECT id FROM jsonb_to_recordset(${questions}::jsonb) AS x(id text))
         AND EXISTS (SELECT FROM question_claim qc JOIN claim c ON c.id = qc.claim_id
                      WHERE qc.question_id = q.id
                        AND (c.document_id IN (SELECT id FROM jsonb_to_recordset(${documents}::jsonb) AS x(id text))
                             OR ${isToldApart}::bool AND c.document_id <> ALL(${faulty}::text[])))`,
  ]);
  return { added: results[6], retired: results[8] };
}
