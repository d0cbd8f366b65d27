import "server-only";
import type { Question } from "@/core/question/question";
import type { ServedQuestion, SessionView } from "@/core/review/exchange";
import { minutesAt, minutesFor, type Pace } from "@/core/schedule/pace";
import { nextInSession, outcomesOf, type SessionAnswer, sessionTotal } from "@/core/schedule/session";
import type { Learner } from "@/server/auth/learner";
import type { Sql } from "@/server/db/sql";
import { nextQuizQuestion, type QuizPlan, quizColumn, quizView } from "@/server/quiz/quiz-session";
import { isSetAside } from "@/server/study/set-aside";
import { readClaims, versionsBeside } from "./claim-rows";
import { serveClaim } from "./serve";

/** One claim that was answered in a session; its share of the answer's time. */
export type LoggedAnswer = SessionAnswer & { elapsedMs: number; isPractice: boolean };

/** A session as the log tells it: its place follows from its plan and its answers. */
export type SessionState = {
  id: string;
  plan: string[];
  answers: LoggedAnswer[];
  /** Claims of the plan that were suspended or buried since: it does not ask them. */
  setAside: string[];
  /** The questions of the answers that were taken back, latest first. */
  undone: { claim: string; question: string }[];
  /** Only of a quiz, which asks the questions that were chosen when it began. */
  quiz?: QuizPlan | null;
};

const isSessionOf = (alias: string, user: string, session: string) =>
  `${alias}.user_id = ${user} AND ${alias}.session_id = ${session}`;

/**
 * What of a session is not in its plan, as columns. Needs the person's id, and the alias s (study_session): what a
 * question practised beside the plan is not of the session, and an undone answer is no answer of it.
 *
 * An answer whose typing mistake was forgiven is right; one that was lowered to "again" returns like a miss.
 */
export const stateColumns = (user: string) => `
  coalesce((SELECT jsonb_agg(jsonb_build_object('answer', a.id, 'claim', r.claim_id,
                                                'right', (r.verdict = 'right' OR x.forgiven IS TRUE) AND x.rating IS DISTINCT FROM 'again',
                                                'elapsedMs', a.elapsed_ms / a.claims, 'isPractice', r.is_practice)
                             ORDER BY a.at, a.id, r.claim_id)
              FROM (SELECT *, (SELECT count(*) FROM review n WHERE n.user_id = o.user_id AND n.answer_id = o.id) AS claims
                      FROM answer o WHERE ${isSessionOf("o", user, "s.id")} AND NOT o.is_undone) a
              JOIN review r ON r.user_id = a.user_id AND r.answer_id = a.id
              LEFT JOIN (SELECT e.detail->>'answer' AS answer, e.detail->>'claim' AS claim,
                                bool_or(e.kind = 'typingAccepted') AS forgiven,
                                (array_agg(CASE e.kind WHEN 'typingAccepted' THEN 'hard' ELSE e.detail->>'rating' END
                                           ORDER BY e.at DESC, e.id DESC))[1] AS rating
                           FROM study_event e
                          WHERE e.user_id = ${user} AND e.kind IN ('ratingChanged', 'typingAccepted') AND e.day >= s.day
                          GROUP BY 1, 2) x ON x.answer = a.id::text AND x.claim = r.claim_id
             WHERE r.claim_id = ANY(s.plan)), '[]'::jsonb) AS answers,
  coalesce((SELECT jsonb_agg(p.claim) FROM unnest(s.plan) AS p(claim)
             WHERE ${isSetAside(user, "p.claim", "s.day")}), '[]'::jsonb) AS "setAside",
  coalesce((SELECT jsonb_agg(jsonb_build_object('claim', r.claim_id, 'question', a.question_id) ORDER BY a.at DESC, a.id DESC)
              FROM answer a JOIN review r ON r.user_id = a.user_id AND r.answer_id = a.id
             WHERE ${isSessionOf("a", user, "s.id")} AND a.is_undone), '[]'::jsonb) AS undone,
  ${quizColumn}`;

/** A session of one's own, review or quiz; null when there is none of this id. */
export async function findSession(
  sql: Pick<Sql, "query">,
  { userId }: Pick<Learner, "userId">,
  id: string,
): Promise<SessionState | null> {
  const [session] = await sql.query<SessionState>(
    `SELECT s.id, s.plan, ${stateColumns("s.user_id")}
       FROM study_session s WHERE s.user_id = $1::uuid AND s.id = $2::uuid`,
    [userId, id],
  );
  return session ?? null;
}

/** The claims of the plan that the session asks. */
export const openPlan = ({ plan, setAside }: Pick<SessionState, "plan" | "setAside">) =>
  plan.filter((claim) => !setAside.includes(claim));

/** The session as it is shown. While it has no pace of its own, the `usual` one tells the minutes left. */
export function sessionView(state: SessionState, usual: Pace | null = null): SessionView {
  if (state.quiz) return quizView(state, state.quiz, usual);
  const outcomes = outcomesOf(state.answers);
  const total = sessionTotal(openPlan(state), state.answers);
  const left = total - outcomes.length;
  return {
    id: state.id,
    outcomes: outcomes.map(({ right }) => (right ? "right" : "wrong")),
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
  if (state.quiz) return nextQuizQuestion(sql, learner, state, state.quiz, now);
  let plan = openPlan(state);
  for (let next = nextInSession(plan, state.answers); next; next = nextInSession(plan, state.answers)) {
    const { claim, isPractice } = next;
    const row = (await readClaims(sql, learner.userId, [claim])).get(claim);
    if (row && row.questions.length > 0) {
      const answered = new Set(state.answers.map((answer) => answer.claim));
      const waiting = new Set(plan.filter((id) => !answered.has(id)));
      const place = { session: state.id, isPractice, waiting };
      const asked = { ...row, questions: otherThan(undoneOf(state, claim), row.questions) };
      return serveClaim(learner, asked, await versionsBeside(sql, learner, row, place), place, now);
    }
    plan = plan.filter((id) => id !== claim);
  }
  return null;
}

const undoneOf = ({ undone }: SessionState, claim: string) =>
  undone.find((answer) => answer.claim === claim)?.question ?? null;

/**
 * A claim whose answer was taken back is asked in another form, where there is one, and else by another question.
 * One that asks it alone must be left: those of several claims are not always fit.
 */
function otherThan(question: string | null, questions: Question[]): Question[] {
  const undone = questions.find(({ id }) => id === question);
  if (!undone) return questions;
  const others = [
    questions.filter(({ form }) => form !== undone.form),
    questions.filter(({ id }) => id !== undone.id),
  ];
  return others.find((some) => some.some(({ claims }) => claims.length === 1)) ?? questions;
}
