import { daysAgo, monthAndYear, shortDate } from "@/components/wording/days";
import type { Memory } from "@/core/schedule/fsrs";
import { daysBetween, type StudyDay } from "@/core/schedule/study-day";

/** From here on a day and month might be taken for this year's. */
const farFromDays = 300;

/** When a claim is asked next: "New", "Due", "Tomorrow", "26 Dec" or, when it is long, "Jan 2028". */
export function nextWord(memory: Pick<Memory, "dueDay"> | null, today: StudyDay): string {
  if (!memory) return "New";
  const ahead = daysBetween(today, memory.dueDay);
  if (ahead <= 0) return "Due";
  if (ahead === 1) return "Tomorrow";
  return (ahead < farFromDays ? shortDate : monthAndYear)(memory.dueDay);
}

/** "Today", "Yesterday", "12 days ago". */
export function agoWord(day: StudyDay, today: StudyDay): string {
  const ago = daysAgo(daysBetween(day, today));
  return `${ago.charAt(0).toUpperCase()}${ago.slice(1)}`;
}

export type Counts = { known: number; learning: number; fresh: number };

/** "38 known, 12 learning, 16 new": what there is none of is left out. */
export const countsWords = ({ known, learning, fresh }: Counts) =>
  [known && `${known} known`, learning && `${learning} learning`, fresh && `${fresh} new`]
    .filter(Boolean)
    .join(", ");
