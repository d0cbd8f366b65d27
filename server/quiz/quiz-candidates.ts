import "server-only";
import type { Topic } from "@/core/claim/claim";
import type { Form, Question } from "@/core/question/question";
import type { QuizCandidate } from "@/core/quiz/arrange";
import type { StudyDay } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { isSetAside } from "@/server/study/set-aside";

/** Which claims a quiz is about. */
export type QuizScope = {
  deck: string;
  /** Null: not narrowed. */
  topic: Topic | null;
  document: string | null;
  forms: readonly Form[];
  /** Only these claims of it; null for all. */
  claims: readonly string[] | null;
};

/**
 * The published questions of a scope, without their bodies. One of several claims is there only when the scope has
 * them all. What the person suspended or buried is not asked.
 */
export function listQuizCandidates(
  learner: Learner,
  scope: QuizScope,
  day: StudyDay,
): Promise<QuizCandidate[]> {
  return sql().query<QuizCandidate>(
    `WITH scope AS (
       SELECT c.id, c.topic, c.document_id
         FROM deck_claim dc
         JOIN claim c ON c.id = dc.claim_id AND c.status = 'published'
        WHERE dc.deck_id = $2 AND ($3::text IS NULL OR c.topic = $3) AND ($4::text IS NULL OR c.document_id = $4)
          AND ($6::text[] IS NULL OR c.id = ANY($6::text[]))
          AND NOT ${isSetAside("$1", "c.id", "$7::date")}
     ), ids AS (
       SELECT qc.question_id AS id, count(*) AS claims, count(s.id) AS within
         FROM question_claim qc LEFT JOIN scope s ON s.id = qc.claim_id
        GROUP BY qc.question_id
     )
     SELECT q.id, q.form, q.body->'claims' AS claims, s.topic, s.document_id AS document,
            CASE WHEN q.form = 'trueFalse' THEN (q.body->'answer')::boolean END AS truth
       FROM ids JOIN question q ON q.id = ids.id AND ids.within = ids.claims
       JOIN scope s ON s.id = q.body->'claims'->>0
      WHERE q.status = 'published' AND q.form = ANY($5::text[])
      ORDER BY q.id`,
    [learner.userId, scope.deck, scope.topic, scope.document, scope.forms, scope.claims, day],
  );
}

/** Published questions, in the order of the ids given. */
export async function readQuestions(ids: readonly string[]): Promise<Question[]> {
  const rows = await sql().query<{ id: string; body: Question }>(
    "SELECT id, body FROM question WHERE id = ANY($1::text[]) AND status = 'published'",
    [ids],
  );
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  return ids.flatMap((id) => bodies.get(id) ?? []);
}
