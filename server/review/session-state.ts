import "server-only";
import type { ServedQuestion, SessionView } from "@/core/review/exchange";
import { minutesAt, minutesFor, type Pace } from "@/core/schedule/pace";
import { nextInSession, sessionTotal } from "@/core/schedule/session";
import type { Learner } from "@/server/auth/learner";
import type { Sql } from "@/server/db/sql";
import { readClaims } from "./claim-rows";
import { serveClaim } from "./serve";

/** One answered question of a session. */
export type LoggedAnswer = { claim: string; right: boolean; elapsedMs: number };

/** A session as the log tells it: its place follows from its plan and its answers. */
export type SessionState = { id: string; plan: string[]; answers: LoggedAnswer[] };

/** The answers of a session in order, as one JSON value. Needs the person's id and the session's id. */
export const answersOfSession = (user: string, session: string) => `
  coalesce((SELECT jsonb_agg(jsonb_build_object('claim', r.claim_id, 'right', a.verdict = 'right', 'elapsedMs', a.elapsed_ms)
                             ORDER BY a.at, a.id)
              FROM answer a JOIN review r ON r.user_id = a.user_id AND r.answer_id = a.id
             WHERE a.user_id = ${user} AND a.session_id = ${session}), '[]'::jsonb)`;

/** The session as it is shown. While it has no pace of its own, the `usual` one tells the minutes left. */
export function sessionView(state: SessionState, usual: Pace | null = null): SessionView {
  const total = sessionTotal(state.plan, state.answers);
  const left = total - state.answers.length;
  return {
    id: state.id,
    outcomes: state.answers.map((answer) => (answer.right ? "right" : "wrong")),
    total,
    minutesLeft:
      minutesFor(
        left,
        state.answers.map((answer) => answer.elapsedMs),
      ) ??
      (usual && minutesAt(left, usual)),
  };
}

/** The question that the session asks next; null at its end. Claims whose questions were all retired are passed over. */
export async function nextQuestion(
  sql: Sql,
  learner: Learner,
  state: SessionState,
  now: Date,
): Promise<ServedQuestion | null> {
  let { plan } = state;
  for (let next = nextInSession(plan, state.answers); next; next = nextInSession(plan, state.answers)) {
    const { claim, isPractice } = next;
    const row = (await readClaims(sql, learner.userId, [claim])).get(claim);
    if (row && row.questions.length > 0)
      return serveClaim(learner, row, { session: state.id, isPractice }, now);
    plan = plan.filter((id) => id !== claim);
  }
  return null;
}
