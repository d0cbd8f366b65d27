import { Key } from "@/components/ui/key";
import { count } from "@/components/wording/counts";
import type { RatingChoice } from "@/core/review/exchange";
import { type Rating, ratings } from "@/core/schedule/rating";
import { ratingWords } from "../wording";

/**
 * The ratings after an answer: the one that counts is marked, and those that may take its place can be pressed.
 * Buttons and not radios, as on a card.
 */
export function RatingBar({
  choice,
  label = "Rating",
  hasKeys = true,
  isBusy,
  onRate,
}: {
  choice: RatingChoice;
  label?: string;
  hasKeys?: boolean;
  isBusy: boolean;
  onRate: (rating: Rating) => void;
}) {
  const { given, earned, allowed } = choice;
  return (
    <fieldset className="rate" aria-label={label}>
      {ratings.map((rating, index) => {
        const option = allowed.find((each) => each.rating === rating);
        return (
          <button
            key={rating}
            type="button"
            aria-keyshortcuts={hasKeys ? String(index + 1) : undefined}
            aria-pressed={rating === given}
            aria-disabled={isBusy || undefined}
            disabled={!option}
            className={rating === given ? "is-suggested" : undefined}
            onClick={() => !isBusy && rating !== given && onRate(rating)}
          >
            <span className="l">
              {ratingWords[rating]}
              {rating === earned && given !== earned ? <span className="vh"> (earned)</span> : null}
            </span>
            <span className="i">{option ? count(option.intervalDays, "day") : "not now"}</span>
            {hasKeys && <Key>{String(index + 1)}</Key>}
          </button>
        );
      })}
    </fieldset>
  );
}
