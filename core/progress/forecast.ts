import { addDays, daysBetween, type StudyDay } from "@/core/schedule/study-day";

export type DueDay = { day: StudyDay; count: number };

/**
 * Claims that fall due on each of the coming days, today first, if nothing new is learnt. What is overdue stands
 * on today; what lies beyond is left out.
 */
export function forecast(dueDays: readonly DueDay[], today: StudyDay, days = 7): DueDay[] {
  const counts = new Array<number>(days).fill(0);
  for (const { day, count } of dueDays) {
    const ahead = Math.max(0, daysBetween(today, day));
    if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + count;
  }
  return counts.map((count, ahead) => ({ day: addDays(today, ahead), count }));
}
