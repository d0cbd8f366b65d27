import "server-only";
import { type ClaimKind, claimKinds, type Topic, topics } from "@/core/claim/claim";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { isId, type ListedClaim, type ListedRow, listedColumns, listedOf } from "./queries";
import { anywhere, hasSigns, inName, tsqueryOf } from "./search-words";

export type SearchInput = {
  /** What was typed; may be empty where a filter is set. */
  text: string;
  topic: Topic | null;
  document: string | null;
  kind: ClaimKind | null;
  entity: string | null;
};

export type FoundClaim = ListedClaim & {
  kind: ClaimKind;
  /** The statement in parts; `isHit` where it was searched for. */
  parts: { text: string; isHit: boolean }[];
};
export type FoundEntity = { id: string; kind: string; name: string; aliases: string[]; claims: number };
export type FoundDocument = { id: string; title: string; author: string | null; publisher: string };

export type SearchResult = {
  claims: FoundClaim[];
  /** How many claims there are in all. */
  total: number;
  entities: FoundEntity[];
  documents: FoundDocument[];
};

export const claimsPerPage = 40;
const mostTyped = 200;

/** Reads a search from an address: whatever is no topic, kind or id is no filter. */
export function searchInputOf(query: Record<string, string | string[] | undefined>): SearchInput {
  const one = (name: string) => [query[name] ?? ""].flat()[0]?.trim() ?? "";
  const among = <T extends string>(names: readonly T[], name: string) =>
    names.find((each) => each === one(name)) ?? null;
  const id = (name: string) => (isId(one(name)) ? one(name) : null);
  return {
    // A database keeps neither a zero byte nor half a character.
    text: one("q")
      .slice(0, mostTyped)
      .replace(/[\p{Cs}\0]/gu, ""),
    topic: among(topics, "topic"),
    document: id("document"),
    kind: among(claimKinds, "kind"),
    entity: id("entity"),
  };
}

// No statement holds these; they tell where a hit begins and ends.
const [hitStart, hitEnd] = ["\ue000", "\ue001"];

type Row = ListedRow & { kind: ClaimKind; marked: string; total: number };

/**
 * Published claims by their words and by the names of what they are about, best first; and the entities and
 * documents whose names are like what was typed. The words are searched as English, on both databases alike.
 */
export async function searchLibrary(learner: Learner, input: SearchInput, page = 1): Promise<SearchResult> {
  const { text, topic, document, kind, entity } = input;
  const words = tsqueryOf(text);
  if (!words && !topic && !document && !kind && !entity)
    return { claims: [], total: 0, entities: [], documents: [] };

  const [rows, entities, documents] = await Promise.all([
    sql().query<Row>(claimStatement, [
      learner.userId,
      words,
      inName(text),
      hasSigns(text) ? anywhere(text) : null,
      topic,
      document,
      kind,
      entity,
      claimsPerPage,
      (page - 1) * claimsPerPage,
    ]),
    words ? sql().query<FoundEntity>(entityStatement, [inName(text)]) : [],
    words ? sql().query<FoundDocument>(documentStatement, [words, anywhere(text)]) : [],
  ]);
  return {
    claims: rows.map((row) => ({ ...listedOf(row), kind: row.kind, parts: partsOf(row.marked) })),
    total: rows[0]?.total ?? 0,
    entities,
    documents,
  };
}

/** What can be searched for: the entities that claims are about, by name. */
export function listEntities(): Promise<FoundEntity[]> {
  return sql().query<FoundEntity>(
    `SELECT e.id, e.kind, e.name, e.aliases, count(c.id)::int AS claims
       FROM entity e
       JOIN claim_entity ce ON ce.entity_id = e.id
       JOIN claim c ON c.id = ce.claim_id AND c.status = 'published'
      GROUP BY e.id ORDER BY lower(e.name)`,
    [],
  );
}

const isNamed = (pattern: string) =>
  `(e.name ILIKE ${pattern} OR EXISTS (SELECT FROM unnest(e.aliases) a WHERE a ILIKE ${pattern}))`;

// The expression of the index claim_search.
const statementWords = "to_tsvector('english'::regconfig, c.statement)";

const claimStatement = `
  WITH asked AS (SELECT to_tsquery('english', $2::text) AS query),
       named AS (SELECT ce.claim_id FROM entity e JOIN claim_entity ce ON ce.entity_id = e.id
                  WHERE $2::text IS NOT NULL AND ${isNamed("$3")})
  SELECT ${listedColumns}, c.kind, count(*) OVER ()::int AS total,
         CASE WHEN $2::text IS NULL THEN c.statement
              ELSE ts_headline('english', c.statement, asked.query,
                     'HighlightAll=true, StartSel=${hitStart}, StopSel=${hitEnd}') END AS marked
    FROM asked, claim c
    JOIN document d ON d.id = c.document_id
    LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
   WHERE c.status = 'published'
     AND ($2::text IS NULL
          OR ${statementWords} @@ asked.query AND ($4::text IS NULL OR c.statement ILIKE $4)
          OR c.id IN (SELECT claim_id FROM named))
     AND ($5::text IS NULL OR c.topic = $5)
     AND ($6::text IS NULL OR c.document_id = $6)
     AND ($7::text IS NULL OR c.kind = $7)
     AND ($8::text IS NULL OR EXISTS (SELECT FROM claim_entity ce WHERE ce.claim_id = c.id AND ce.entity_id = $8))
   ORDER BY ts_rank(${statementWords}, asked.query) DESC NULLS LAST, d.position, d.id, c.position, c.id
   LIMIT $9 OFFSET $10`;

const entityStatement = `
  SELECT e.id, e.kind, e.name, e.aliases, count(c.id)::int AS claims
    FROM entity e
    JOIN claim_entity ce ON ce.entity_id = e.id
    JOIN claim c ON c.id = ce.claim_id AND c.status = 'published'
   WHERE ${isNamed("$1")}
   GROUP BY e.id ORDER BY count(c.id) DESC, lower(e.name) LIMIT 8`;

const documentStatement = `
  SELECT d.id, d.title, d.author, d.publisher FROM document d
   WHERE (to_tsvector('english'::regconfig, concat_ws(' ', d.title, d.author, d.publisher)) @@ to_tsquery('english', $1)
          OR concat_ws(' ', d.title, d.author, d.publisher) ILIKE $2)
     AND EXISTS (SELECT FROM claim c WHERE c.document_id = d.id AND c.status = 'published')
   ORDER BY d.position, d.id LIMIT 8`;

function partsOf(marked: string): FoundClaim["parts"] {
  return marked
    .split(/(\ue000[^\ue001]*\ue001)/u)
    .filter((text) => text !== "")
    .map((text) => ({ text: text.replace(/[\ue000\ue001]/gu, ""), isHit: text.startsWith(hitStart) }));
}
