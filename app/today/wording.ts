import { count } from "@/components/wording/counts";
import { dayName } from "@/components/wording/days";
import type { Today } from "@/server/study/today";

/** The one sentence about today, for where there is no room for the big figure. */
export function dueSentence(today: Today): string {
  const { asked, offered } = today;
  if (asked > 0) return `${count(asked, "claim")} due today.`;
  if (offered > 0) return `${count(offered, "claim")} to learn today.`;
  return nothingLeft(today);
}

/** Nothing to ask: because nothing is due, or because the limit lets no more through. */
export function nothingLeft({ due, next, day }: Today): string {
  if (due > 0) return "Your limit for today is reached.";
  return next
    ? `Nothing is due until ${dayName(next.day, day)}, ${count(next.count, "claim")}.`
    : "Nothing is due.";
}

/** What the day's limit holds back, and for how long. Null when it holds nothing back. */
export function waitingSentence({ due, asked, waitDays }: Today): string | null {
  const waiting = due - asked;
  if (waiting === 0) return null;
  const waits = waiting === 1 ? "waits" : "wait";
  const who = asked > 0 ? `${waiting} more` : count(waiting, "claim");
  if (waitDays === 0) return `${who} ${waits}: your limit is no reviews a day.`;
  if (waitDays === 1) return `${who} ${waits} until tomorrow: your limit for today is reached.`;
  return `${who} ${waits}: they are spread over the next ${waitDays} days.`;
}

/** What stands below the figure: how long, how late, what else. */
export function dueDetails(today: Today): string {
  const { asked, offered, late, minutes } = today;
  return [
    minutes !== null && `About ${count(minutes, "minute")}.`,
    asked > 0 && late > 0 && `${late} ${late === 1 ? "is" : "are"} late.`,
    asked > 0 && offered > 0 && `Then ${offered} new.`,
    waitingSentence(today),
  ]
    .filter(Boolean)
    .join(" ");
}
