import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { MarginNote, NoteRef } from "@/components/ui/margin-note";
import { PageSection } from "@/components/ui/page-section";
import { Ticks } from "@/components/ui/ticks";
import { TopicLabel } from "@/components/ui/topic-label";
import { onDay } from "@/components/wording/days";
import type { Miss, SessionSummary } from "@/core/review/summary";
import "./review.css";
import { effortSentence, nextDueSentence, resultSentence } from "./end-wording";

/** What a session came to: the finding in a sentence, then the misses with their sources. */
export function SessionEnd({ summary }: { summary: SessionSummary }) {
  const { outcomes, misses, today } = summary;
  const right = outcomes.filter((outcome) => outcome === "right").length;
  const effort = effortSentence(summary);
  return (
    <>
      <PageSection
        hasLead
        gutter="Review"
        margin={
          <div className="aside">
            <section>
              <h2>What is next</h2>
              <p>{nextDueSentence(summary)}</p>
            </section>
          </div>
        }
      >
        <h1 className="statement">{resultSentence(summary)}</h1>
        {outcomes.length > 0 && (
          <div className="end-ticks">
            <Ticks ticks={outcomes} label={`${right} right, ${outcomes.length - right} wrong.`} />
          </div>
        )}
        {effort && <p className="sub">{effort}</p>}
        {outcomes.length > 0 && misses.length === 0 && (
          <p className="sub">Nothing was missed, so nothing comes back early.</p>
        )}
        <div className="actions">
          <ButtonLink kind="main" isBig href={"/today" as Route}>
            Back to today
          </ButtonLink>
          {summary.dueNow > 0 && (
            <ButtonLink isBig href={"/review" as Route}>
              Review more
            </ButtonLink>
          )}
        </div>
      </PageSection>
      {misses.length > 0 && (
        <section className="section" aria-labelledby="misses">
          <div className="row">
            <h2 className="main misses-title" id="misses">
              What comes back
            </h2>
          </div>
          <ol className="misses">
            {misses.map((miss, index) => (
              <MissRow key={miss.claim.id} miss={miss} mark={String(index + 1)} today={today} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function MissRow({ miss, mark, today }: { miss: Miss; mark: string; today: string }) {
  return (
    <li className="row base miss">
      <div className="gutter">
        <TopicLabel topic={miss.topic} />
      </div>
      <div className="main">
        <p className="lead">
          {miss.claim.statement}
          <NoteRef mark={mark} />
        </p>
        <p className="sub small">Comes back {onDay(miss.dueDay, today)}</p>
      </div>
      <div className="margin">
        <MarginNote mark={mark} source={miss.source} />
      </div>
    </li>
  );
}
