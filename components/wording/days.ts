import { daysBetween, type StudyDay } from "@/core/schedule/study-day";

/** A study day has no zone any more, so it is read and written as one in UTC. */
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: StudyDay) => formatter.format(Date.parse(`${day}T00:00:00Z`));
};

/** "Tuesday" */
export const weekday = format({ weekday: "long" });
/** "Tue" */
export const shortWeekday = format({ weekday: "short" });
/** "24 November" */
export const dayAndMonth = format({ day: "numeric", month: "long" });
/** "24 Nov" */
export const shortDate = format({ day: "numeric", month: "short" });
/** "Nov 2025" */
export const monthAndYear = format({ month: "short", year: "numeric" });
/** "24 Nov 2025" */
export const shortDateAndYear = format({ day: "numeric", month: "short", year: "numeric" });
/** "24 November 2025" */
export const fullDate = format({ day: "numeric", month: "long", year: "numeric" });

/** A day as one names it from another: "today", "tomorrow", "Tuesday" within a week, "24 November" later. */
export function dayName(day: StudyDay, today: StudyDay): string {
  const ahead = daysBetween(today, day);
  if (ahead <= 0) return "today";
  if (ahead === 1) return "tomorrow";
  return ahead < 7 ? weekday(day) : dayAndMonth(day);
}

/** The same as the time of something: "tomorrow", but "on Tuesday". */
export function onDay(day: StudyDay, today: StudyDay): string {
  const name = dayName(day, today);
  return daysBetween(today, day) <= 1 ? name : `on ${name}`;
}

/** So many days from now: "today", "tomorrow", "in 13 days". */
export function daysAhead(days: number): string {
  const whole = Math.round(days);
  if (whole <= 0) return "today";
  return whole === 1 ? "tomorrow" : `in ${whole} days`;
}

/** So many days before now: "today", "yesterday", "12 days ago". A day ahead, after a flight west, is today. */
export function daysAgo(days: number): string {
  const whole = Math.round(days);
  if (whole <= 0) return "today";
  return whole === 1 ? "yesterday" : `${whole} days ago`;
}
