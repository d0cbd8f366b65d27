import { useId } from "react";

type ClaimStackProps = {
  count: number;
  /** The largest count among the stacks that stand together: all are drawn on one scale. */
  tallest: number;
};

/** The height, in pixels, that the tallest stack may reach. */
const roomPx = 128;

/** Claims of one day as a pile of slips, for `.week`. A slip is 4 px high until the pile grows too tall. */
export function ClaimStack({ count, tallest }: ClaimStackProps) {
  const slips = useId();
  const slipPx = Math.min(4, roomPx / Math.max(1, tallest));
  // The gap above each slip; below 2 px a slip could not be told from the next, so the pile is solid.
  const gapPx = slipPx < 2 ? 0 : 1;
  const height = Math.max(0, count * slipPx - gapPx);
  return (
    <svg
      className="stack"
      width="44"
      height={height}
      viewBox={`0 0 44 ${Math.max(height, 1)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern id={slips} width="44" height={slipPx} patternUnits="userSpaceOnUse">
          <rect width="44" height={slipPx - gapPx} />
        </pattern>
      </defs>
      <rect width="44" height={height} fill={`url(#${slips})`} />
    </svg>
  );
}
