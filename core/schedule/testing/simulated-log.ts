import { chance } from "@/core/question/chance";
import type { PastReview } from "../evaluate/past-log";
import { defaultParameters, type Memory, nextMemory, type Parameters, retrievability } from "../fsrs";
import type { Rating } from "../rating";
import { addDays, type StudyDay } from "../study-day";

/** A memory that differs from the usual one: first ratings last longer, misses cost more, recall falls faster. */
export const unusual: Parameters = {
  algorithm: "fsrs-6/simulated",
  weights: [
    ...[0.6, 2.5, 6.5, 20],
    ...[5.2, 0.7, 2.4, 0.02, 1.2, 0.25, 0.6, 0.9, 0.09, 0.35, 1.2, 0.4, 2.4],
    ...defaultParameters.weights.slice(17, 20),
    0.4,
  ],
};

const first: StudyDay = "2025-01-01";

/**
 * The log of a person whose memory follows `truth`, while the default parameters set the intervals: `newPerDay`
 * claims a day until there are `claims`, each asked when it falls due or up to two days later.
 */
export function simulatedLog(
  truth: Parameters,
  { seed = 1, claims = 400, newPerDay = 5, days = 240 } = {},
): PastReview[] {
  const next = chance(seed);
  const log: PastReview[] = [];
  const known = new Map<string, { actual: Memory; supposed: Memory; askedOn: StudyDay }>();
  const review = (claim: string, day: StudyDay) => {
    const memory = known.get(claim);
    const recall = memory ? retrievability(memory.actual, day, truth) : 0.7;
    const rating = ratingOf(next() < recall, next());
    log.push({ claim, day, rating });
    const supposed = nextMemory(memory?.supposed ?? null, rating, day, 0.9);
    known.set(claim, {
      actual: nextMemory(memory?.actual ?? null, rating, day, 0.9, truth),
      supposed,
      askedOn: addDays(supposed.dueDay, Math.floor(next() * 3)),
    });
  };
  for (let since = 0; since < days; since++) {
    const day = addDays(first, since);
    for (const [claim, { askedOn }] of [...known]) if (askedOn <= day) review(claim, day);
    for (let i = 0; i < newPerDay && known.size < claims; i++) review(`claim-${known.size}`, day);
  }
  return log;
}

function ratingOf(isRecalled: boolean, lot: number): Rating {
  if (!isRecalled) return "again";
  return lot < 0.15 ? "hard" : lot < 0.85 ? "good" : "easy";
}
