import "server-only";
import type { LogEntry } from "@/core/progress/log-entry";
import { type StudyEvent, studyEventOf } from "@/core/schedule/study-event";
import { eventJson, givenFields, reviewJson } from "@/server/rebuild/log-json";
import type { EventRow } from "@/server/rebuild/read-person";
import type { Tx } from "./event-log";

/** All that the log tells of some claims of one person: their reviews, and the events that a replay needs. */
export type ClaimLog = { entries: LogEntry[]; events: StudyEvent[] };

export async function readClaimLog(tx: Tx, userId: string, claims: string[]): Promise<ClaimLog> {
  const [log] = await tx.query<{ entries: LogEntry[]; events: EventRow[] }>(
    `SELECT
      coalesce((SELECT json_agg(${entry}) FROM review r ${answerOfReview}
                 WHERE r.user_id = $1::uuid AND r.claim_id = ANY($2::text[])), '[]') AS entries,
      coalesce((SELECT json_agg(${eventJson}) FROM study_event e
                 WHERE e.user_id = $1::uuid
                   AND (e.kind = 'parameters'
                        OR (e.kind = 'undo' AND e.detail->>'answer' IN
                             (SELECT r.answer_id::text FROM review r WHERE r.user_id = $1::uuid AND r.claim_id = ANY($2::text[])))
                        OR (e.kind IN ('ratingChanged', 'typingAccepted') AND e.detail->>'claim' = ANY($2::text[])))), '[]') AS events`,
    [userId, claims],
  );
  if (!log) throw new Error(`The log of person ${userId} was not read.`);
  const events = log.events.flatMap((row) => studyEventOf({ ...row, at: new Date(row.at) }) ?? []);
  return { entries: log.entries, events };
}

const answerOfReview = `
  LEFT JOIN LATERAL (
    SELECT * FROM answer, (SELECT count(*) AS claims, min(n.claim_id) AS first
                             FROM review n WHERE n.user_id = r.user_id AND n.answer_id = r.answer_id) n
     WHERE answer.user_id = r.user_id AND answer.id = r.answer_id) a ON true`;

const entry = `(${reviewJson})::jsonb || jsonb_build_object(
  'given', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object(${givenFields}) END)`;
