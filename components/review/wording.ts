import { inDays, roundedDays } from "@/components/wording/counts";
import { daysAgo, daysAhead } from "@/components/wording/days";
import type { Feedback, SessionView } from "@/core/review/exchange";
import type { Rating } from "@/core/schedule/rating";
import type { SessionState } from "./session-state";

export const ratingWords: Record<Rating, string> = {
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
};

const ordinals = [
  "First",
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
  "Eleventh",
  "Twelfth",
];

/** "First time" for a claim that was never asked. Beyond twelve a figure reads faster than a word. */
export const timeOf = (timesAsked: number) =>
  timesAsked < ordinals.length ? `${ordinals[timesAsked]} time` : `Time ${timesAsked + 1}`;

/** When the claim comes back: a miss while the session still has questions returns in the session first. */
export function nextSentence(feedback: Feedback, hasNext: boolean): string {
  if (feedback.isPractice || !feedback.schedule) return "Practice: the schedule stays as it is";
  const when = daysAhead(feedback.schedule.intervalDays);
  return feedback.verdict === "wrong" && hasNext ? `Again in this session, then ${when}` : `Next ${when}`;
}

export const verdictWord = ({ verdict, gaveUp }: Feedback) =>
  gaveUp ? "Not known" : verdict === "right" ? "Right" : "Wrong";

export function memorySentence(schedule: NonNullable<Feedback["schedule"]>): string {
  const { daysSince, stabilityBefore, stabilityAfter } = schedule;
  const after = inDays(stabilityAfter);
  if (daysSince === null || stabilityBefore === null) return `First time asked. Strength starts at ${after}.`;
  const asked = `Last asked ${daysAgo(daysSince)}.`;
  const before = inDays(stabilityBefore);
  return before === after
    ? `${asked} Strength stays at ${after}.`
    : `${asked} Strength goes from ${before} to ${roundedDays(stabilityAfter)}.`;
}

export const minutesSentence = (minutes: number) => `${Math.max(1, Math.ceil(minutes))} min left`;

export function tallySentence(session: SessionView, position: number): string {
  const right = session.outcomes.filter((outcome) => outcome === "right").length;
  const wrong = session.outcomes.length - right;
  return `Question ${position} of ${session.total}. ${right} right, ${wrong} wrong so far.`;
}

/** What screen readers hear besides the place that the focus moves to: the verdict with what comes of it. */
export function announcement({ phase, session }: SessionState): string {
  switch (phase.name) {
    case "answered":
      return `${verdictWord(phase.feedback)}. ${nextSentence(phase.feedback, phase.next !== null)}.`;
    case "ended":
      return "The session is over.";
    case "sending":
      return phase.failures === 0 ? "" : "Sending again.";
    case "failed":
      return "";
    case "asking":
      return `Question ${session.outcomes.length + 1} of ${session.total}.`;
  }
}
