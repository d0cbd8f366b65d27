import { useEffect, useId, useRef, useState } from "react";
import { answeredRows } from "@/components/review/answered-rows";
import { ClozeStem } from "@/components/review/cloze-stem";
import { AnsweredList, type Offer, OptionList } from "@/components/review/option-list";
import { WrittenField } from "@/components/review/written-field";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { MarginNote, NoteRef } from "@/components/ui/margin-note";
import { TopicLabel } from "@/components/ui/topic-label";
import { Verdict } from "@/components/ui/verdict-mark";
import type { Response } from "@/core/question/question";
import { isWritten } from "@/core/question/written";
import type { Feedback, ServedQuestion } from "@/core/review/exchange";
import { postSample } from "./post-sample";

type Answer = { response: Response; feedback: Feedback | null };

function offersOf(question: ServedQuestion): Offer[] {
  if (question.form === "choice")
    return question.options.map((option, at) => ({ ...option, keyName: String(at + 1) }));
  return [
    { id: "true", text: "True", keyName: "T" },
    { id: "false", text: "False", keyName: "F" },
  ];
}

/** One question of the sample: asked, answered, and what answers for it in the margin. */
export function SampleQuestion({
  question,
  isCurrent,
  onAnswered,
  onNext,
}: {
  question: ServedQuestion;
  isCurrent: boolean;
  onAnswered: (outcome: "right" | "wrong") => void;
  onNext: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const feedback = answer?.feedback ?? null;
  const isOpen = answer === null;
  const hasField = isWritten(question.form);

  useEffect(() => {
    if (feedback) verdict.current?.focus({ preventScroll: true });
  }, [feedback]);

  async function give(response: Response) {
    if (!isOpen) return;
    setFailure(null);
    setAnswer({ response, feedback: null });
    const outcome = await postSample({ token: question.token, response });
    if (!outcome.ok) {
      setAnswer(null);
      setFailure(outcome.message);
      return;
    }
    setAnswer({ response, feedback: outcome.feedback });
    onAnswered(outcome.feedback.verdict);
  }
  const choose = (offer: string) =>
    give(
      question.form === "trueFalse"
        ? { kind: "truth", value: offer === "true" }
        : { kind: "option", option: offer },
    );
  const offers = hasField ? [] : offersOf(question);
  const chosen =
    answer?.response.kind === "option"
      ? answer.response.option
      : answer?.response.kind === "truth"
        ? String(answer.response.value)
        : null;

  return (
    <article className={isCurrent ? "row hang is-current" : "row hang"} aria-labelledby={`${id}-stem`}>
      <div className="gutter">
        <TopicLabel topic={question.topic} />
      </div>
      <div className="main">
        <h3 className="ask" id={`${id}-stem`} tabIndex={-1} data-start>
          {question.form === "trueFalse" && <span className="ask-lead">True or false?</span>}
          {question.form === "cloze" ? (
            <ClozeStem stem={question.stem} filled={feedback?.answer ?? null} />
          ) : (
            question.stem
          )}
        </h3>
        {feedback && answer ? (
          <AnsweredList
            rows={answeredRows(question, answer.response, feedback)}
            keyNames={offers.map(({ keyName }) => keyName)}
            mistake={feedback.mistake}
            labelledBy={`${id}-stem`}
            isFull
          />
        ) : hasField ? (
          <WrittenField
            form={question.form as "cloze"}
            formId={`${id}-form`}
            labelledBy={`${id}-stem`}
            fieldRef={field}
            isOpen={isOpen}
            onSubmit={(text) => give({ kind: "text", text })}
          />
        ) : (
          <OptionList
            offers={offers}
            labelledBy={`${id}-stem`}
            chosen={chosen}
            isOpen={isOpen}
            onChoose={choose}
          />
        )}
        {feedback ? (
          <div className="answer-claim" ref={verdict} tabIndex={-1}>
            <Verdict verdict={feedback.verdict}>
              {feedback.gaveUp ? "Not known" : feedback.verdict === "right" ? "Right" : "Wrong"}. The claim
              is:
            </Verdict>
            <p className="lead">
              {feedback.claim.statement}
              <NoteRef mark="3" />
            </p>
          </div>
        ) : null}
        {failure ? <Alert title={failure} /> : null}
        <div className="sample-actions">
          {feedback ? (
            <Button onClick={onNext}>Next</Button>
          ) : (
            <>
              {hasField ? (
                <Button
                  type="submit"
                  form={`${id}-form`}
                  busyText={answer?.response.kind === "text" && "Checking…"}
                >
                  Check
                </Button>
              ) : null}
              <Button
                kind="quiet"
                busyText={answer?.response.kind === "giveUp" && "Looking it up…"}
                onClick={() => give({ kind: "giveUp" })}
              >
                I don’t know
              </Button>
            </>
          )}
        </div>
      </div>
      <div className="margin">
        {feedback ? (
          <div className="answered">
            <MarginNote mark="3" source={feedback.source} />
            {feedback.mistake ? (
              <MarginNote mark="a" source={{ ...feedback.mistake.source, passage: null }} />
            ) : null}
          </div>
        ) : (
          <p className="cue">The source appears here once you answer.</p>
        )}
      </div>
    </article>
  );
}
