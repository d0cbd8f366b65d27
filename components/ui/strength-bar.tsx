import { useId } from "react";

type StrengthCounts = { known: number; learning: number; new: number };

/**
 * Claims known, learning and new, as one bar: solid, hatched, open.
 *
 * `scaleTo` is the count that fills the whole width: give bars that stand together the largest total among
 * them.
 */
export function StrengthBar({ known, learning, new: fresh, scaleTo }: StrengthCounts & { scaleTo?: number }) {
  const hatch = useId();
  const total = known + learning + fresh;
  const share = (count: number) => `${(100 * count) / Math.max(scaleTo ?? total, total, 1)}%`;
  return (
    <svg
      className="bar"
      width="100%"
      height="10"
      role="img"
      aria-label={`${known} known, ${learning} learning, ${fresh} new`}
    >
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
          <rect width="1.5" height="4" className="f-ink" />
        </pattern>
      </defs>
      {known > 0 ? <rect width={share(known)} height="100%" className="f-ink" /> : null}
      {learning > 0 ? (
        <rect
          x={share(known)}
          width={share(learning)}
          height="100%"
          fill={`url(#${hatch})`}
          className="bar-learning"
        />
      ) : null}
      {fresh > 0 ? (
        <rect x={share(known + learning)} width={share(fresh)} height="100%" className="bar-new" />
      ) : null}
    </svg>
  );
}
