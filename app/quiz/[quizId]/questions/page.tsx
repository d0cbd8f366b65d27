import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { ReviewSession } from "@/components/review/review-session";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { sql } from "@/server/db/client";
import { findQuiz } from "@/server/quiz/quiz-state";
import { nextQuestion, sessionView } from "@/server/review/session-state";
import { usualPace } from "@/server/study/usual-pace";

export const metadata: Metadata = { title: "Quiz" };

/** A quiz where it stands; at its end, what it came to. */
export default async function QuizQuestionsPage({ params }: PageProps<"/quiz/[quizId]/questions">) {
  const { quizId } = await params;
  const learner = await requireLearner(`/quiz/${encodeURIComponent(quizId)}/questions`);
  const at = now();
  const quiz = await findQuiz(learner, quizId);
  if (!quiz) notFound();
  const question = await nextQuestion(sql(), learner, quiz, at);
  if (!question) redirect(`/quiz/${quiz.id}` as Route);
  const session = sessionView(quiz, await usualPace(learner, at));
  return <ReviewSession initial={{ session, question }} />;
}
