import "server-only";
import { err, ok, type Result } from "@/core/result";
import type { Act } from "@/core/review/event-exchange";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import type { EventError } from "./event-error";

/**
 * Keeps what a person finds wrong with a question, with the answer given. The id is the event's: the same report
 * sent again is there once.
 */
export async function reportQuestion(
  { userId }: Learner,
  id: string,
  question: string,
  { answer, reason, note }: Extract<Act, { kind: "report" }>,
  now: Date,
): Promise<Result<null, EventError>> {
  const [known] = await sql().query<{ answer: boolean; report: string | null }>(
    `SELECT EXISTS (SELECT FROM answer WHERE user_id = $1 AND id = $2 AND question_id = $3) AS answer,
            (SELECT question_id FROM report WHERE user_id = $1 AND id = $4) AS report`,
    [userId, answer, question, id],
  );
  if (known?.report && known.report !== question) return err({ code: "EVENT_CONFLICT" });
  if (answer && !known?.answer) return err({ code: "ANSWER_UNKNOWN" });
  await sql().query(
    `INSERT INTO report (user_id, id, question_id, answer_id, reason, note, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [userId, id, question, answer, reason, note || null, now],
  );
  return ok(null);
}
