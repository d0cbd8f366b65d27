import { dateWords } from "@/core/document/date-words";
import type { Memory } from "@/core/schedule/fsrs";
import { daysBetween, type StudyDay } from "@/core/schedule/study-day";

export const count = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

export const percent = (share: number) => `${Math.round(100 * share)}%`;

/** Of a strength below a hundred days the tenth still says something. */
export const inDays = (days: number) =>
  count(days < 100 ? Math.round(days * 10) / 10 : Math.round(days), "day");

const near = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const far = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
/** From here on a day and month might be taken for this year's. */
const farFromDays = 300;

/** When a claim is asked next: "New", "Due", "Tomorrow", "26 Dec" or, when it is long, "Jan 2028". */
export function nextWord(memory: Pick<Memory, "dueDay"> | null, today: StudyDay): string {
  if (!memory) return "New";
  const ahead = daysBetween(today, memory.dueDay);
  if (ahead <= 0) return "Due";
  if (ahead === 1) return "Tomorrow";
  return (ahead < farFromDays ? near : far).format(new Date(memory.dueDay));
}

/** "Today", "Yesterday", "12 days ago". A day ahead, after a flight west, is today. */
export function agoWord(day: StudyDay, today: StudyDay): string {
  const days = Math.max(0, daysBetween(day, today));
  if (days === 0) return "Today";
  return days === 1 ? "Yesterday" : `${days} days ago`;
}

export type Counts = { known: number; learning: number; fresh: number };

/** "38 known, 12 learning, 16 new": what there is none of is left out. */
export const countsWords = ({ known, learning, fresh }: Counts) =>
  [known && `${known} known`, learning && `${learning} learning`, fresh && `${fresh} new`]
    .filter(Boolean)
    .join(", ");

/** "Ines Halvorsen, 5 June 2026": who, or failing that where, and when, as far as the document tells. */
export const originWords = (document: { author: string | null; publisher: string; date: string | null }) =>
  [document.author ?? document.publisher, document.date && dateWords(document.date)]
    .filter(Boolean)
    .join(", ");
