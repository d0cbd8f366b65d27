"use client";

import "@/components/review/review.css";
import "./sample.css";
import { useEffect, useRef, useState } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Ticks } from "@/components/ui/ticks";
import type { ServedQuestion } from "@/core/review/exchange";
import { SampleQuestion } from "./sample-question";
import { scoreSentence } from "./score-sentence";

type Outcome = "right" | "wrong";

/** A few questions to try, one after the other. Without a script they stand below each other, to be read. */
export function Sample({ questions }: { questions: ServedQuestion[] }) {
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [place, setPlace] = useState(0);
  const current = useRef<HTMLDivElement>(null);
  const last = useRef(0);
  const isOver = place >= questions.length;
  const right = outcomes.filter((outcome) => outcome === "right").length;
  const { score, next } = scoreSentence(right, questions.length);

  useEffect(() => {
    const root = current.current;
    root?.addEventListener("keydown", chooseByKey);
    return () => root?.removeEventListener("keydown", chooseByKey);
  }, []);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    current.current?.querySelector<HTMLElement>(".is-current [data-start]")?.focus();
  }, [place]);

  return (
    <div className="sample" ref={current}>
      <div className="row sample-head">
        <div className="gutter">
          <h2 id="sample-title">{questions.length === 5 ? "Five questions" : "A few questions"}</h2>
          to try now
        </div>
        <div className="main">
          <Ticks
            ticks={questions.map((_, at) => outcomes[at] ?? (at === place ? "now" : "todo"))}
            label={
              isOver
                ? `${right} of ${questions.length} right.`
                : `Question ${place + 1} of ${questions.length}. ${right} right so far.`
            }
          />
        </div>
      </div>
      {questions.map((question, at) => (
        <SampleQuestion
          key={question.token}
          question={question}
          isCurrent={at === place}
          onAnswered={(outcome) => setOutcomes([...outcomes, outcome])}
          onNext={() => setPlace(place + 1)}
        />
      ))}
      {isOver ? (
        <div className="row is-current">
          <div className="main">
            <p className="ask" data-start tabIndex={-1}>
              {score}
            </p>
            <p className="lead sub mt-4">{next}</p>
            <div className="actions">
              <ButtonLink kind="main" isBig href="/signup">
                Start learning
              </ButtonLink>
            </div>
          </div>
        </div>
      ) : null}
      <div className="row sample-unscripted">
        <p className="main lead sub">
          Answering needs a script, which this browser does not run.{" "}
          <a className="link" href="/signup">
            Make an account
          </a>{" "}
          with one that does.
        </p>
      </div>
    </div>
  );
}

/**
 * The key of an option presses it, while the focus is in the sample: elsewhere on the page a key belongs to the
 * browser.
 */
function chooseByKey(this: HTMLElement, event: KeyboardEvent) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLInputElement) return;
  const key = event.key.toUpperCase();
  const option = [...this.querySelectorAll<HTMLElement>(".is-current [aria-keyshortcuts]")].find(
    (each) => each.getAttribute("aria-keyshortcuts") === key,
  );
  if (!option) return;
  event.preventDefault();
  option.click();
}
