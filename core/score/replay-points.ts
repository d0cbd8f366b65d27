import type { StudyDay } from "@/core/schedule/study-day";
import { type DayTally, emptyDay, judgeOn } from "./day";
import { type Judgement, judge, type RefereeState, type ScoredAnswer } from "./referee";

/** One review of the log: what an answer said of one claim. */
export type ScoredEntry = ScoredAnswer & {
  answer: string;
  claim: string;
  /** The study day of the receipt. */
  day: StudyDay;
  /** `shareOf` at that moment. */
  share: number;
};

export type PointsReplay = {
  /** By claim. */
  states: Map<string, RefereeState>;
  days: Map<StudyDay, DayTally>;
  /** By `entryKey`. */
  judgements: Map<string, Judgement>;
};

export const entryKey = ({ answer, claim }: { answer: string; claim: string }) => `${answer} ${claim}`;

/** In the order of receipt; at the same moment ids decide, those of answers before those of claims. */
export const inReceiptOrder = <T extends { at: Date; answer: string; claim: string }>(
  entries: readonly T[],
) =>
  [...entries].sort(
    (a, b) =>
      a.at.getTime() - b.at.getTime() || (entryKey(a) < entryKey(b) ? -1 : entryKey(a) > entryKey(b) ? 1 : 0),
  );

/** Computes all of one person's points from the log. The order of `log` does not matter. */
export function replayPoints(log: readonly ScoredEntry[]): PointsReplay {
  const replay: PointsReplay = { states: new Map(), days: new Map(), judgements: new Map() };
  for (const entry of inReceiptOrder(log)) {
    const before = replay.days.get(entry.day) ?? emptyDay;
    const { judgement, day } = judgeOn(before, replay.states.get(entry.claim) ?? null, entry, entry.share);
    replay.states.set(entry.claim, judgement.state);
    replay.days.set(entry.day, day);
    replay.judgements.set(entryKey(entry), judgement);
  }
  return replay;
}

/**
 * One claim's state from its own reviews, where the log keeps what each of them paid: what the days withheld
 * follows from that. This is what an undo needs, without looking at any other claim.
 */
export function replayClaim(reviews: readonly (ScoredEntry & { paid: number })[]): RefereeState | null {
  return inReceiptOrder(reviews).reduce<RefereeState | null>(
    (state, review) => judge(state, review, { most: review.paid, mayOpen: true, share: review.share }).state,
    null,
  );
}
