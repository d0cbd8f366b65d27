import { count, inDays, roundedDays } from "@/components/wording/counts";
import { daysAgo, daysAhead } from "@/components/wording/days";
import type { ClaimView, Feedback, ServedQuestion, SessionView } from "@/core/review/exchange";
import type { Rating } from "@/core/schedule/rating";
import { isSet } from "./parts/draft";
import { scoreSentence } from "./parts/part-wording";
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
  if (feedback.claims.length > 1) return nextOfSeveral(feedback.claims, hasNext);
  if (feedback.isPractice || !feedback.schedule) return "Practice: the schedule stays as it is";
  const when = daysAhead(feedback.schedule.intervalDays);
  return feedback.verdict === "wrong" && hasNext ? `Again in this session, then ${when}` : `Next ${when}`;
}

/** The same for several claims, each with a day of its own: "2 claims again in this session, the others in 4 days". */
function nextOfSeveral(claims: ClaimView[], hasNext: boolean): string {
  const counted = claims.filter(({ schedule }) => schedule !== null);
  if (counted.length === 0) return "Practice: the schedule stays as it is";
  const missed = counted.filter(({ verdict }) => verdict === "wrong");
  if (!hasNext || missed.length === 0) return `Next ${whenOf(counted)}`;
  if (missed.length === counted.length) return `All again in this session, then ${whenOf(counted)}`;
  const others = counted.filter(({ verdict }) => verdict === "right");
  return `${count(missed.length, "claim")} again in this session, the others ${whenOf(others)}`;
}

function whenOf(claims: ClaimView[]): string {
  const days = claims.map(({ schedule }) => schedule?.intervalDays ?? 0);
  const [soonest, latest] = [Math.min(...days), Math.max(...days)];
  return soonest === latest ? daysAhead(soonest) : `in ${soonest} to ${latest} days`;
}

/** How one of several claims was graded, and when it comes back. */
export function claimSentence({ verdict, schedule }: ClaimView): string {
  const graded = verdict === "right" ? "Known" : "Not known";
  return schedule ? `${graded}, next ${daysAhead(schedule.intervalDays)}` : `${graded}, practice`;
}

/** What an answer came to: the verdict in a word, or how many of its parts were right. */
export function resultOf(question: ServedQuestion, feedback: Feedback): string {
  if (!isSet(question) || !feedback.parts || feedback.gaveUp) return verdictWord(feedback);
  return scoreSentence(feedback.parts, question.form);
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
export function announcement({ phase, session, question }: SessionState): string {
  switch (phase.name) {
    case "answered":
      return `${resultOf(question, phase.feedback)}. ${nextSentence(phase.feedback, phase.next !== null && !session.quiz)}.`;
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
