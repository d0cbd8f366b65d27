import Link from "next/link";
import type { RefObject } from "react";
import { count, inDays } from "@/components/wording/counts";
import type { ServedQuestion } from "@/core/review/exchange";
import { whySentences } from "./wording";

/** Why this question comes now, and what is known of its memory. The claim itself only once it is on the screen. */
export function WhyDialog({
  dialogRef,
  question,
  claim,
}: {
  dialogRef: RefObject<HTMLDialogElement | null>;
  question: ServedQuestion;
  /** Null before the answer. */
  claim: string | null;
}) {
  const { why } = question;
  return (
    <dialog className="help" ref={dialogRef} aria-labelledby="review-why">
      <h2 id="review-why">Why now</h2>
      {why ? (
        <>
          {whySentences(why).map((sentence) => (
            <p key={sentence} className="mt-2">
              {sentence}
            </p>
          ))}
          {why.memory && (
            <dl className="facts">
              <div>
                <dt>Strength</dt>
                <dd>{inDays(why.memory.stability)}</dd>
              </div>
              <div>
                <dt>Difficulty</dt>
                <dd>{why.memory.difficulty.toFixed(1)} of 10</dd>
              </div>
              <div>
                <dt>Reviewed</dt>
                <dd>{count(why.memory.reps, "time")}</dd>
              </div>
              <div>
                <dt>Forgotten</dt>
                <dd>{count(why.memory.lapses, "time")}</dd>
              </div>
            </dl>
          )}
        </>
      ) : (
        <p className="mt-2">It was chosen for this session.</p>
      )}
      <form method="dialog" className="dialog-actions">
        <button className="btn" type="submit">
          Close
        </button>
        {claim && (
          <Link className="link" href={`/library/claims/${claim}`} prefetch={false}>
            Open the claim
          </Link>
        )}
      </form>
    </dialog>
  );
}
