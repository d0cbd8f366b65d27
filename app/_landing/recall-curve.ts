import { type Memory, nextMemory, retrievability } from "@/core/schedule/fsrs";
import { addDays } from "@/core/schedule/study-day";

/** Recall, 0 to 1, on a day counted from the first answer. */
export type RecallPoint = { day: number; recall: number };

export type RecallCurve = {
  /** Days on which the claim was asked, the first being 0. */
  askedOn: number[];
  /** Recall when each review comes on its due day; two points on a day of review, before and after. */
  kept: RecallPoint[];
  /** Recall when the claim is never asked again. */
  lost: RecallPoint[];
};

// Any day will do: only the distance between days counts.
const start = "2026-01-01";

/** What the schedule does with a claim that is always answered well, over the given number of days. */
export function recallCurve(days: number, desiredRetention: number): RecallCurve {
  const first = nextMemory(null, "good", start, desiredRetention);
  const curve: RecallCurve = { askedOn: [0], kept: [{ day: 0, recall: 1 }], lost: [{ day: 0, recall: 1 }] };
  let memory: Memory = first;
  for (let day = 1; day <= days; day += 1) {
    const date = addDays(start, day);
    curve.lost.push({ day, recall: retrievability(first, date) });
    curve.kept.push({ day, recall: retrievability(memory, date) });
    if (date === memory.dueDay && day < days) {
      memory = nextMemory(memory, "good", date, desiredRetention);
      curve.askedOn.push(day);
      curve.kept.push({ day, recall: 1 });
    }
  }
  return curve;
}
