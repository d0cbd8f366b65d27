import "server-only";
import { randomInt } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { Topic } from "@/core/claim/claim";
import type { Form, Question } from "@/core/question/question";
import { arrange, type QuizCandidate } from "@/core/quiz/arrange";
import type { QuizSettings } from "@/core/quiz/settings";
import { takeApart } from "@/core/quiz/take-apart";
import { err, ok, type Result } from "@/core/result";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { listQuizCandidates, readQuestions } from "./quiz-candidates";
import { findQuiz } from "./quiz-state";

/** What a person chose for a quiz. */
export type QuizChoice = {
  deck: string;
  topic: Topic | null;
  document: string | null;
  length: number;
  forms: Form[];
  counts: boolean;
  asksConfidence: boolean;
  /** So few are enough; null where they were not told of yet. */
  accept: number | null;
};

export type StartQuizError =
  | { code: "DECK_UNKNOWN" }
  | { code: "DOCUMENT_UNKNOWN" }
  | { code: "NOTHING_FITS" }
  /** There are fewer questions than asked for, and the person has not said that they will do. */
  | { code: "FEWER"; available: number };

/** Chooses the questions and begins. Writes nothing when it refuses. */
export async function startQuiz(
  learner: Learner,
  choice: QuizChoice,
  now: Date,
): Promise<Result<{ id: string }, StartQuizError>> {
  const [deck] = await sql().query<{ name: string }>("SELECT name FROM deck WHERE id = $1", [choice.deck]);
  if (!deck) return err({ code: "DECK_UNKNOWN" });
  const documentTitle = choice.document === null ? null : await titleOf(choice.document);
  if (documentTitle === undefined) return err({ code: "DOCUMENT_UNKNOWN" });

  const seed = randomInt(2 ** 31);
  const { accept, ...chosen } = choice;
  const questions = await chooseQuestions(
    arrange(
      await listQuizCandidates(learner, { ...choice, claims: null }, studyDayOf(now, learner.zone)),
      seed,
    ),
    choice.length,
  );
  if (questions.length === 0) return err({ code: "NOTHING_FITS" });
  if (questions.length < choice.length && (accept ?? Number.POSITIVE_INFINITY) > questions.length)
    return err({ code: "FEWER", available: questions.length });
  const settings = { ...chosen, deckName: deck.name, documentTitle, seed, againOf: null };
  return ok({ id: await write(learner, questions, settings, now) });
}

/**
 * Begins a quiz of what an earlier one missed, asked in another way where there is one. Null when there is no such
 * quiz of this person, when it missed nothing, or when nothing of it can be asked any more.
 */
export async function startAgain(learner: Learner, quizId: string, now: Date): Promise<string | null> {
  const quiz = await findQuiz(learner, quizId);
  if (!quiz) return null;
  const missed = [...new Set(quiz.answers.filter(({ right }) => !right).map(({ claim }) => claim))];
  if (missed.length === 0) return null;
  const seed = randomInt(2 ** 31);
  const candidates = await listQuizCandidates(
    learner,
    { ...quiz.settings, claims: missed },
    studyDayOf(now, learner.zone),
  );
  const asked = new Set(quiz.questions);
  const order = arrange(candidates, seed);
  // The same question tells what is remembered of the quiz, another what is known of the claim.
  const freshFirst = [
    ...order.filter(({ id }) => !asked.has(id)),
    ...order.filter(({ id }) => asked.has(id)),
  ];
  const questions = await chooseQuestions(freshFirst, missed.length);
  if (questions.length === 0) return null;
  const settings = { ...quiz.settings, length: missed.length, seed, againOf: quizId };
  return write(learner, questions, settings, now);
}

/** Their bodies are read a few at a time: most decks have far more questions than a quiz asks. */
async function chooseQuestions(order: readonly QuizCandidate[], wanted: number): Promise<Question[]> {
  const step = 2 * wanted;
  let chosen: Question[] = [];
  for (let from = 0; from < order.length && chosen.length < wanted; from += step) {
    const ids = order.slice(from, from + step).map(({ id }) => id);
    chosen = takeApart(chosen, await readQuestions(ids), wanted);
  }
  return chosen;
}

async function titleOf(documentId: string): Promise<string | undefined> {
  const [document] = await sql().query<{ title: string }>("SELECT title FROM document WHERE id = $1", [
    documentId,
  ]);
  return document?.title;
}

async function write(
  learner: Learner,
  questions: Question[],
  settings: QuizSettings,
  now: Date,
): Promise<string> {
  const id = uuidv7();
  await sql().query(
    `INSERT INTO study_session (user_id, id, kind, day, started_at, plan, questions, settings)
     VALUES ($1, $2, 'quiz', $3::date, $4, $5::text[], $6::text[], $7::jsonb)`,
    [
      learner.userId,
      id,
      studyDayOf(now, learner.zone),
      now,
      questions.flatMap(({ claims }) => claims),
      questions.map((question) => question.id),
      JSON.stringify(settings),
    ],
  );
  return id;
}
