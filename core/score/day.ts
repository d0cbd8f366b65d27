import { hundredthsOf } from "./level";
import { type Allowance, type Judgement, judge, type RefereeState, type ScoredAnswer } from "./referee";

/** What one person's study day has paid so far, over all sources. `points` in hundredths. */
export type DayTally = { points: number; opened: number };

export const emptyDay: DayTally = { points: 0, opened: 0 };

/**
 * A guard against machines: honest study at 30 new claims a day stays under 800 points on its best days.
 * `opened`: claims that pay their first points on the day, so that a flood of content pays no better than study.
 */
export const dayLimits = { points: hundredthsOf(1000), opened: 40 };

export const allowanceOf = (day: DayTally, share = 1): Allowance => ({
  most: Math.max(0, dayLimits.points - day.points),
  mayOpen: day.opened < dayLimits.opened,
  share,
});

/** Judges an answer within its day. */
export function judgeOn(
  day: DayTally,
  state: RefereeState | null,
  answer: ScoredAnswer,
  share = 1,
): { judgement: Judgement; day: DayTally } {
  const judgement = judge(state, answer, allowanceOf(day, share));
  return {
    judgement,
    day: { points: day.points + judgement.points, opened: day.opened + Number(judgement.opens) },
  };
}

/** First exposures of a claim by everybody on the installation, counted when the season starts. */
export type FirstExposures = { people: number; right: number };

/** Who gets nearly everything right at first sight has nothing to learn from it. */
export const isTriviallyEasy = ({ people, right }: FirstExposures) => people >= 40 && right / people > 0.97;

const authorWaitsMs = 7 * 24 * 3_600_000;

/**
 * The part of its points that a claim pays to a person. The author of a document, who chose its claims, earns
 * nothing on it in the seven days after it was published.
 */
export function shareOf(
  { isEasy, isAuthor, publishedAt }: { isEasy: boolean; isAuthor: boolean; publishedAt: Date },
  at: Date,
): number {
  if (isAuthor && at.getTime() - publishedAt.getTime() < authorWaitsMs) return 0;
  return isEasy ? 0.25 : 1;
}
