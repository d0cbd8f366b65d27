import { type Memory, nextMemory, type Parameters } from "./fsrs";
import type { Rating } from "./rating";
import type { StudyDay } from "./study-day";

/** What an answer does to the memory of one claim. `after` is null where practice met a claim never reviewed. */
export type ScheduleEffect =
  | { isPractice: false; after: Memory }
  | { isPractice: true; after: Memory | null };

/**
 * The memory after one answer.
 *
 * `isPractice` says that it was asked as practice: a miss that returned, or a session that does not count for
 * scheduling. Any other answer is practice too on a day that has its review already, also where two sessions
 * of a person hold the claim. Practice leaves the memory as it is.
 */
export function effectOf(
  memory: Memory | null,
  given: { rating: Rating; day: StudyDay; isPractice: boolean },
  by: { desiredRetention: number; parameters: Parameters },
): ScheduleEffect {
  if (given.isPractice || (memory && memory.lastDay >= given.day)) return { isPractice: true, after: memory };
  const after = nextMemory(memory, given.rating, given.day, by.desiredRetention, by.parameters);
  return { isPractice: false, after };
}
