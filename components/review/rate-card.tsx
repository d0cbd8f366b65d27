import { Key } from "@/components/ui/key";
import { inDays } from "@/components/wording/counts";
import { type Rating, ratings } from "@/core/schedule/rating";
import { ratingWords } from "./wording";

/**
 * Buttons and not radios: a choice is sent at once, and the arrow keys of a radio group would choose while
 * one only looks.
 */
export function RateCard({
  intervals,
  chosen,
  onRate,
}: {
  intervals: Record<Rating, number> | null;
  chosen: Rating | null;
  onRate: (rating: Rating) => void;
}) {
  return (
    <fieldset className="rate" aria-label="How well did you know it?">
      {ratings.map((rating, index) => (
        <button
          key={rating}
          type="button"
          aria-keyshortcuts={String(index + 1)}
          aria-busy={rating === chosen || undefined}
          className={rating === (chosen ?? "good") ? "is-suggested" : undefined}
          onClick={() => onRate(rating)}
        >
          <span className="l">{ratingWords[rating]}</span>
          {intervals && (
            <span className="i">
              {Math.round(intervals[rating]) < 1 ? "today" : inDays(Math.round(intervals[rating]))}
            </span>
          )}
          <Key>{String(index + 1)}</Key>
        </button>
      ))}
    </fieldset>
  );
}
