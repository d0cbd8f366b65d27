import type { Rating } from "../rating";
import type { StudyDay } from "../study-day";

/** One review of a log that was exported, here or by Anki. */
export type PastReview = { claim: string; day: StudyDay; rating: Rating };

/** What a file holds: reviews in the order of time, at most one for a claim and study day. */
export type PastLog = {
  reviews: PastReview[];
  /** Lines that are no reviews of the memory, by the reason. */
  leftOut: { why: string; count: number }[];
};

export type LineFault = { line: number; says: string };

/**
 * Makes a log of what its lines say, in the order of time. The first review of a claim on a study day counts
 * and the others are practice, as when they were recorded: a day that is not after the claim's last one brings
 * no review.
 */
export function pastLog(
  reviews: readonly PastReview[],
  leftOut: readonly PastLog["leftOut"][number][] = [],
): PastLog {
  const last = new Map<string, StudyDay>();
  const counted = reviews.filter(({ claim, day }) => {
    const before = last.get(claim);
    if (before !== undefined && day <= before) return false;
    last.set(claim, day);
    return true;
  });
  const again = { why: "again on the same study day", count: reviews.length - counted.length };
  return { reviews: counted, leftOut: [...leftOut, again].filter(({ count }) => count > 0) };
}

/** The lines of a text that say something, with their numbers from 1. */
export function linesOf(text: string): { line: number; says: string }[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((says, place) => ({ line: place + 1, says }))
    .filter(({ says }) => says.trim() !== "");
}
