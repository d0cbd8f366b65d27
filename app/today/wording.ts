import { addDays, type StudyDay } from "@/core/schedule/study-day";
import type { Today } from "@/server/study/today";

export const claims = (count: number): string => `${count} ${count === 1 ? "claim" : "claims"}`;

const inFull = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

export const weekday = (day: StudyDay): string => inFull.format(new Date(day));
export const shortWeekday = (day: StudyDay): string => short.format(new Date(day));
export const dayAndMonth = (day: StudyDay): string => date.format(new Date(day));

/** "tomorrow", "on Monday", "on 3 December": as near as people say it. */
export function when(day: StudyDay, today: StudyDay): string {
  if (day === addDays(today, 1)) return "tomorrow";
  return day <= addDays(today, 6) ? `on ${weekday(day)}` : `on ${dayAndMonth(day)}`;
}

/** The one sentence about today, for where there is no room for the big figure. */
export function dueSentence(today: Today): string {
  const { asked, offered } = today;
  if (asked > 0) return `${claims(asked)} due today.`;
  if (offered > 0) return `${claims(offered)} to learn today.`;
  return nothingDue(today);
}

export function nothingDue({ next, day }: Today): string {
  return next
    ? `Nothing is due until ${when(next.day, day).replace(/^on /, "")}, ${claims(next.count)}.`
    : "Nothing is due.";
}

/** What stands below the figure: how long, how late, what else. */
export function dueDetails(today: Today): string {
  const { asked, offered, due, late, minutes } = today;
  return [
    minutes !== null && `About ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
    asked > 0 && late > 0 && `${late} ${late === 1 ? "is" : "are"} late.`,
    asked > 0 && offered > 0 && `Then ${offered} new.`,
    due > asked && `${due - asked} more wait for the coming days: your limit for today is reached.`,
  ]
    .filter(Boolean)
    .join(" ");
}
