import type { Memory, Parameters } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";
import { drawDecay } from "./decay-drawing";

const box = { width: 76, top: 1, bottom: 18 };
/** As many as the width can show: a long list has hundreds of these. */
const points = 25;

type DecaySparkProps = { memory: Memory | null; today: StudyDay; parameters: Parameters };

/** Sixty days of recall in the height of a line of text; the row's figures say the same in words. */
export function DecaySpark({ memory, today, parameters }: DecaySparkProps) {
  const drawing = memory && drawDecay(memory, today, box, { parameters, points });
  return (
    <svg className="spark" width={box.width} height="20" viewBox={`0 0 ${box.width} 20`} aria-hidden="true">
      {drawing ? (
        <>
          <path className="gl" d={`M0 ${drawing.guideY}H${box.width}`} />
          <path className="ln-thin" d={drawing.line} />
          <circle cx={drawing.today.x} cy={drawing.today.y} r="2.75" className="f-pen" />
        </>
      ) : (
        <path className="gl" d={`M0 19H${box.width}`} strokeDasharray="2 3" />
      )}
    </svg>
  );
}
