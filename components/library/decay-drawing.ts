import { decayCurve } from "@/core/progress/decay-curve";
import { defaultParameters, type Memory, type Parameters, retrievability } from "@/core/schedule/fsrs";
import { daysBetween, type StudyDay } from "@/core/schedule/study-day";

/** Every drawing covers the same days and the same recall, so that a steeper line is a weaker memory. */
const windowDays = 60;
/** The foot of the drawing: what lies below it lies on it. */
const lowest = 0.5;

type DecayDrawing = {
  /** The path of recall from the last review on, without another one. */
  line: string;
  /** The height of 90 %. */
  guideY: number;
  /** The height at which the line ends. */
  endY: number;
  /** Today, on the line; after sixty days at its end, at today's height. */
  today: { x: number; y: number };
};

type Box = { width: number; top: number; bottom: number };

/** `parameters` are the person's own where they have some: how fast recall falls is part of them. */
export function drawDecay(
  memory: Memory,
  today: StudyDay,
  box: Box,
  {
    parameters = defaultParameters,
    points = windowDays + 1,
  }: { parameters?: Parameters; points?: number } = {},
): DecayDrawing {
  const x = (day: StudyDay) => {
    const since = Math.min(Math.max(0, daysBetween(memory.lastDay, day)), windowDays);
    return round((since / windowDays) * box.width);
  };
  const y = (recall: number) =>
    round(box.top + ((1 - Math.max(recall, lowest)) / (1 - lowest)) * (box.bottom - box.top));
  const curve = decayCurve(memory, memory.lastDay, windowDays, points, parameters);
  return {
    line: curve.map(({ day, recall }, i) => `${i === 0 ? "M" : "L"}${x(day)} ${y(recall)}`).join(""),
    guideY: y(0.9),
    endY: y(curve.at(-1)?.recall ?? 1),
    today: { x: x(today), y: y(retrievability(memory, today, parameters)) },
  };
}

const round = (length: number) => Math.round(length * 10) / 10;
