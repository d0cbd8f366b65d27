import { default_w, FSRSAlgorithm } from "ts-fsrs";
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

/** The weights of FSRS-6, under the name that reviews are stored with. */
export type Parameters = { algorithm: string; weights: readonly number[] };

/** The library's own, fitted to many people. Whoever has no personal ones is scheduled by them. */
export const defaultParameters: Parameters = { algorithm, weights: Object.freeze([...default_w]) };

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

// Making a scheduler costs ten times as much as using one. Weights are never changed in place.
const schedulers = new WeakMap<readonly number[], FSRSAlgorithm>();

function schedulerOf({ weights }: Parameters): FSRSAlgorithm {
  const known = schedulers.get(weights);
  if (known) return known;
  if (weights.length !== default_w.length)
    throw new RangeError(`FSRS-6 has ${default_w.length} weights, not ${weights.length}`);
  // Without short-term steps: a claim has one review a study day, and what follows on that day is practice.
  const made = new FSRSAlgorithm({ w: [...weights], enable_short_term: false, enable_fuzz: false });
  schedulers.set(weights, made);
  return made;
}

const gradeOf = (rating: Rating) => ratings.indexOf(rating) + 1;

/** Never negative: a person who flew west may be a day behind the last review. */
const daysSince = (memory: Pick<Memory, "lastDay">, day: StudyDay) =>
  Math.max(0, daysBetween(memory.lastDay, day));

/**
 * Days until recall falls to `desiredRetention`, in whole days, at least one.
 *
 * @throws Error when the desired retention is not above 0 and at most 1.
 */
export function intervalDays(
  stability: number,
  desiredRetention: number,
  parameters: Parameters = defaultParameters,
) {
  const perStability = schedulerOf(parameters).calculate_interval_modifier(desiredRetention);
  const days = Math.round(stability * perStability);
  return Math.min(Math.max(1, days), longestIntervalDays);
}

/**
 * The memory after a review on a study day; `null` before the first one.
 *
 * Other parameters than those of the reviews before may be given: a stability is days until recall falls to
 * 0.90 under any of them, so a memory is carried on as it stands and nothing is computed anew.
 */
export function nextMemory(
  memory: Memory | null,
  rating: Rating,
  day: StudyDay,
  desiredRetention: number,
  parameters: Parameters = defaultParameters,
): Memory {
  const waited = memory ? daysSince(memory, day) : 0;
  const state = schedulerOf(parameters).next_state(memory, waited, gradeOf(rating));
  return {
    stability: state.stability,
    difficulty: state.difficulty,
    lastDay: day,
    dueDay: addDays(day, intervalDays(state.stability, desiredRetention, parameters)),
    reps: (memory?.reps ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (memory && rating === "again" ? 1 : 0),
  };
}

/**
 * What FSRS knows without any day: scoring counts hours by the server's clock, not study days. `days` is whole
 * and says how long was waited; `recall` takes the place of the chance of recall that follows from it.
 */
export const nextState = (
  state: Pick<Memory, "stability" | "difficulty"> | null,
  rating: Rating,
  days: number,
  recall?: number,
  parameters: Parameters = defaultParameters,
): Pick<Memory, "stability" | "difficulty"> =>
  schedulerOf(parameters).next_state(state, days, gradeOf(rating), recall);

/** The chance, 0 to 1, of recalling a claim `days` after its last review; a part of a day counts. */
export const recallAfter = (days: number, stability: number, parameters: Parameters = defaultParameters) =>
  schedulerOf(parameters).forgetting_curve(Math.max(0, days), stability);

/** The days until the claim would return, for each rating that could be given now. */
export function intervalsByRating(
  memory: Memory | null,
  day: StudyDay,
  desiredRetention: number,
  parameters: Parameters = defaultParameters,
): Record<Rating, number> {
  const after = (rating: Rating) =>
    daysBetween(day, nextMemory(memory, rating, day, desiredRetention, parameters).dueDay);
  return { again: after("again"), hard: after("hard"), good: after("good"), easy: after("easy") };
}

/** The chance, 0 to 1, of recalling the claim on a study day. */
export const retrievability = (
  memory: Pick<Memory, "stability" | "lastDay">,
  day: StudyDay,
  parameters: Parameters = defaultParameters,
) => schedulerOf(parameters).forgetting_curve(daysSince(memory, day), memory.stability);
