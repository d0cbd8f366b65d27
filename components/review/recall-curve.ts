/**
 * Chance of recall after `days`, 1 to 0, for a memory of the given stability: the FSRS-6 curve with its
 * default decay. Stability is by definition the day on which recall reaches 90 %, whatever the decay.
 */
const decay = -0.1542;
const factor = 0.9 ** (1 / decay) - 1;

export const recall = (days: number, stability: number) => (1 + (factor * days) / stability) ** decay;

type Point = { x: number; y: number };

type RecallDrawing = {
  /** Where "now" stands, in units of the drawing. */
  nowX: number;
  /** The fall since the last answer; null at first sight. */
  before: string | null;
  after: string;
  guideY: number;
  daysAhead: number;
};

export const drawing = { width: 288, top: 6, bottom: 74 } as const;
/** The foot of the drawing: below this a line would say only "low". */
const lowest = 0.68;

const yOf = (chance: number) =>
  drawing.bottom - ((Math.max(chance, lowest) - lowest) / (1 - lowest)) * (drawing.bottom - drawing.top);

const path = (points: Point[]) =>
  points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** Both sides share one scale of days, so that a steeper line is a weaker memory. */
export function drawRecall(schedule: {
  daysSince: number | null;
  intervalDays: number;
  stabilityBefore: number | null;
  stabilityAfter: number;
}): RecallDrawing {
  const { daysSince, intervalDays, stabilityBefore, stabilityAfter } = schedule;
  const behind = stabilityBefore === null ? 0 : (daysSince ?? 0);
  const daysAhead = Math.max(1, Math.round(behind), Math.round(intervalDays));
  const scale = drawing.width / (behind + daysAhead);
  const nowX = behind * scale;
  const side = (days: number, from: number, stability: number) => {
    const steps = 24;
    return path(
      Array.from({ length: steps + 1 }, (_, i) => {
        const day = (days * i) / steps;
        return { x: from + day * scale, y: yOf(recall(day, stability)) };
      }),
    );
  };
  return {
    nowX,
    before: behind > 0 && stabilityBefore !== null ? side(behind, 0, stabilityBefore) : null,
    after: side(daysAhead, nowX, stabilityAfter),
    guideY: yOf(0.9),
    daysAhead,
  };
}
