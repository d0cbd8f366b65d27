import { percent } from "@/components/wording/percent";
import { type Memory, type Parameters, retrievability } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";
import { drawDecay } from "./decay-drawing";

const box = { width: 366, top: 12, bottom: 108 };

type DecayChartProps = { memory: Memory; today: StudyDay; parameters: Parameters };

/** The decay line of one claim, large enough for labels. */
export function DecayChart({ memory, today, parameters }: DecayChartProps) {
  const { line, guideY, endY, today: now } = drawDecay(memory, today, box, { parameters });
  const recall = percent(retrievability(memory, today, parameters));
  // Beyond the middle the label would run out of the drawing, so it stands left of the dot.
  const isLate = now.x > box.width / 2;
  const guideLabel = placeGuideLabel({ guideY, now, endY, isLate });
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${box.width} 132`}
      role="img"
      aria-label={`Recall is ${recall} today, on the line that it follows for 60 days from the last review.`}
    >
      <path className="gl" d={`M0 ${guideY}H${box.width}`} />
      <text {...guideLabel}>90%</text>
      <path className="ax" d={`M0 ${box.bottom}H${box.width}`} />
      <path className="ln" d={line} />
      <circle cx={now.x} cy={now.y} r="4.5" className="dot" />
      <text
        x={isLate ? now.x : now.x + 9}
        y={isLate ? now.y - 10 : now.y - 4}
        textAnchor={isLate ? "end" : "start"}
        className="pen-t"
      >
        {recall} today
      </text>
      <text x="0" y="126">
        last review
      </text>
      <text x={box.width} y="126" textAnchor="end">
        60 days
      </text>
    </svg>
  );
}

type Drawn = { guideY: number; endY: number; now: { x: number; y: number }; isLate: boolean };

/** Where neither the line nor the label of today runs: above the guide once the line has left, else below. */
function placeGuideLabel({ guideY, endY, now, isLate }: Drawn) {
  const above = guideY - 6;
  const below = guideY + 15;
  if (endY <= guideY) return { x: box.width, y: below, textAnchor: "end" } as const;
  const isCrowded = isLate && now.y < guideY + 15;
  if (isCrowded) return { x: 0, y: below, textAnchor: "start" } as const;
  return { x: box.width, y: above, textAnchor: "end" } as const;
}
