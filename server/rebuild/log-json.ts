import "server-only";
import { metNoMemory } from "@/server/review/answer-statements";

/** How the log is read as JSON, which both drivers read alike: days as text, numbers to the last digit. */

/** Needs the alias r (review). */
export const reviewJson = `json_build_object(
  'answer', r.answer_id, 'claim', r.claim_id, 'topic', r.topic, 'rating', r.rating, 'isPractice', r.is_practice,
  'version', r.version, 'day', r.day, 'stabilityBefore', r.stability_before, 'difficultyBefore', r.difficulty_before,
  'lastDayBefore', r.last_day_before, 'dueDayBefore', r.due_day_before,
  'stability', CASE WHEN NOT ${metNoMemory} THEN r.stability END,
  'difficulty', CASE WHEN NOT ${metNoMemory} THEN r.difficulty END,
  'dueDay', CASE WHEN NOT ${metNoMemory} THEN r.due_day END, 'desiredRetention', r.desired_retention, 'algorithm', r.algorithm)`;

/**
 * What the answer says of the claim of its review. Needs the aliases r (review) and a (answer), the latter with what
 * its reviews are together: how many (claims), of which claim the first is, and whether all are right (whole).
 */
export const givenFields = `
  'question', a.question_id,
  'verdict', CASE WHEN a.claims > 1 THEN r.verdict ELSE a.verdict END,
  'score', CASE WHEN a.claims > 1 THEN (r.verdict = 'right')::int ELSE a.score END,
  'elapsedMs', CASE WHEN a.claims > 1 THEN a.elapsed_ms / a.claims + CASE WHEN r.claim_id = a.first THEN a.elapsed_ms % a.claims ELSE 0 END
                    ELSE a.elapsed_ms END,
  'selfRating', CASE WHEN a.response->>'kind' = 'rating' THEN a.response->>'rating' END`;

/** Needs the alias e (study_event). The moment goes as text, in UTC. */
export const eventJson = `json_build_object(
  'id', e.id, 'kind', e.kind, 'detail', e.detail, 'day', e.day,
  'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
