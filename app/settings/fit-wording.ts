import { count, figure } from "@/components/wording/counts";
import { fullDate } from "@/components/wording/days";
import { fewestReviews, type Gate, offeredFrom } from "@/core/schedule/personal-parameters";
import type { StudyDay } from "@/core/schedule/study-day";
import type { FitError } from "@/server/schedule/fit-parameters";

/** Where a person stands. `isAvailable` is null where it was not looked for, as nothing is offered yet. */
export type FitStanding = {
  reviews: number;
  last: number | null;
  fittedOn: StudyDay | null;
  isAvailable: boolean | null;
};

export const notAvailable = "Personalisation is not available here.";

/** What schedules now, and what can be done about it. */
export function standingSentences({ reviews, last, fittedOn, isAvailable }: FitStanding): string[] {
  const from = offeredFrom(last);
  const now = fittedOn
    ? `Your reviews are scheduled by weights fitted to your memory on ${fullDate(fittedOn)}.`
    : "Your reviews are scheduled by weights that fit most people.";
  if (isAvailable === false) return [now, notAvailable];
  if (reviews >= from) return [now, `There are ${count(reviews, "review")} of yours to fit to.`];
  if (from === fewestReviews)
    return [
      now,
      `From ${figure(from)} reviews on they can be fitted to your own memory; you have ${figure(reviews)}.`,
    ];
  return [now, `A new fit is worth trying from ${figure(from)} reviews on; you have ${figure(reviews)}.`];
}

/** What is said after a button was pressed; null before. */
export type FitReply = string | null;

/** How the fit went, with the figures that decided. */
export function fitOutcome({ isKept, gate }: { isKept: boolean; gate: Gate }): string {
  const by = Math.abs(gate.gain).toFixed(4);
  const change = gate.gain > 0 ? `fell by ${by}` : gate.gain < 0 ? `rose by ${by}` : "did not change";
  const error = `standard error ${gate.standardError.toFixed(4)}`;
  return isKept
    ? `Kept. On the latest fifth of your reviews log loss ${change} (${error}). Your next reviews are scheduled by it.`
    : `Not kept, nothing changes. On the latest fifth of your reviews log loss ${change} (${error}); it has to fall by more than that error.`;
}

export const fitMessages: Record<FitError["code"], string> = {
  TOO_FEW_REVIEWS: "There are too few new reviews to fit to. Come back when you have more.",
  FIT_RUNNING: "Another fit is running. Try again in a few seconds.",
  FIT_UNAVAILABLE: notAvailable,
};
