import type { Metadata } from "next";
import Link from "next/link";
import { AppShell } from "@/components/shell/app-shell";
import { PageSection } from "@/components/ui/page-section";
import { count } from "@/components/wording/counts";
import { dayAndMonth, weekday } from "@/components/wording/days";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { findOpenSession } from "@/server/review/start-session";
import { getToday } from "@/server/study/today";
import { DayFigures } from "./day-figures";
import { DueHead } from "./due-head";
import { LimitsToday } from "./limits-today";
import { StartReview } from "./start-review";
import { TopicTable } from "./topic-table";
import { WeekAhead } from "./week-ahead";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const learner = await requireLearner("/today");
  const at = now();
  const [today, openSession] = await Promise.all([getToday(learner, at), findOpenSession(learner, at)]);
  const inWeek = today.week.reduce((sum, each) => sum + each.count, 0);
  const inLibrary = today.topics.reduce((sum, each) => sum + each.known + each.learning + each.fresh, 0);
  return (
    <AppShell
      person={learner}
      current="today"
      dueCount={today.due}
      keys={today.asked + today.offered > 0 || openSession ? [{ key: "R", does: "Start review" }] : []}
    >
      <PageSection
        gutter={
          <>
            <b>{weekday(today.day)}</b>
            <br />
            {dayAndMonth(today.day)}
          </>
        }
        margin={<DayFigures today={today} />}
      >
        <DueHead today={today} />
        <StartReview today={today} hasOpenSession={openSession !== null} />
        <p className="mt-4">
          <Link className="link" href="/quiz">
            Take a quiz
          </Link>{" "}
          <span className="sub">of a deck that you choose</span>
        </p>
        <LimitsToday limits={today.limits} />
      </PageSection>
      {today.isFirstDay ? null : (
        <PageSection id="week" title="Next 7 days" gutter={count(inWeek, "claim")}>
          <WeekAhead week={today.week} />
        </PageSection>
      )}
      <PageSection id="topics" title="Topics" gutter={count(inLibrary, "claim")} margin={<Legend />}>
        <TopicTable topics={today.topics} />
      </PageSection>
    </AppShell>
  );
}

function Legend() {
  return (
    <div className="aside">
      <section>
        <h2>How to read this</h2>
        <p>Known: remembered for a week or more. Learning: asked, not yet steady. New: not asked yet.</p>
        <p>Bar length is the number of claims, on one scale for all topics.</p>
      </section>
    </div>
  );
}
