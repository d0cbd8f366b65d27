import "server-only";
import type { ServedQuestion, SessionView } from "@/core/review/exchange";
import { minutesAt, minutesFor, type Pace } from "@/core/schedule/pace";
import { nextInSession, type SessionAnswer, sessionTotal } from "@/core/schedule/session";
import type { Learner } from "@/server/auth/learner";
import type { Sql } from "@/server/db/sql";
import { readClaims, versionsBeside } from "./claim-rows";
import { serveClaim } from "./serve";

/** One claim that was answered in a session; its share of the answer's time. */
export type LoggedAnswer = SessionAnswer & { elapsedMs: number };

/** A session as the log tells it: its place follows from its plan and its answers. */
export type SessionState = { id: string; plan: string[]; answers: LoggedAnswer[] };

/**
 * The answers of a session in order, as one JSON value. Needs the person's id, the session's id and its plan: what
 * a question practised beside the plan is not of the session.
 */
export const answersOfSession = (user: string, session: string, plan: string) => `
  coalesce((SELECT jsonb_agg(jsonb_build_object('answer', a.id, 'claim', r.claim_id, 'right', r.verdict = 'right',
                                                'elapsedMs', a.elapsed_ms / a.claims)
                             ORDER BY a.at, a.id, r.claim_id)
              FROM (SELECT *, (SELECT count(*) FROM review n WHERE n.user_id = o.user_id AND n.answer_id = o.id) AS claims
                      FROM answer o WHERE o.user_id = ${user} AND o.session_id = ${session}) a
              JOIN review r ON r.user_id = a.user_id AND r.answer_id = a.id
             WHERE r.claim_id = ANY(${plan})), '[]'::jsonb)`;

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
    if (row && row.questions.length > 0) {
      const asked = new Set(state.answers.map((answer) => answer.claim));
      const waiting = new Set(plan.filter((id) => !asked.has(id)));
      const place = { session: state.id, isPractice, waiting };
      return serveClaim(learner, row, await versionsBeside(sql, learner, row, place), place, now);
    }
    plan = plan.filter((id) => id !== claim);
  }
  return null;
}
