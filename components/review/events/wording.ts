import { count, inDays } from "@/components/wording/counts";
import { daysAgo, daysAhead } from "@/components/wording/days";
import type { Act, EventReply } from "@/core/review/event-exchange";
import type { ServedQuestion } from "@/core/review/exchange";
import type { Rating } from "@/core/schedule/rating";

const rated: Record<Rating, string> = { again: "Again", hard: "Hard", good: "Good", easy: "Easy" };

/** What became of something that was done. */
export function doneSentence(act: Act, { changed, next }: EventReply): string {
  switch (act.kind) {
    case "undo":
      return next ? "Answer undone. Its claim is asked again." : "Answer undone.";
    case "ratingChanged": {
      const days = changed?.schedule?.intervalDays;
      return days === undefined
        ? `Rated ${rated[act.rating]}.`
        : `Rated ${rated[act.rating]}, next ${daysAhead(days)}.`;
    }
    case "typingAccepted":
      return "Counted as right and rated Hard, without points. What you typed goes to the author.";
    case "suspend":
      return "Suspended: it is not asked any more.";
    case "unsuspend":
      return "It is asked again.";
    case "bury":
      return "Buried until tomorrow.";
    case "unbury":
      return "It is asked today.";
    case "limitsToday":
      return "The limits of today are changed.";
    case "report":
      return "Reported, with your answer where you gave one.";
  }
}

type Why = NonNullable<ServedQuestion["why"]>;

/** Why a question is asked now, in short sentences. */
export function whySentences({ reason, lastSeen, recall, intervalDays, daysOverdue, form }: Why): string[] {
  const reasons: Record<Why["reason"], string> = {
    new: "You have not been asked this claim before.",
    due: "It is due today.",
    overdue: `It has been due for ${count(daysOverdue, "day")}.`,
    missed: "You missed it in this session, and it returns until it is right once.",
    early: "It is not due yet: this is practice beside the schedule.",
  };
  const sentences = [reasons[reason]];
  if (lastSeen) {
    const scheduled = intervalDays === null ? "" : `, to return after ${count(intervalDays, "day")}`;
    sentences.push(`Last reviewed ${daysAgo(lastSeen.daysAgo)}${scheduled}.`);
  }
  if (recall !== null) sentences.push(`Expected recall today: ${Math.round(recall * 100)}%.`);
  return [...sentences, formSentence(form)];
}

function formSentence(form: Why["form"]): string {
  if (form.because !== "strength")
    return form.because === "new"
      ? "A first sight asks to recognise it."
      : "It was forgotten last time, so it is to be recognised first.";
  const strength = `Its strength is ${inDays(form.stabilityDays)}`;
  if (form.stabilityDays <= 7) return `${strength}: it is to be recognised.`;
  return form.stabilityDays <= 21
    ? `${strength}, more than a week: it is to be completed.`
    : `${strength}, more than three weeks: it is to be recalled.`;
}
