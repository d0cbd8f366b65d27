import "server-only";
import type { Database } from "@/server/db/database";

/** Rows as they go over to the database: each list becomes one JSON parameter. */
type LibraryJson = {
  documents: object[];
  entities: object[];
  claims: object[];
  questions: object[];
  relations: object[];
  decks: object[];
};

/** How many rows a load wrote, because they are new or other than before, and how many it retired. */
export type LibraryChanges = Record<"claims" | "questions", { written: number; retired: number }>;

/**
 * One transaction of set-wise statements: the whole library goes over as six JSON parameters. What is no longer in
 * it is retired, except of the documents that are left out. Relations and decks are replaced: nobody's study hangs
 * on them.
 */
export async function writeLibrary(
  { prisma }: Pick<Database, "prisma">,
  json: LibraryJson,
  leftOut: (string | null)[],
): Promise<LibraryChanges> {
  const documents = JSON.stringify(json.documents);
  const entities = JSON.stringify(json.entities);
  const claims = JSON.stringify(json.claims);
  const questions = JSON.stringify(json.questions);
  const relations = JSON.stringify(json.relations);
  const decks = JSON.stringify(json.decks);
  const faulty = leftOut.filter((id) => id !== null);
  // A file that does not tell its document might be that of any document that is not there.
  const isToldApart = faulty.length === leftOut.length;
  const results = await prisma.$transaction([
    prisma.$executeRaw`
      INSERT INTO document AS d (id, title, author, publisher, date, sections, text, position, checksum)
      SELECT id, title, author, publisher, date, sections, text, position, checksum
        FROM jsonb_to_recordset(${documents}::jsonb)
          AS x(id text, title text, author text, publisher text, date text, sections text[], text text,
               position int, checksum text)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, author = excluded.author, publisher = excluded.publisher,
        date = excluded.date, sections = excluded.sections, text = excluded.text, position = excluded.position, checksum = excluded.checksum`,
    prisma.$executeRaw`
      INSERT INTO entity (id, kind, name, aliases)
      SELECT id, kind, name, aliases
        FROM jsonb_to_recordset(${entities}::jsonb) AS x(id text, kind text, name text, aliases text[])
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, aliases = excluded.aliases`,
    prisma.$executeRaw`
      INSERT INTO claim AS k (id, document_id, position, kind, payload, topic, statement, gaps, section, source_start, source_end,
                         source_checksum, excerpt, status)
      SELECT id, document, position, kind, payload, topic, statement, gaps, section, start, "end", checksum, excerpt, 'published'
        FROM jsonb_to_recordset(${claims}::jsonb)
          AS x(id text, document text, position int, kind text, payload jsonb, topic text, statement text, gaps text[],
               section text, start int, "end" int, checksum text, excerpt jsonb)
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, kind = excluded.kind, payload = excluded.payload,
        topic = excluded.topic, statement = excluded.statement, gaps = excluded.gaps, section = excluded.section,
        source_start = excluded.source_start, source_end = excluded.source_end,
        source_checksum = excluded.source_checksum, excerpt = excluded.excerpt, status = 'published'
      WHERE (k.status, k.position, k.kind, k.payload, k.topic, k.statement, k.gaps, k.section, k.source_start, k.source_end,
             k.source_checksum, k.excerpt)
            IS DISTINCT FROM
            (excluded.status, excluded.position, excluded.kind, excluded.payload, excluded.topic, excluded.statement,
             excluded.gaps, excluded.section, excluded.source_start, excluded.source_end, excluded.source_checksum,
             excluded.excerpt)`,
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
    prisma.$executeRaw`DELETE FROM relation`,
    prisma.$executeRaw`
      INSERT INTO relation (id, kind, about, says, position)
      SELECT id, kind, about, says, position
        FROM jsonb_to_recordset(${relations}::jsonb) AS x(id text, kind text, about text, says text[], position int)`,
    prisma.$executeRaw`
      INSERT INTO relation_claim (relation_id, claim_id, side)
      SELECT x.id, c.claim, c.side
        FROM jsonb_to_recordset(${relations}::jsonb) AS x(id text, claims jsonb),
             jsonb_to_recordset(x.claims) AS c(claim text, side int)`,
    prisma.$executeRaw`DELETE FROM deck`,
    prisma.$executeRaw`
      INSERT INTO deck (id, kind, name, position)
      SELECT id, kind, name, position
        FROM jsonb_to_recordset(${decks}::jsonb) AS x(id text, kind text, name text, position int)`,
    prisma.$executeRaw`
      INSERT INTO deck_claim (deck_id, claim_id)
      SELECT x.id, c FROM jsonb_to_recordset(${decks}::jsonb) AS x(id text, claims text[]), unnest(x.claims) c`,
  ]);
  return {
    claims: { written: results[2], retired: results[3] },
    questions: { written: results[6], retired: results[8] },
  };
}
