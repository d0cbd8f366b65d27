import { count, inDays } from "@/components/wording/counts";
import type { Feedback } from "@/core/review/exchange";
import { drawing, drawRecall } from "./recall-curve";
import { memorySentence } from "./wording";

/** What the answer did to the memory: the fall of recall up to now, and from now on. */
export function MemoryAside({ schedule }: { schedule: NonNullable<Feedback["schedule"]> }) {
  const { nowX, before, after, guideY, daysAhead } = drawRecall(schedule);
  const { width, bottom } = drawing;
  // The label stands where the line from now on has not been or has long left: above a steep one, below a flat one.
  const isWeak = schedule.stabilityAfter < daysAhead / 2;
  const finding = `Recall from now on falls to 90% after ${inDays(schedule.stabilityAfter)}`;
  const past =
    before && schedule.stabilityBefore !== null
      ? `; before this answer it took ${inDays(schedule.stabilityBefore)}`
      : "";
  return (
    <figure className="aside memory">
      <svg className="chart desk" viewBox={`0 0 ${width} 92`} role="img" aria-label={`${finding}${past}.`}>
        <path className="gl" d={`M0 ${guideY}H${width}`} />
        <text x={width} y={isWeak ? guideY - 6 : guideY + 15} textAnchor="end">
          90%
        </text>
        {before && <path className="ln" d={before} />}
        <path className="ln-dash" d={after} />
        <path className="ax" d={`M${nowX} 0V${bottom}`} />
        <text x={nowX} y="89" textAnchor={nowX < 16 ? "start" : "middle"} className="em">
          now
        </text>
        {nowX < width - 90 && (
          <text x={width} y="89" textAnchor="end">
            in {count(daysAhead, "day")}
          </text>
        )}
      </svg>
      <figcaption>{memorySentence(schedule)}</figcaption>
    </figure>
  );
}
