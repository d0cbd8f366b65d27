import type { Topic } from "@/core/claim/claim";
import type { Rating } from "@/core/schedule/rating";
import { daysBetween, type StudyDay } from "@/core/schedule/study-day";

/** An interval from which a claim counts as mature, as in Anki. */
export const matureDays = 21;

/** What the log keeps of one review, as far as the daily sums need it. */
export type LoggedReview = {
  day: StudyDay;
  topic: Topic;
  right: boolean;
  rating: Rating;
  isPractice: boolean;
  elapsedMs: number;
  /** The memory before: null at first sight. */
  before: { lastDay: StudyDay; dueDay: StudyDay } | null;
};

/** The sums of one person, study day and topic. All counts; `timeMs` in milliseconds. */
export type Activity = {
  answers: number;
  right: number;
  reviews: number;
  newClaims: number;
  youngTotal: number;
  youngRight: number;
  matureTotal: number;
  matureRight: number;
  timeMs: number;
};

/**
 * What one review adds to its day.
 *
 * True retention counts reviews of claims that had an interval of a day or more; practice and first sights are
 * none. A claim is reviewed at most once a study day, so "the first review of the day" holds by itself.
 */
export function activityOf(review: LoggedReview): Activity {
  const counted = review.before !== null && !review.isPractice;
  const isMature =
    review.before !== null && daysBetween(review.before.lastDay, review.before.dueDay) >= matureDays;
  const passed = review.rating !== "again";
  return {
    answers: 1,
    right: review.right ? 1 : 0,
    reviews: review.isPractice ? 0 : 1,
    newClaims: review.before === null && !review.isPractice ? 1 : 0,
    youngTotal: counted && !isMature ? 1 : 0,
    youngRight: counted && !isMature && passed ? 1 : 0,
    matureTotal: counted && isMature ? 1 : 0,
    matureRight: counted && isMature && passed ? 1 : 0,
    timeMs: review.elapsedMs,
  };
}
