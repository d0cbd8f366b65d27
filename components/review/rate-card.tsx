import { Key } from "@/components/ui/key";
import { type Rating, ratings } from "@/core/schedule/rating";
import { ratingWords, whenNext } from "./wording";

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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser.
    <div className="rate" role="group" aria-label="How well did you know it?">
      {ratings.map((rating, index) => (
        <button
          key={rating}
          type="button"
          aria-keyshortcuts={String(index + 1)}
          aria-pressed={chosen === null ? rating === "good" : rating === chosen}
          onClick={() => onRate(rating)}
        >
          <span className="l">{ratingWords[rating]}</span>
          {intervals && <span className="i">{whenNext(intervals[rating])}</span>}
          <Key>{String(index + 1)}</Key>
        </button>
      ))}
    </div>
  );
}
