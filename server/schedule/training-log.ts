import "server-only";
import { type PastReview, pastLog } from "@/core/schedule/evaluate/past-log";
import type { Sql } from "@/server/db/sql";

/**
 * A person's reviews in the order of time, as weights are fitted to them: without practice and undone answers,
 * each with the rating that counts now.
 */
export async function readTrainingLog(sql: Sql, userId: string): Promise<PastReview[]> {
  const reviews = await sql.query<PastReview>(
    `SELECT r.claim_id AS claim, r.day::text AS day, coalesce(x.rating, r.rating) AS rating
       FROM review r JOIN answer a ON a.user_id = r.user_id AND a.id = r.answer_id
       LEFT JOIN (SELECT DISTINCT ON (1, 2) e.detail->>'answer' AS answer, e.detail->>'claim' AS claim,
                         CASE e.kind WHEN 'typingAccepted' THEN 'hard' ELSE e.detail->>'rating' END AS rating
                    FROM study_event e WHERE e.user_id = $1::uuid AND e.kind IN ('ratingChanged', 'typingAccepted')
                   ORDER BY 1, 2, e.at DESC, e.id DESC) x ON x.answer = r.answer_id::text AND x.claim = r.claim_id
      WHERE r.user_id = $1::uuid AND NOT r.is_practice AND NOT a.is_undone
      ORDER BY a.at, a.id, r.claim_id`,
    [userId],
  );
  return pastLog(reviews).reviews;
}
