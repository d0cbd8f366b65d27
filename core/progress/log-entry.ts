import type { Topic } from "@/core/claim/claim";
import type { Memory } from "@/core/schedule/fsrs";
import type { Rating } from "@/core/schedule/rating";
import { type RatedAnswer, ratingFor, verdictOf } from "@/core/schedule/rating-from-answer";
import type { StudyDay } from "@/core/schedule/study-day";
import { disagreement } from "./disagreement";

/**
 * The memory before and after, as a review keeps them. Those before are null at the first review, and all of
 * them where practice met a claim never reviewed.
 */
type States = {
  stabilityBefore: number | null;
  difficultyBefore: number | null;
  lastDayBefore: StudyDay | null;
  dueDayBefore: StudyDay | null;
  stability: number | null;
  difficulty: number | null;
  dueDay: StudyDay | null;
};

/** One review of the log, with what its answer says. */
export type LogEntry = States & {
  answer: string;
  claim: string;
  topic: Topic;
  rating: Rating;
  isPractice: boolean;
  /** The memory's version before; the reviews of a claim that are no practice count 0, 1, 2, … */
  version: number;
  day: StudyDay;
  desiredRetention: number;
  algorithm: string;
  /** Null where the log has lost the answer. */
  given: {
    verdict: "right" | "wrong";
    /** How well the person said it was known; only flashcards ask. */
    selfRating: Rating | null;
    question: string;
    elapsedMs: number;
    /** What else decided the rating, where the log keeps it. */
    score?: RatedAnswer["score"];
    usedHint?: RatedAnswer["usedHint"];
    speed?: RatedAnswer["speed"];
  } | null;
};

/** What the log says of the memory before and after, where the replay knows otherwise; null when they agree. */
export function statesDisagree(entry: LogEntry, before: Memory | null, after: Memory | null): string | null {
  const replayed: States = {
    stabilityBefore: before?.stability ?? null,
    difficultyBefore: before?.difficulty ?? null,
    lastDayBefore: before?.lastDay ?? null,
    dueDayBefore: before?.dueDay ?? null,
    stability: after?.stability ?? null,
    difficulty: after?.difficulty ?? null,
    dueDay: after?.dueDay ?? null,
  };
  return disagreement<States>(entry, replayed);
}

/** Why the rating does not follow from what was answered; null when it does. */
export function ratingMisfit({ given, rating }: LogEntry): string | null {
  if (!given) return null;
  const { verdict, selfRating } = given;
  if (selfRating !== null && verdictOf(selfRating) !== verdict)
    return `the person rated it "${selfRating}" and the verdict is "${verdict}"`;
  const earned = ratingFor(given);
  return rating === earned ? null : `the ${verdict} answer was rated "${rating}" and earned "${earned}"`;
}
