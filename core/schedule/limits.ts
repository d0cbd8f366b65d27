import type { StudyDay } from "./study-day";
import { inOrder, type StudyEvent } from "./study-event";

/** How much a person wants to be asked on one study day. */
export type Limits = { newPerDay: number; reviewsPerDay: number };

export const usualLimits: Limits = { newPerDay: 10, reviewsPerDay: 200 };

/** The limits of one study day: the settings, unless the person changed them for that day only. */
export function limitsOn(day: StudyDay, settings: Limits, events: readonly StudyEvent[]): Limits {
  const limits = { newPerDay: settings.newPerDay, reviewsPerDay: settings.reviewsPerDay };
  for (const { kind, detail } of inOrder(events)) {
    if (kind !== "limitsToday" || detail.day !== day) continue;
    limits.newPerDay = detail.newPerDay ?? settings.newPerDay;
    limits.reviewsPerDay = detail.reviewsPerDay ?? settings.reviewsPerDay;
  }
  return limits;
}

/** What is left of them; never below none, as they may be lowered at any time. `reviews` are of claims seen before. */
export const leftOf = (limits: Limits, done: { newClaims: number; reviews: number }) => ({
  newLeft: Math.max(0, limits.newPerDay - done.newClaims),
  reviewsLeft: Math.max(0, limits.reviewsPerDay - done.reviews),
});
