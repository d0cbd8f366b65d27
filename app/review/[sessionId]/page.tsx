import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { SessionEnd } from "@/components/review/session-end";
import { AppShell } from "@/components/shell/app-shell";
import { requireLearner } from "@/server/auth/learner";
import { getSessionSummary } from "@/server/review/session-summary";

export const metadata: Metadata = { title: "Review done" };

export default async function SessionEndPage({ params }: PageProps<"/review/[sessionId]">) {
  const { sessionId } = await params;
  const learner = await requireLearner(`/review/${sessionId}`);
  if (!z.uuid().safeParse(sessionId).success) notFound();
  const summary = await getSessionSummary(learner, sessionId, new Date());
  if (!summary) notFound();
  return (
    <AppShell person={learner} current={null} dueCount={summary.dueNow}>
      <SessionEnd summary={summary} />
    </AppShell>
  );
}
