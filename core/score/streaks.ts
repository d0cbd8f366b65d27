import { addDays, type StudyDay, weekdayOf } from "@/core/schedule/study-day";

/** What one study day asked of a person and got. */
export type StreakDay = {
  /** Claims due at its first review, at most the day's limit; on a day without a review, those due then. */
  due: number;
  /** How many of these were answered. */
  answeredOfDue: number;
  timeMs: number;
};

/** From the day after it was set; weekdays from 1 for Monday to 7 for Sunday. */
export type RestPlan = { setOn: StudyDay; weekdays: readonly number[] };

export type StreakInput = {
  /** By study day. A day that is not there asked for nothing. */
  days: ReadonlyMap<StudyDay, StreakDay>;
  /** The first study day of all. */
  since: StudyDay;
  today: StudyDay;
  /** In the order in which they were set. */
  restPlans?: readonly RestPlan[];
  /** Days that a change of zone passed over: they never began (core/schedule/calendar.ts). */
  passedOver?: ReadonlySet<StudyDay>;
};

export type DayMark = "kept" | "nothingDue" | "rest" | "passedOver" | "frozen" | "missed" | "open";

export type Streak = {
  /** Kept days without a miss between them, today's included. */
  current: number;
  longest: number;
  /** Of the last fourteen days, today the last of them. */
  keptOfLast14: number;
  freezesHeld: number;
  marks: Map<StudyDay, DayMark>;
};

const enoughMs = 10 * 60_000;
const mostRestWeekdays = 2;
const mostFreezes = 2;
const keptForFreeze = 7;

/** Everything that was due, or ten minutes. Ten minutes keep a day with nothing due as well. */
export const isKept = ({ due, answeredOfDue, timeMs }: StreakDay) =>
  timeMs >= enoughMs || (due > 0 && answeredOfDue >= due);

/**
 * Marks every day and counts the runs. Only a miss breaks one, and a freeze stands in for a miss by itself;
 * today stays open until it is kept or over. While two freezes are held no further one is worked for.
 */
export function streakOf({
  days,
  since,
  today,
  restPlans = [],
  passedOver = new Set(),
}: StreakInput): Streak {
  const streak: Streak = { current: 0, longest: 0, keptOfLast14: 0, freezesHeld: 0, marks: new Map() };
  let towardsFreeze = 0;
  for (let day = since; day <= today; day = addDays(day, 1)) {
    const mark = markOf(day);
    streak.marks.set(day, mark);
    if (mark === "missed") streak.current = 0;
    if (mark === "frozen") streak.freezesHeld--;
    if (mark !== "kept") continue;
    streak.current++;
    streak.longest = Math.max(streak.longest, streak.current);
    if (day > addDays(today, -14)) streak.keptOfLast14++;
    if (streak.freezesHeld < mostFreezes) towardsFreeze++;
    if (towardsFreeze === keptForFreeze) {
      streak.freezesHeld++;
      towardsFreeze = 0;
    }
  }
  return streak;

  function markOf(day: StudyDay): DayMark {
    const done = days.get(day);
    if (done && isKept(done)) return "kept";
    if (passedOver.has(day)) return "passedOver";
    if (!done || done.due === 0) return "nothingDue";
    if (isRestDay(day, restPlans)) return "rest";
    if (day === today) return "open";
    return streak.freezesHeld > 0 ? "frozen" : "missed";
  }
}

/** The plan that held when the day began. */
export function isRestDay(day: StudyDay, plans: readonly RestPlan[]): boolean {
  const plan = plans.findLast(({ setOn }) => setOn < day);
  return plan?.weekdays.slice(0, mostRestWeekdays).includes(weekdayOf(day)) ?? false;
}
