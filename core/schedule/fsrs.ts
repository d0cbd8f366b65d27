import { FSRSAlgorithm } from "ts-fsrs";
import { type Rating, ratings } from "./rating";
import { addDays, daysBetween, type StudyDay } from "./study-day";

/**
 * The only file that imports ts-fsrs: importing it patches `Date.prototype`.
 *
 * Days are counted here, as study days, and handed to `next_state`. The library's own `next` and `repeat` count
 * UTC calendar days, so that two answers a quarter of an hour apart could triple a stability.
 */

/** Stored with each review, so that history can be replayed by the rules that made it. */
export const algorithm = "fsrs-6/default";

/** What FSRS knows about one person and one claim. */
export type Memory = {
  /** Days until recall falls to 0.90. */
  stability: number;
  /** 1 (easy) to 10. */
  difficulty: number;
  /** The study day of the last review. */
  lastDay: StudyDay;
  dueDay: StudyDay;
  /** Reviews so far, the first included. */
  reps: number;
  /** Reviews that found the claim forgotten. A wrong first answer is none: nothing was known yet. */
  lapses: number;
};

/** A hundred years, the library's own limit. */
const longestIntervalDays = 36_500;

// Without short-term steps: a claim has one review a study day, and what follows on that day is practice.
const scheduler = new FSRSAlgorithm({ enable_short_term: false, enable_fuzz: false });

const gradeOf = (rating: Rating) => ratings.indexOf(rating) + 1;

/** Never negative: a person who flew west may be a day behind the last review. */
const daysSince = (memory: Memory, day: StudyDay) => Math.max(0, daysBetween(memory.lastDay, day));

/**
 * Days until recall falls to `desiredRetention`, in whole days, at least one.
 *
 * @throws Error when the desired retention is not above 0 and at most 1.
 */
export function intervalDays(stability: number, desiredRetention: number) {
  const days = Math.round(stability * scheduler.calculate_interval_modifier(desiredRetention));
  return Math.min(Math.max(1, days), longestIntervalDays);
}

/** The memory after a review on a study day; `null` before the first one. */
export function nextMemory(
  memory: Memory | null,
  rating: Rating,
  day: StudyDay,
  desiredRetention: number,
): Memory {
  const state = scheduler.next_state(memory, memory ? daysSince(memory, day) : 0, gradeOf(rating));
  return {
    stability: state.stability,
    difficulty: state.difficulty,
    lastDay: day,
    dueDay: addDays(day, intervalDays(state.stability, desiredRetention)),
    reps: (memory?.reps ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (memory && rating === "again" ? 1 : 0),
  };
}

/** The days until the claim would return, for each rating that could be given now. */
export function intervalsByRating(
  memory: Memory | null,
  day: StudyDay,
  desiredRetention: number,
): Record<Rating, number> {
  const after = (rating: Rating) =>
    daysBetween(day, nextMemory(memory, rating, day, desiredRetention).dueDay);
  return { again: after("again"), hard: after("hard"), good: after("good"), easy: after("easy") };
}

/** The chance, 0 to 1, of recalling the claim on a study day. */
export const retrievability = (memory: Memory, day: StudyDay) =>
  scheduler.forgetting_curve(daysSince(memory, day), memory.stability);
