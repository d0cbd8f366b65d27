import "server-only";
import { type Topic, topics } from "@/core/claim/claim";
import { type Confidence, calibrate } from "@/core/quiz/confidence";
import { firstAnswers } from "@/core/quiz/quiz-state";
import type { PastQuiz, QuizResult } from "@/core/quiz/result";
import { outcomesOf } from "@/core/schedule/session";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { readClaims, sourceOf } from "@/server/review/claim-rows";
import { type SessionState, stateColumns } from "@/server/review/session-state";
import { type QuizPlan, quizView } from "./quiz-session";
import { findQuiz } from "./quiz-state";

/** What a quiz of one's own came to, so far or in all; null when there is none of this id. */
export async function getQuizResult(learner: Learner, id: string, now: Date): Promise<QuizResult | null> {
  const quiz = await findQuiz(learner, id);
  if (!quiz) return null;
  const answers = firstAnswers(quiz.answers);
  const missed = [...new Set(answers.filter(({ right }) => !right).map(({ claim }) => claim))];
  const [topicOf, confidenceIn, claims] = await Promise.all([
    readTopics(answers.map(({ claim }) => claim)),
    readConfidences(learner, id),
    readClaims(sql(), learner.userId, missed),
  ]);
  const view = quizView(quiz, quiz.quiz, null);
  const minutes = Math.round(answers.reduce((sum, answer) => sum + answer.elapsedMs, 0) / 60_000);
  return {
    id,
    day: studyDayOf(quiz.startedAt, learner.zone),
    today: studyDayOf(now, learner.zone),
    settings: quiz.settings,
    outcomes: view.outcomes,
    total: view.total,
    minutes: minutes > 0 ? minutes : null,
    topics: topics.flatMap((topic) => {
      const ofTopic = answers.filter(({ claim }) => topicOf.get(claim) === topic);
      const right = ofTopic.filter((answer) => answer.right).length;
      return ofTopic.length > 0 ? [{ topic, asked: ofTopic.length, right }] : [];
    }),
    misses: missed.flatMap((claim) => {
      const row = claims.get(claim);
      if (!row) return [];
      return [{ claim: { id: claim, statement: row.statement }, topic: row.topic, source: sourceOf(row) }];
    }),
    calibration: calibrate(
      outcomesOf(answers).map(({ answer, right }) => ({
        confidence: confidenceIn.get(answer) ?? null,
        right,
      })),
    ),
  };
}

/** The quizzes that a person began, the latest first. */
export async function listQuizzes(learner: Learner): Promise<PastQuiz[]> {
  const rows = await sql().query<SessionState & { day: string; quiz: QuizPlan }>(
    `SELECT s.id, s.plan, s.day::text AS day, ${stateColumns("s.user_id")}
       FROM study_session s WHERE s.user_id = $1 AND s.kind = 'quiz'
      ORDER BY s.started_at DESC, s.id DESC LIMIT $2::int`,
    [learner.userId, mostListed],
  );
  return rows.map((row) => {
    const { outcomes, total } = quizView(row, row.quiz, null);
    const { deckName, counts } = row.quiz.settings;
    const right = outcomes.filter((outcome) => outcome === "right").length;
    return { id: row.id, day: row.day, deckName, counts, answered: outcomes.length, right, total };
  });
}

/** One list holds them all for most people; older ones are kept under their addresses. */
const mostListed = 100;

async function readTopics(claims: readonly string[]): Promise<Map<string, Topic>> {
  const rows = await sql().query<{ id: string; topic: Topic }>(
    "SELECT id, topic FROM claim WHERE id = ANY($1::text[])",
    [claims],
  );
  return new Map(rows.map(({ id, topic }) => [id, topic]));
}

async function readConfidences({ userId }: Learner, session: string): Promise<Map<string, Confidence>> {
  const rows = await sql().query<{ id: string; confidence: Confidence }>(
    "SELECT id, confidence FROM answer WHERE user_id = $1 AND session_id = $2 AND confidence IS NOT NULL",
    [userId, session],
  );
  return new Map(rows.map(({ id, confidence }) => [id, confidence]));
}
