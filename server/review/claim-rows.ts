import "server-only";
import type { Claim, Topic } from "@/core/claim/claim";
import type { Excerpt } from "@/core/document/passage";
import type { Question } from "@/core/question/question";
import type { SourceView } from "@/core/review/exchange";
import type { Memory } from "@/core/schedule/fsrs";
import type { Rating } from "@/core/schedule/rating";
import type { StudyDay } from "@/core/schedule/study-day";
import type { Sql } from "@/server/db/sql";

/** What one person knows of a claim; null together where there is no memory. */
export type MemoryColumns = {
  version: number | null;
  stability: number;
  difficulty: number;
  lastDay: StudyDay;
  dueDay: StudyDay;
  reps: number;
  lapses: number;
};

/** Needs the alias m (memory, outer joined). */
export const memoryColumns = `
  m.version, m.stability, m.difficulty, m.last_day::text AS "lastDay", m.due_day::text AS "dueDay", m.reps, m.lapses`;

/** Where a claim rests. */
export type SourceColumns = {
  section: string;
  document: string;
  title: string;
  author: string | null;
  publisher: string;
  date: string | null;
  /** The passage, where the document's text is in the database. */
  excerpt: Excerpt | null;
};

/** Needs the aliases c (claim) and d (document). */
export const sourceColumns = `c.section, d.id AS document, d.title, d.author, d.publisher, d.date, c.excerpt`;

/** A claim with what one person knows of it. */
export type ClaimRow = MemoryColumns &
  SourceColumns & {
    claim: string;
    kind: string;
    payload: unknown;
    topic: Topic;
    statement: string;
    gaps: string[];
    sourceStart: number;
    sourceEnd: number;
    sourceChecksum: string;
    lastRating: Rating;
    lastQuestion: string;
  };

/** Needs the aliases c (claim), d (document) and m (memory, outer joined). */
export const claimColumns = `
  c.id AS claim, c.kind, c.payload, c.topic, c.statement, c.gaps, c.source_start AS "sourceStart",
  c.source_end AS "sourceEnd", c.source_checksum AS "sourceChecksum",
  ${sourceColumns},
  ${memoryColumns}, m.last_rating AS "lastRating", m.last_question AS "lastQuestion"`;

export const memoryOf = (row: MemoryColumns): Memory | null =>
  row.version === null
    ? null
    : {
        stability: row.stability,
        difficulty: row.difficulty,
        lastDay: row.lastDay,
        dueDay: row.dueDay,
        reps: row.reps,
        lapses: row.lapses,
      };

/** The claim as the core knows it, but for its entities, which no answer needs. It was checked when it was loaded. */
export const claimOf = (row: ClaimRow): Claim =>
  ({
    id: row.claim,
    document: row.document,
    kind: row.kind,
    payload: row.payload,
    topic: row.topic,
    statement: row.statement,
    gaps: row.gaps,
    entities: [],
    source: {
      section: row.section,
      start: row.sourceStart,
      end: row.sourceEnd,
      checksum: row.sourceChecksum,
    },
  }) as Claim;

export function sourceOf(row: SourceColumns): SourceView {
  return {
    document: {
      id: row.document,
      title: row.title,
      author: row.author,
      publisher: row.publisher,
      date: row.date,
    },
    section: row.section,
    passage: row.excerpt,
  };
}

/**
 * Versions of the memories of the claims that stand beside one in its questions. Not read where none of those
 * questions could be asked: it takes two claims that wait.
 */
export async function versionsBeside(
  sql: Sql,
  { userId }: { userId: string },
  { claim, questions }: { claim: string; questions: Question[] },
  { waiting, isPractice }: { waiting: ReadonlySet<string>; isPractice: boolean },
): Promise<Map<string, number>> {
  if (isPractice) return new Map();
  const besides = questions
    .map(({ claims }) => claims.filter((id) => id !== claim))
    .filter((others) => others.some((id) => waiting.has(id)));
  if (besides.length === 0) return new Map();
  const rows = await sql.query<{ claim: string; version: number }>(
    "SELECT claim_id AS claim, version FROM memory WHERE user_id = $1 AND claim_id = ANY($2::text[])",
    [userId, [...new Set(besides.flat())]],
  );
  return new Map(rows.map(({ claim: id, version }) => [id, version]));
}

/** Claims with the questions that ask them, by id. Retired questions are not asked. */
export async function readClaims(
  sql: Sql,
  userId: string,
  claims: string[],
): Promise<Map<string, ClaimRow & { questions: Question[] }>> {
  const rows = await sql.query<ClaimRow & { questions: Question[] }>(
    `SELECT ${claimColumns},
            coalesce((SELECT jsonb_agg(q.body ORDER BY q.id) FROM question_claim qc JOIN question q ON q.id = qc.question_id
                       WHERE qc.claim_id = c.id AND q.status = 'published'), '[]'::jsonb) AS questions
       FROM claim c JOIN document d ON d.id = c.document_id
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      WHERE c.id = ANY($2::text[])`,
    [userId, claims],
  );
  return new Map(rows.map((row) => [row.claim, row]));
}
