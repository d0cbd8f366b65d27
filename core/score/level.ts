import { nextState } from "@/core/schedule/fsrs";

/**
 * How strong a memory is, from 0 to 8.52: each level is twice the time that it lasts. A year is as much as
 * anybody is paid for.
 */
export const levelOf = (stability: number) => Math.log2(1 + Math.min(stability, longestPaidDays));

const longestPaidDays = 365;

/** Where everybody begins: the level of a right first answer, paid to nobody, also not after a wrong one. */
export const firstLevel = levelOf(nextState(null, "good", 0).stability);

/** Points for one level. */
export const pointsPerLevel = 10;

/** Points are kept as whole hundredths: sums are exact, in any order and in any database. */
export const hundredthsOf = (points: number) => points * 100;

/** Hundredths of a point that all the levels of one claim can pay: 67.9 points. */
export const mostForLevels = Math.floor(
  hundredthsOf(pointsPerLevel) * (levelOf(Number.POSITIVE_INFINITY) - firstLevel),
);
