import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuizEnd } from "@/components/quiz/quiz-end";
import { AppShell } from "@/components/shell/app-shell";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { getQuizResult } from "@/server/quiz/quiz-result";
import { countDue } from "@/server/study/due-count";
import { quizAgain } from "../actions";

export const metadata: Metadata = { title: "Quiz result" };

/** What a quiz came to; while it is not over, so far. */
export default async function QuizResultPage({ params }: PageProps<"/quiz/[quizId]">) {
  const { quizId } = await params;
  const learner = await requireLearner(`/quiz/${encodeURIComponent(quizId)}`);
  const at = now();
  const [result, due] = await Promise.all([getQuizResult(learner, quizId, at), countDue(learner, at)]);
  if (!result) notFound();
  return (
    <AppShell person={learner} current={null} dueCount={due}>
      <QuizEnd result={result} again={quizAgain} />
    </AppShell>
  );
}
