import { count } from "@/components/wording/counts";
import { onDay } from "@/components/wording/days";
import type { SessionSummary } from "@/core/review/summary";

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
  } back ${onDay(nextDue.day, today)}.`;
}
