import type { Metadata } from "next";
import { AppShell } from "@/components/shell/app-shell";
import { ButtonLink } from "@/components/ui/button";
import { PageSection } from "@/components/ui/page-section";
import { count, figure } from "@/components/wording/counts";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { getProgress, type Progress, type StrengthFigures } from "@/server/progress/queries";
import { countDue } from "@/server/study/due-count";
import { RetentionTable } from "./retention-table";
import { StrengthByTopic } from "./strength-by-topic";
import { knownSentence, retentionProviso, retentionStatement } from "./wording";
import { Year } from "./year";
import "./progress.css";

export const metadata: Metadata = { title: "Progress" };

export default async function ProgressPage() {
  const learner = await requireLearner("/progress");
  const at = now();
  const [progress, dueCount] = await Promise.all([getProgress(learner, at), countDue(learner, at)]);
  const all = sumOf(progress.topics);
  return (
    <AppShell person={learner} current="progress" dueCount={dueCount}>
      {progress.days.length > 0 ? <Finding {...progress} all={all} /> : <FirstDay />}
      <Year {...progress} />
      {progress.topics.length > 0 ? <StrengthByTopic topics={progress.topics} all={all} /> : null}
      <RetentionTable {...progress} />
    </AppShell>
  );
}

function Finding({ retention, everCounted, all }: Progress & { all: StrengthFigures }) {
  const proviso = retentionProviso(retention.all, everCounted);
  return (
    <PageSection
      hasLead
      gutter={
        <>
          <b>Retention</b>
          <br />
          Last 4 weeks
        </>
      }
      margin={proviso ? null : <Counted {...retention.all} />}
    >
      <h1 className="statement">{retentionStatement(retention.all, everCounted)}</h1>
      {proviso ? <p className="lead sub mt-4">{proviso}</p> : null}
      <p className={proviso ? "lead sub mt-1" : "lead sub mt-4"}>
        {knownSentence(all, all.known + all.learning + all.new)}
      </p>
    </PageSection>
  );
}

function Counted({ right, total }: { right: number; total: number }) {
  return (
    <div className="aside">
      <h2>True retention</h2>
      <p>
        {figure(right)} of {count(total, "review")} right on the first try, of claims that came back in the
        last four weeks.
      </p>
    </div>
  );
}

function FirstDay() {
  return (
    <PageSection
      hasLead
      gutter={
        <>
          <b>Progress</b>
          <br />
          First day
        </>
      }
    >
      <h1 className="statement">Progress begins with the first answer.</h1>
      <p className="lead sub mt-4">
        This page will tell on which days you studied, which claims you hold, and how much of what comes back
        you recall.
      </p>
      <div className="actions">
        <ButtonLink kind="main" isBig href="/today">
          See today’s claims
        </ButtonLink>
      </div>
    </PageSection>
  );
}

const sumOf = (rows: StrengthFigures[]): StrengthFigures =>
  rows.reduce(
    (sum, row) => ({
      known: sum.known + row.known,
      durable: sum.durable + row.durable,
      learning: sum.learning + row.learning,
      new: sum.new + row.new,
    }),
    { known: 0, durable: 0, learning: 0, new: 0 },
  );
