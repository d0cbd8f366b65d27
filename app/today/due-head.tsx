import { topicClasses, topicNames } from "@/components/ui/topic-label";
import { topics } from "@/core/claim/claim";
import type { Today } from "@/server/study/today";
import { dueDetails, nothingLeft, waitingSentence } from "./wording";

/** The one number of the page and what it means; on a day with nothing left, a sentence instead. */
export function DueHead({ today }: { today: Today }) {
  const { asked, offered, isFirstDay } = today;
  if (asked + offered === 0)
    return (
      <>
        <h1 className="statement">{nothingLeft(today)}</h1>
        <p className="lead sub">
          {waitingSentence(today) ?? (today.answeredToday > 0 ? "That is all for today." : "Today is free.")}
        </p>
      </>
    );
  const figure = asked > 0 ? asked : offered;
  const plural = figure === 1 ? "claim" : "claims";
  return (
    <>
      <h1 className="due">
        <span className="due-n">{figure}</span>{" "}
        <span className="due-t">
          {asked > 0
            ? `${plural} due today`
            : isFirstDay
              ? `${plural} to begin with`
              : `new ${plural} for today`}{" "}
          <span>
            {isFirstDay
              ? "New ones each day, at a pace that you set. A few minutes will do."
              : dueDetails(today)}
          </span>
        </span>
      </h1>
      {asked > 0 ? <DueByTopic today={today} /> : null}
    </>
  );
}

/** A stroke for each claim, up to as many as a row holds; the figure beside it is exact. */
const mostStrokes = 24;

function DueByTopic({ today }: { today: Today }) {
  const due = topics.flatMap((topic) => {
    const count = today.topics.find((each) => each.topic === topic)?.due ?? 0;
    return count > 0 ? [{ topic, count }] : [];
  });
  return (
    <ul className="due-topics" aria-label="Due by topic">
      {due.map(({ topic, count }) => (
        <li key={topic} className={topicClasses[topic]}>
          <span className="tally" aria-hidden="true">
            {Array.from({ length: Math.min(count, mostStrokes) }, (_, stroke) => `${topic} ${stroke}`).map(
              (key) => (
                <i key={key} />
              ),
            )}
          </span>
          {topicNames[topic]} <b className="num">{count}</b>
        </li>
      ))}
    </ul>
  );
}
