import { expect, test } from "vitest";
import { leftOf, limitsOn, usualLimits } from "./limits";
import type { StudyEvent } from "./study-event";

const today = "2026-11-20";
const change = (
  second: number,
  detail: { day: string; newPerDay: number | null; reviewsPerDay: number | null },
) =>
  ({
    id: `e${second}`,
    at: new Date(second * 1000),
    day: detail.day,
    kind: "limitsToday",
    detail,
  }) as StudyEvent;

test("a change for today holds today and on no other day", () => {
  const events = [change(1, { day: today, newPerDay: 30, reviewsPerDay: null })];
  expect(limitsOn(today, usualLimits, events)).toEqual({ newPerDay: 30, reviewsPerDay: 200 });
  expect(limitsOn("2026-11-21", usualLimits, events)).toEqual(usualLimits);
  expect(limitsOn("2026-11-19", usualLimits, events)).toEqual(usualLimits);
});

test("the last change holds, and none at all brings the settings back", () => {
  const events = [
    change(2, { day: today, newPerDay: null, reviewsPerDay: 0 }),
    change(1, { day: today, newPerDay: 30, reviewsPerDay: 400 }),
  ];
  expect(limitsOn(today, usualLimits, events)).toEqual({ newPerDay: 10, reviewsPerDay: 0 });
  const back = change(3, { day: today, newPerDay: null, reviewsPerDay: null });
  expect(limitsOn(today, usualLimits, [...events, back])).toEqual(usualLimits);
});

test("what is left falls to none and no further, and rises when the limit is raised", () => {
  expect(leftOf(usualLimits, { newClaims: 4, reviews: 250 })).toEqual({ newLeft: 6, reviewsLeft: 0 });
  expect(leftOf({ newPerDay: 3, reviewsPerDay: 300 }, { newClaims: 4, reviews: 250 })).toEqual({
    newLeft: 0,
    reviewsLeft: 50,
  });
});
