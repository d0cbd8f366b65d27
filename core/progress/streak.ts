import { addDays, type StudyDay } from "@/core/schedule/study-day";

/**
 * Study days in a row with at least one answer: the simple count, without rest days and freezes.
 *
 * `days` are distinct and sorted, oldest first. The current run survives until today ends, so a day that has
 * only begun does not break it. A last day later than today (a flight west) still belongs to the run.
 */
export function dayRun(days: readonly StudyDay[], today: StudyDay): { current: number; longest: number } {
  let run = 0;
  let longest = 0;
  let last: StudyDay | null = null;
  for (const day of days) {
    run = last !== null && day === addDays(last, 1) ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = day;
  }
  return { current: last !== null && last >= addDays(today, -1) ? run : 0, longest };
}
