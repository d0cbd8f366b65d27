import type { Metadata } from "next";
import { ReviewSession } from "@/components/review/review-session";
import { AppShell } from "@/components/shell/app-shell";
import { PageSection } from "@/components/ui/page-section";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { sql } from "@/server/db/client";
import { answerToUndo } from "@/server/review/events/latest-answer";
import { nextQuestion, sessionView } from "@/server/review/session-state";
import { findOpenSession } from "@/server/review/start-session";
import { getToday } from "@/server/study/today";
import { usualPace } from "@/server/study/usual-pace";
import { StartReview } from "../today/start-review";
import { dueSentence } from "../today/wording";

export const metadata: Metadata = { title: "Review" };

/** The open session where it stands. Without one, the way to begin: reading a page writes nothing. */
export default async function ReviewPage() {
  const learner = await requireLearner("/review");
  const at = now();
  const session = await findOpenSession(learner, at);
  const question = session && (await nextQuestion(sql(), learner, session, at));
  if (session && question) {
    const view = sessionView(session, await usualPace(learner, at));
    const canUndo = (await answerToUndo(sql(), learner, at)) !== null;
    return <ReviewSession initial={{ session: view, question, canUndo }} />;
  }

  const today = await getToday(learner, at);
  return (
    <AppShell person={learner} current={null} dueCount={today.due}>
      <PageSection hasLead>
        <h1 className="statement">{dueSentence(today)}</h1>
        <StartReview today={today} hasOpenSession={false} />
      </PageSection>
    </AppShell>
  );
}
