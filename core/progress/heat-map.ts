import { addDays, daysBetween, type StudyDay, weekdayOf } from "@/core/schedule/study-day";

/** 0 for no answer, then 1 to 5; the colours of the tokens `heat-0` to `heat-5`. */
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5;
export type HeatCell = { day: StudyDay; answers: number; step: HeatStep };

export type HeatMap = {
  /** Columns, oldest first, each of seven days from Monday; null for days that are still to come. */
  weeks: (HeatCell | null)[][];
  /** Month names with the column (from 0) that each stands above. */
  months: { column: number; label: string }[];
  /** Study days with an answer, of those that are shown. */
  keptDays: number;
  /** Days shown from the first kept one to today, both counted; 0 before there is one. */
  daysSinceFirst: number;
};

/** Answers from which a day has each step, 5 first: fixed, so that a step means the same on every map. */
const steps: [HeatStep, number][] = [
  [5, 60],
  [4, 40],
  [3, 20],
  [2, 10],
  [1, 1],
];

export const heatStep = (answers: number): HeatStep => steps.find(([, from]) => answers >= from)?.[0] ?? 0;

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthOf = (day: StudyDay) => monthNames[Number(day.slice(5, 7)) - 1] ?? "";

/** The year up to today, week by week. Days may come in any order; those of one day are added up. */
export function heatMap(
  days: readonly { day: StudyDay; answers: number }[],
  today: StudyDay,
  weekCount = 53,
): HeatMap {
  const answersOn = new Map<StudyDay, number>();
  for (const { day, answers } of days) answersOn.set(day, (answersOn.get(day) ?? 0) + answers);

  const firstMonday = addDays(today, 1 - weekdayOf(today) - 7 * (weekCount - 1));
  const weeks = Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = addDays(firstMonday, 7 * week + weekday);
      if (day > today) return null;
      const answers = answersOn.get(day) ?? 0;
      return { day, answers, step: heatStep(answers) };
    }),
  );
  const kept = weeks.flat().filter((cell) => cell !== null && cell.answers > 0);
  const first = kept[0]?.day;
  return {
    weeks,
    months: monthsAbove(firstMonday, weekCount),
    keptDays: kept.length,
    daysSinceFirst: first ? daysBetween(first, today) + 1 : 0,
  };
}

/** A month stands above the first week that begins in it; a name with under two columns to itself is left out. */
function monthsAbove(firstMonday: StudyDay, weekCount: number) {
  const labels = Array.from({ length: weekCount }, (_, column) => ({
    column,
    label: monthOf(addDays(firstMonday, 7 * column)),
  })).filter(({ label }, column, all) => label !== all[column - 1]?.label);
  return labels.filter(({ column }, i) => (labels[i + 1]?.column ?? weekCount) - column >= 2);
}
