import "server-only";
import { randomInt } from "node:crypto";
import { firstAnswers, stillToAsk } from "@/core/quiz/quiz-state";
import type { QuizSettings } from "@/core/quiz/settings";
import type { ServedQuestion, SessionView } from "@/core/review/exchange";
import { minutesAt, minutesFor, type Pace } from "@/core/schedule/pace";
import { outcomesOf } from "@/core/schedule/session";
import type { Learner } from "@/server/auth/learner";
import type { Sql } from "@/server/db/sql";
import { readClaims } from "@/server/review/claim-rows";
import { serveQuestion } from "@/server/review/serve";
import type { SessionState } from "@/server/review/session-state";

/** What a quiz asks: its questions that are still published, in their order, and how it was chosen. */
export type QuizPlan = { questions: { id: string; claims: string[] }[]; settings: QuizSettings };

/** Needs the alias s (study_session); null for a review. */
export const quizColumn = `CASE s.kind WHEN 'quiz' THEN jsonb_build_object('settings', s.settings, 'questions',
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', q.id, 'claims', q.body->'claims') ORDER BY o.place)
                FROM unnest(s.questions) WITH ORDINALITY AS o(id, place)
                JOIN question q ON q.id = o.id AND q.status = 'published'), '[]'::jsonb)) END AS quiz`;

type QuizState = Pick<SessionState, "id" | "answers" | "setAside">;

/** Without those whose claim was set aside since, or whose question retired. */
const remaining = ({ answers, setAside }: QuizState, { questions }: QuizPlan) =>
  stillToAsk(questions, answers).filter(({ claims }) => !claims.some((claim) => setAside.includes(claim)));

/** A quiz as it is shown: one outcome for each question, and no question comes twice. */
export function quizView(state: QuizState, plan: QuizPlan, usual: Pace | null): SessionView {
  const answers = firstAnswers(state.answers);
  const outcomes = outcomesOf(answers);
  const left = remaining(state, plan).length;
  const times = outcomes.map(({ answer }) =>
    answers.filter((each) => each.answer === answer).reduce((sum, each) => sum + each.elapsedMs, 0),
  );
  return {
    id: state.id,
    outcomes: outcomes.map(({ right }) => (right ? "right" : "wrong")),
    total: outcomes.length + left,
    minutesLeft: minutesFor(left, times) ?? (usual && minutesAt(left, usual)),
    quiz: { asksConfidence: plan.settings.asksConfidence },
  };
}

/** The question that a quiz asks next; null at its end. */
export async function nextQuizQuestion(
  sql: Sql,
  learner: Learner,
  state: QuizState,
  plan: QuizPlan,
  now: Date,
): Promise<ServedQuestion | null> {
  const isPractice = !plan.settings.counts;
  for (const { id, claims } of remaining(state, plan)) {
    const rows = await readClaims(sql, learner.userId, claims);
    const [first] = claims.flatMap((claim) => rows.get(claim) ?? []);
    const question = first?.questions.find((each) => each.id === id);
    if (!first || !question) continue; // retired this very moment
    const versions = claims.map((claim) => ({ version: rows.get(claim)?.version ?? 0, isPractice }));
    const place = {
      session: state.id,
      claims: versions,
      seed: randomInt(2 ** 31),
      isPractice,
      isMissed: false,
    };
    return serveQuestion(learner, first, question, place, now);
  }
  return null;
}
