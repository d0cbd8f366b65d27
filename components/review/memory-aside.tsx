import type { Feedback } from "@/core/review/exchange";
import { drawing, drawRecall } from "./recall-curve";
import { count, inDays, memorySentence } from "./wording";

/** What the answer did to the memory: the fall of recall up to now, and from now on. */
export function MemoryAside({ schedule }: { schedule: NonNullable<Feedback["schedule"]> }) {
  const { nowX, before, after, guideY, daysAhead } = drawRecall(schedule);
  const { width, bottom } = drawing;
  const finding = `Recall from now on falls to 90% after ${inDays(schedule.stabilityAfter)}`;
  const past =
    before && schedule.stabilityBefore !== null
      ? `; before this answer it took ${inDays(schedule.stabilityBefore)}`
      : "";
  return (
    <figure className="aside memory">
      <svg className="chart desk" viewBox={`0 0 ${width} 92`} role="img" aria-label={`${finding}${past}.`}>
        <path className="gl" d={`M0 ${guideY}H${width}`} />
        <text x={nowX > 40 ? 0 : width} y={guideY + 15} textAnchor={nowX > 40 ? "start" : "end"}>
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
