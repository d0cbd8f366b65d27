import "server-only";
import { slug, type Topic } from "@/core/claim/claim";
import { knownFrom } from "@/core/progress/strength";
import type { SourceView } from "@/core/review/exchange";
import type { Memory } from "@/core/schedule/fsrs";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import {
  type ClaimRow,
  claimColumns,
  type MemoryColumns,
  memoryColumns,
  memoryOf,
  sourceOf,
} from "@/server/review/claim-rows";
import { isSetAside } from "@/server/study/set-aside";

/** A document on the shelf, with what one person knows of its published claims. */
export type ShelfDocument = {
  id: string;
  title: string;
  author: string | null;
  publisher: string;
  date: string | null;
  /** How many sections it has. */
  sections: number;
  /** Its text is in the database and can be read. */
  hasText: boolean;
  claims: number;
  /** Durable ones included. */
  known: number;
  learning: number;
  fresh: number;
  due: number;
};

/** A claim in a list, with what one person knows of it. */
export type ListedClaim = {
  id: string;
  topic: Topic;
  statement: string;
  section: string;
  /** The title of its document. */
  document: string;
  /** Another claim disagrees with it. */
  isDisputed: boolean;
  memory: Memory | null;
};

export type ClaimPage = {
  id: string;
  topic: Topic;
  statement: string;
  /** It is asked no more; what was known of it stays. */
  isRetired: boolean;
  source: SourceView;
  memory: Memory | null;
  /** What it is about, by name. */
  entities: { id: string; name: string }[];
  /** The nearest other published claims of its section, in the document's order: eight at most. */
  neighbours: { id: string; statement: string }[];
};

/** The documents in the order of the shelf; one whose claims are all retired is no longer on it. */
export function listDocuments(learner: Learner, now: Date): Promise<ShelfDocument[]> {
  return sql().query<ShelfDocument>(
    `SELECT d.id, d.title, d.author, d.publisher, d.date, cardinality(d.sections) AS sections,
            d.text IS NOT NULL AS "hasText",
            count(c.id)::int AS claims,
            count(c.id) FILTER (WHERE m.stability >= $3::float8)::int AS known,
            count(c.id) FILTER (WHERE m.stability < $3::float8)::int AS learning,
            count(c.id) FILTER (WHERE m.claim_id IS NULL)::int AS fresh,
            count(c.id) FILTER (WHERE m.due_day <= $2::date AND NOT ${isSetAside("$1", "c.id", "$2::date")})::int AS due
       FROM document d
       LEFT JOIN claim c ON c.document_id = d.id AND c.status = 'published'
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      GROUP BY d.id
     HAVING count(c.id) > 0 OR NOT EXISTS (SELECT FROM claim WHERE document_id = d.id AND status = 'retired')
      ORDER BY d.position, d.id`,
    [learner.userId, studyDayOf(now, learner.zone), knownFrom],
  );
}

export type ListedRow = Omit<ListedClaim, "memory"> & MemoryColumns;

/** Needs the aliases c (claim), d (document) and m (memory, outer joined). */
export const listedColumns = `
  c.id, c.topic, c.statement, c.section, d.title AS document,
  EXISTS (SELECT FROM relation_claim rc JOIN relation r ON r.id = rc.relation_id
           WHERE rc.claim_id = c.id AND r.kind = 'disagrees') AS "isDisputed", ${memoryColumns}`;

export const listedOf = (row: ListedRow): ListedClaim => ({
  id: row.id,
  topic: row.topic,
  statement: row.statement,
  section: row.section,
  document: row.document,
  isDisputed: row.isDisputed,
  memory: memoryOf(row),
});

/** The published claims of a document, in its order; none when there is no such document. */
export async function listClaims(learner: Learner, documentId: string): Promise<ListedClaim[]> {
  if (!isId(documentId)) return [];
  const rows = await sql().query<ListedRow>(
    `SELECT ${listedColumns}
       FROM claim c JOIN document d ON d.id = c.document_id
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      WHERE c.document_id = $2 AND c.status = 'published'
      ORDER BY c.position, c.id`,
    [learner.userId, documentId],
  );
  return rows.map(listedOf);
}

/** One claim. Drafts and rejected claims are nobody's to see here; a retired one still is. */
export async function getClaim(learner: Learner, claimId: string): Promise<ClaimPage | null> {
  if (!isId(claimId)) return null;
  const [row] = await sql().query<ClaimRow & Pick<ClaimPage, "isRetired" | "entities" | "neighbours">>(
    `SELECT ${claimColumns}, c.status = 'retired' AS "isRetired",
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name) ORDER BY e.name) FROM claim_entity ce JOIN entity e ON e.id = ce.entity_id
                       WHERE ce.claim_id = c.id), '[]'::jsonb) AS entities,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'statement', n.statement) ORDER BY n.position, n.id)
                        FROM (SELECT id, statement, position FROM claim
                               WHERE document_id = c.document_id AND section = c.section AND status = 'published'
                                 AND id <> c.id
                               ORDER BY abs(position - c.position), id LIMIT 8) n), '[]'::jsonb) AS neighbours
       FROM claim c JOIN document d ON d.id = c.document_id
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      WHERE c.id = $2 AND c.status IN ('published', 'retired')`,
    [learner.userId, claimId],
  );
  if (!row) return null;
  const { topic, statement, isRetired, entities, neighbours } = row;
  return {
    id: row.claim,
    topic,
    statement,
    isRetired,
    source: sourceOf(row),
    memory: memoryOf(row),
    entities,
    neighbours,
  };
}

/** Addresses hold whatever people type, and a database refuses some of it: a zero byte, say. */
export const isId = (text: string) => slug.safeParse(text).success;
