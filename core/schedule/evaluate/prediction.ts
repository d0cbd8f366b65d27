import { defaultParameters, type Memory, nextMemory, type Parameters, retrievability } from "../fsrs";
import { daysBetween } from "../study-day";
import type { PastReview } from "./past-log";

/** What was expected of a review, and how it went. */
export type Prediction = {
  /** The expected chance of recall, 0 to 1. */
  recall: number;
  /** Any rating but "again". */
  recalled: boolean;
  /** Study days since the claim's review before. */
  days: number;
  /** Reviews of the claim up to this one, itself included. */
  reviews: number;
  /** Of the reviews before, those that found the claim forgotten; a wrong first answer is none. */
  lapses: number;
};

/** The desired retention sets intervals only, and no interval is asked for here. */
const anyRetention = 0.9;

/**
 * The expected recall of every review but a claim's first, which nothing is known of: null there. Each is
 * predicted from what came before it alone. `log` is in the order of time.
 */
export function predict(
  log: readonly PastReview[],
  parameters: Parameters = defaultParameters,
): (Prediction | null)[] {
  const memories = new Map<string, Memory>();
  return log.map(({ claim, day, rating }) => {
    const memory = memories.get(claim) ?? null;
    memories.set(claim, nextMemory(memory, rating, day, anyRetention, parameters));
    if (!memory) return null;
    return {
      recall: retrievability(memory, day, parameters),
      recalled: rating !== "again",
      days: daysBetween(memory.lastDay, day),
      reviews: memory.reps + 1,
      lapses: memory.lapses,
    };
  });
}

/** The same reviews, each expected to go as the mean of others went: what has to be beaten. */
export function predictMean(reviews: readonly Prediction[], known: readonly Prediction[]): Prediction[] {
  const recall = known.filter(({ recalled }) => recalled).length / known.length;
  return reviews.map((review) => ({ ...review, recall }));
}
