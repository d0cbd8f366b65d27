import "server-only";
import type { Response } from "@/core/question/question";
import { err, ok, type Result } from "@/core/result";
import type { Learner } from "@/server/auth/learner";
import type { EventError } from "./event-error";
import type { Tx } from "./event-log";

/** What was typed, and the one claim that it was about. Only a written answer can hold a typing mistake. */
export async function forgiveTyping(
  tx: Tx,
  { userId }: Learner,
  answer: string,
  now: Date,
): Promise<Result<{ claim: string; propose: () => Promise<void> }, EventError>> {
  const rows = await tx.query<{ claim: string; question: string; response: Response }>(
    `SELECT r.claim_id AS claim, a.question_id AS question, a.response
       FROM answer a JOIN review r ON r.user_id = a.user_id AND r.answer_id = a.id
      WHERE a.user_id = $1::uuid AND a.id = $2::uuid`,
    [userId, answer],
  );
  const [row] = rows;
  if (!row) return err({ code: "ANSWER_UNKNOWN" });
  const { claim, question, response } = row;
  if (rows.length > 1 || response.kind !== "text" || response.text.trim() === "")
    return err({ code: "TYPING_REFUSED" });
  const { text } = response;
  return ok({
    claim,
    // What counts as an answer is the author's to say: this only proposes it.
    propose: async () => {
      await tx.query(
        `INSERT INTO alias_proposal (user_id, answer_id, question_id, typed, at)
         VALUES ($1::uuid, $2::uuid, $3, $4, $5::timestamptz) ON CONFLICT DO NOTHING`,
        [userId, answer, question, text, now.toISOString()],
      );
    },
  });
}
