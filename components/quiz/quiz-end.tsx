import "./quiz.css";
import "@/components/review/review.css";
import type { Route } from "next";
import Link from "next/link";
import { Button, ButtonLink } from "@/components/ui/button";
import { MarginNote, NoteRef } from "@/components/ui/margin-note";
import { PageSection } from "@/components/ui/page-section";
import { Ticks } from "@/components/ui/ticks";
import { TopicLabel, topicNames } from "@/components/ui/topic-label";
import { count } from "@/components/wording/counts";
import { fullDate } from "@/components/wording/days";
import { percent } from "@/components/wording/percent";
import type { Calibration } from "@/core/quiz/confidence";
import type { QuizResult } from "@/core/quiz/result";
import {
  calibrationSentence,
  confidenceWords,
  expectation,
  scopeOf,
  scoreSentence,
  termsSentence,
} from "./wording";

/** More ticks than this run into each other on a phone at full width. */
const manyTicks = 40;

/** What a quiz came to: the score in a sentence, by topic, how sure one was, and what to revisit. */
export function QuizEnd({
  result,
  again,
}: {
  result: QuizResult;
  /** Begins a quiz of what this one missed. */
  again: (form: FormData) => Promise<void>;
}) {
  const { id, settings, outcomes, total, misses, minutes } = result;
  const right = outcomes.filter((outcome) => outcome === "right").length;
  const isOver = outcomes.length >= total;
  const topicName = settings.topic && topicNames[settings.topic];
  return (
    <>
      <PageSection
        hasLead
        gutter={
          <>
            <b>Quiz</b>
            <br />
            {fullDate(result.day)}
          </>
        }
        margin={
          <div className="aside">
            <section>
              <h2>{scopeOf(settings, topicName)}</h2>
              <p>{termsSentence(result)}</p>
              {minutes === null ? null : <p>{count(minutes, "minute")} of answering.</p>}
            </section>
          </div>
        }
      >
        <h1 className="statement">{scoreSentence(result)}</h1>
        <div className="end-ticks">
          <Ticks
            ticks={[...outcomes, ...Array.from({ length: total - outcomes.length }, () => "todo" as const)]}
            label={`${right} right, ${outcomes.length - right} wrong, ${total - outcomes.length} to go.`}
            isThin={total > manyTicks}
          />
        </div>
        {isOver && outcomes.length > 0 && misses.length === 0 ? (
          <p className="sub">Nothing was missed.</p>
        ) : null}
        <div className="actions">
          {isOver ? null : (
            <ButtonLink kind="main" isBig href={`/quiz/${id}/questions` as Route}>
              Go on with the quiz
            </ButtonLink>
          )}
          {isOver && misses.length > 0 ? (
            <form action={again}>
              <input type="hidden" name="quiz" value={id} />
              <Button kind="main" isBig type="submit">
                Again with the missed ones
              </Button>
            </form>
          ) : null}
          <ButtonLink isBig href="/quiz">
            {isOver ? "Another quiz" : "All quizzes"}
          </ButtonLink>
          <ButtonLink kind="quiet" isBig href="/today">
            Back to today
          </ButtonLink>
        </div>
      </PageSection>
      {result.topics.length > 0 ? (
        <PageSection id="by-topic" title="By topic" gutter="claims">
          <TopicScores topics={result.topics} />
        </PageSection>
      ) : null}
      {result.calibration.length > 0 ? (
        <PageSection id="sureness" title="How sure you were" gutter="only you see this">
          <CalibrationTable lines={result.calibration} />
        </PageSection>
      ) : null}
      {misses.length > 0 ? (
        <section className="section" aria-labelledby="misses">
          <div className="row">
            <h2 className="main misses-title" id="misses">
              What to revisit
            </h2>
          </div>
          <ol className="misses">
            {misses.map(({ claim, topic, source }, at) => (
              <li key={claim.id} className="row base miss">
                <div className="gutter">
                  <TopicLabel topic={topic} />
                </div>
                <div className="main">
                  <p className="lead">
                    {claim.statement}
                    <NoteRef mark={String(at + 1)} />
                  </p>
                  <p className="small">
                    <Link className="link" href={`/library/claims/${claim.id}`} prefetch={false}>
                      Open the claim
                    </Link>
                  </p>
                </div>
                <div className="margin">
                  <MarginNote mark={String(at + 1)} source={source} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

function TopicScores({ topics }: Pick<QuizResult, "topics">) {
  return (
    <table className="quiz-table">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col" className="r">
            Asked
          </th>
          <th scope="col" className="r">
            Right
          </th>
          <th scope="col" className="r">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ topic, asked, right }) => (
          <tr key={topic}>
            <th scope="row">
              <TopicLabel topic={topic} />
            </th>
            <td className="r">{asked}</td>
            <td className="r">{right}</td>
            <td className="r">{percent(right / asked)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CalibrationTable({ lines }: { lines: Calibration[] }) {
  return (
    <>
      <p className="lead">{calibrationSentence(lines)}</p>
      <table className="quiz-table mt-5">
        <thead>
          <tr>
            <th scope="col">You said</th>
            <th scope="col" className="r">
              Answers
            </th>
            <th scope="col" className="r">
              Right
            </th>
            <th scope="col" className="r">
              Share
            </th>
            <th scope="col" className="r">
              To expect
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ confidence, answers, right }) => (
            <tr key={confidence}>
              <th scope="row">{confidenceWords[confidence]}</th>
              <td className="r">{answers}</td>
              <td className="r">{right}</td>
              <td className="r">{percent(right / answers)}</td>
              <td className="r">{expectation(confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
