import { defaultParameters, type Memory, type Parameters, retrievability } from "@/core/schedule/fsrs";
import { addDays, type StudyDay } from "@/core/schedule/study-day";

export type RecallPoint = { day: StudyDay; recall: number };

/**
 * The chance of recall, 0 to 1, from today until `days` later if the claim is not reviewed: for sparklines.
 * `points` is at least 2; they lie as evenly as whole days allow, and both ends are among them.
 */
export function decayCurve(
  memory: Memory,
  today: StudyDay,
  days = 60,
  points = days + 1,
  parameters: Parameters = defaultParameters,
): RecallPoint[] {
  return Array.from({ length: points }, (_, i) => {
    const day = addDays(today, Math.round((i * days) / (points - 1)));
    return { day, recall: retrievability(memory, day, parameters) };
  });
}
