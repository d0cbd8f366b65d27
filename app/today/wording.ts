import { count } from "@/components/wording/counts";
import { dayName, onDay } from "@/components/wording/days";
import { mostDaysSpread } from "@/core/schedule/queue";
import { addDays, type StudyDay } from "@/core/schedule/study-day";
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

/** As many days are told one by one. */
const mostNamed = 3;

/** What the day's limit holds back, and how it is spread. Null when it holds nothing back. */
export function waitingSentence({ day, due, asked, spread }: Today): string | null {
  const waiting = due - asked;
  if (waiting === 0) return null;
  const waits = waiting === 1 ? "waits" : "wait";
  const who = asked > 0 ? `${waiting} more` : count(waiting, "claim");
  if (spread.length === 0) return `${who} ${waits}: your limit is no reviews a day.`;
  if (spread.length >= mostDaysSpread) return `${who} ${waits}: at your daily limit, for more than a year.`;
  if (spread.length === 1) return `${who} ${waits} until tomorrow: your limit for today is reached.`;
  return `${who} ${waits}: ${spreadWords(day, waiting, spread)}. The weakest come first.`;
}

/** "20 tomorrow, 20 on Sunday and 10 on Monday"; of many days only how many. */
function spreadWords(today: StudyDay, waiting: number, spread: number[]): string {
  const days = spread.flatMap((taken, at) =>
    taken > 0 ? [`${taken} ${onDay(addDays(today, at + 1), today)}`] : [],
  );
  // What does not fit in on its own day waits as well: the days then take more than waits now.
  const isAll = spread.reduce((sum, taken) => sum + taken, 0) === waiting;
  if (!isAll || days.length > mostNamed) return `they are spread over the next ${spread.length} days`;
  return listing(days);
}

const listing = (words: string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("");

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
