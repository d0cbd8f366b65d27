import type { SessionSummary } from "@/core/review/summary";
import { count } from "./wording";

const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const inWords = (n: number) => small[n] ?? String(n);

/** "18 of 23 right. Five come back." The finding first; everything below it is detail. */
export function resultSentence({ outcomes, misses }: SessionSummary): string {
  const answered = outcomes.length;
  const right = outcomes.filter((outcome) => outcome === "right").length;
  if (answered === 0) return "Nothing was answered.";
  if (right === answered) return answered === 1 ? "One question, and right." : `All ${answered} right.`;
  const back = misses.length;
  const returning = `${inWords(back)} ${back === 1 ? "comes" : "come"} back.`;
  return `${right} of ${answered} right. ${returning}`;
}

/** What the session took, in one line: "6 minutes. 5 misses practised." Empty when there is nothing to say. */
export function effortSentence({ minutes, practised }: SessionSummary): string {
  const took = minutes === null ? null : `${count(minutes, "minute")}.`;
  const practice = practised === 0 ? null : `${count(practised, "miss", "misses")} practised.`;
  return [took, practice].filter(Boolean).join(" ");
}

export function nextDueSentence({ dueNow, nextDue, today }: SessionSummary): string {
  if (dueNow > 0) return `${count(dueNow, "more claim")} can be reviewed now.`;
  if (!nextDue) return "Nothing is scheduled yet.";
  return `Nothing more is due today. ${count(nextDue.count, "claim")} ${
    nextDue.count === 1 ? "comes" : "come"
  } back ${dayFrom(today, nextDue.day)}.`;
}

const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** A day as one says it from another: "today", "tomorrow", "on Tuesday" within a week, "on 24 November" later. */
export function dayFrom(today: string, day: string): string {
  const distance = Math.round((midnight(day) - midnight(today)) / 86_400_000);
  if (distance <= 0) return "today";
  if (distance === 1) return "tomorrow";
  const format: Intl.DateTimeFormatOptions =
    distance < 7 ? { weekday: "long" } : { day: "numeric", month: "long" };
  return `on ${new Intl.DateTimeFormat("en-GB", { ...format, timeZone: "UTC" }).format(midnight(day))}`;
}
