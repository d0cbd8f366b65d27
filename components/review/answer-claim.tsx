import type { RefObject } from "react";
import { NoteRef } from "@/components/ui/margin-note";
import type { Feedback } from "@/core/review/exchange";
import { verdictWord } from "./wording";

/** The verdict and, larger than anything else, the claim. The focus comes here after an answer. */
export function AnswerClaim({
  feedback,
  headingRef,
}: {
  feedback: Feedback;
  headingRef: RefObject<HTMLDivElement | null>;
}) {
  return (
    <div className="answer-claim" ref={headingRef} tabIndex={-1}>
      <h2 className={`verdict ${feedback.verdict}`}>{verdictWord(feedback)}. The claim is:</h2>
      <p className="lead">
        {feedback.claim.statement}
        <NoteRef mark="1" />
      </p>
    </div>
  );
}
