import "server-only";
import { err, ok, type Result } from "@/core/result";
import type { About } from "@/core/review/event-exchange";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { openToken } from "../token";
import type { EventError } from "./event-error";

/** The question that was served to this person under the token. It need not be open any more. */
export async function questionOf(
  { userId }: Learner,
  token: string,
  now: Date,
): Promise<Result<{ id: string; claims: string[] }, EventError>> {
  const opened = openToken(token, now);
  if (!opened.ok) return opened;
  if (opened.value.user !== userId) return err({ code: "TOKEN_INVALID" });
  const [row] = await sql().query<{ id: string; claims: string[] }>(
    `SELECT q.id, coalesce(jsonb_agg(qc.claim_id ORDER BY qc.claim_id), '[]'::jsonb) AS claims
       FROM question q JOIN question_claim qc ON qc.question_id = q.id WHERE q.id = $1 GROUP BY q.id`,
    [opened.value.question],
  );
  return row ? ok(row) : err({ code: "QUESTION_UNKNOWN" });
}

/** The claims that are meant: all of a question's, or the one that is named. */
export async function claimsOf(
  learner: Learner,
  about: About,
  now: Date,
): Promise<Result<string[], EventError>> {
  if ("claim" in about) return ok([about.claim]);
  const question = await questionOf(learner, about.token, now);
  return question.ok ? ok(question.value.claims) : question;
}
