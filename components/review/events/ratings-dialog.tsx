import type { RefObject } from "react";
import type { ClaimView } from "@/core/review/exchange";
import type { Rating } from "@/core/schedule/rating";
import { RatingBar } from "./rating-bar";

/** The ratings of an answer about several claims: each has one of its own. */
export function RatingsDialog({
  dialogRef,
  claims,
  isBusy,
  onRate,
}: {
  dialogRef: RefObject<HTMLDialogElement | null>;
  claims: ClaimView[];
  isBusy: boolean;
  onRate: (claim: string, rating: Rating) => void;
}) {
  return (
    <dialog className="help is-wide" ref={dialogRef} aria-labelledby="review-ratings">
      <h2 id="review-ratings">Ratings</h2>
      {claims.map(({ id, statement, ratings }) => (
        <section key={id} className="mt-4">
          <p className="read">{statement}</p>
          {ratings ? (
            <RatingBar
              choice={ratings}
              label={`Rating of: ${statement}`}
              hasKeys={false}
              isBusy={isBusy}
              onRate={(rating) => onRate(id, rating)}
            />
          ) : (
            <p className="sub small">Practice, without a rating.</p>
          )}
        </section>
      ))}
      <form method="dialog">
        <button className="btn" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
