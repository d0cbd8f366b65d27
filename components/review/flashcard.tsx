import type { RefObject } from "react";
import { NoteRef } from "@/components/ui/margin-note";
import { StateDisc } from "@/components/ui/state-disc";
import type { Feedback, ServedQuestion } from "@/core/review/exchange";
import { verdictWord } from "./wording";

type ServedFlashcard = Extract<ServedQuestion, { form: "flashcard" }>;

export function Flashcard({
  question,
  isTurned,
  feedback,
  stemId,
  stemRef,
  backRef,
}: {
  question: ServedFlashcard;
  isTurned: boolean;
  /** Present when the card was given up. */
  feedback: Feedback | null;
  stemId: string;
  stemRef: RefObject<HTMLHeadingElement | null>;
  backRef: RefObject<HTMLDivElement | null>;
}) {
  const { answer, statement } = question.back;
  return (
    <article className={isTurned ? "card is-turned" : "card"} aria-labelledby={stemId}>
      <div className="card-top">
        <span>Flashcard</span>
        <StateDisc strength={question.strength} />
      </div>
      <div className="card-body">
        <h1 className="ask" id={stemId} ref={stemRef} tabIndex={-1}>
          {question.stem}
        </h1>
      </div>
      {isTurned && (
        <div className="card-back" ref={backRef} tabIndex={-1}>
          {feedback && (
            <p className={`verdict ${feedback.verdict}`}>{verdictWord(feedback)}. The answer is:</p>
          )}
          <p className="lead">
            {answer}
            <NoteRef mark="1" />
          </p>
          {statement !== answer && <p className="read">{statement}</p>}
        </div>
      )}
    </article>
  );
}
