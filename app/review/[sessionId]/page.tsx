import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { SessionEnd } from "@/components/review/session-end";
import { AppShell } from "@/components/shell/app-shell";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { getSessionSummary } from "@/server/review/session-summary";
import { countDue } from "@/server/study/due-count";

export const metadata: Metadata = { title: "Review done" };

export default async function SessionEndPage({ params }: PageProps<"/review/[sessionId]">) {
  const { sessionId } = await params;
  const learner = await requireLearner(`/review/${sessionId}`);
  if (!z.uuid().safeParse(sessionId).success) notFound();
  const at = now();
  const [summary, due] = await Promise.all([
    getSessionSummary(learner, sessionId, at),
    countDue(learner, at),
  ]);
  if (!summary) notFound();
  return (
    <AppShell person={learner} current={null} dueCount={due}>
      <SessionEnd summary={summary} />
    </AppShell>
  );
}
