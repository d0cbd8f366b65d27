"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireLearner } from "@/server/auth/learner";
import { countTry } from "@/server/auth/rate-limits";
import { now } from "@/server/clock";
import { startAgain, startQuiz } from "@/server/quiz/start-quiz";
import { choiceOf, type QuizForm, valuesOf } from "./form-state";
import { refusalOf } from "./messages";

const questionsOf = (id: string) => `/quiz/${id}/questions` as Route;

/** Chooses the questions and goes to the first; a refused form keeps all that was chosen. */
export async function beginQuiz(_previous: QuizForm, form: FormData): Promise<QuizForm> {
  const learner = await requireLearner("/quiz");
  const refused = (more: Partial<QuizForm>): QuizForm => ({
    status: "refused",
    message: null,
    fields: {},
    values: valuesOf(form),
    available: null,
    ...more,
  });
  const parsed = choiceOf(form);
  if (!parsed.ok) return refused({ fields: parsed.fields });
  const tried = await countTry("answers", learner.userId);
  if (!tried.ok) return refused({ message: "That was too fast. Wait a moment and start again." });

  const started = await startQuiz(learner, parsed.choice, now());
  if (started.ok) redirect(questionsOf(started.value.id));
  const { error } = started;
  const { field, message } = refusalOf(error, parsed.choice.length);
  if (field) return refused({ fields: { [field]: message } });
  return refused({ message, available: error.code === "FEWER" ? error.available : null });
}

/** A quiz of what an earlier one missed. Where nothing of it is left to ask, that one is shown again. */
export async function quizAgain(form: FormData): Promise<void> {
  const learner = await requireLearner("/quiz");
  const quiz = form.get("quiz");
  const id = typeof quiz === "string" ? await startAgain(learner, quiz, now()) : null;
  redirect(id ? questionsOf(id) : "/quiz");
}
