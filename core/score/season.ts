import { addDays, type StudyDay, weekdayOf } from "@/core/schedule/study-day";

/** A season is named by the Monday that it begins with; its seven study days are each member's own. */
export const seasonOf = (day: StudyDay): StudyDay => addDays(day, 1 - weekdayOf(day));

export const seasonDays = (season: StudyDay): StudyDay[] =>
  Array.from({ length: 7 }, (_, count) => addDays(season, count));

/** When Sunday has ended everywhere: 04:00 on Monday, twelve hours behind UTC. */
export const seasonClosesAt = (season: StudyDay): Date =>
  new Date(Date.parse(`${addDays(season, 7)}T16:00:00Z`));

/** What a person's study day paid on one board. */
export type PaidDay = {
  day: StudyDay;
  /** Hundredths of a point. */
  points: number;
  /** The answer that paid last. */
  lastPaidAt: Date;
  /** Judged too fast when it ended. */
  isUnscored: boolean;
};

export type SeasonScore = {
  /** Hundredths of a point. */
  points: number;
  /** When the score was reached; null while it is 0. */
  reachedAt: Date | null;
};

/** Two rest days cost nothing. */
const countedDays = 5;

/** A person's score: the best five study days of the season, from the one of joining on. Days in any order. */
export function seasonScore(days: readonly PaidDay[], season: StudyDay, joinedOn: StudyDay): SeasonScore {
  const counted = days
    .filter(
      ({ day, points, isUnscored }) =>
        seasonOf(day) === season && day >= joinedOn && points > 0 && !isUnscored,
    )
    .sort((a, b) => b.points - a.points || (a.day < b.day ? -1 : 1))
    .slice(0, countedDays);
  return {
    points: counted.reduce((sum, { points }) => sum + points, 0),
    reachedAt: counted.reduce<Date | null>(
      (last, { lastPaidAt }) => (last && last >= lastPaidAt ? last : lastPaidAt),
      null,
    ),
  };
}
