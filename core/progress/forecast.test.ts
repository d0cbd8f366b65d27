import { expect, test } from "vitest";
import { forecast } from "./forecast";

const today = "2026-12-29";

test("the forecast is seven days from today, across the year's end", () => {
  expect(forecast([], today)).toEqual([
    { day: "2026-12-29", count: 0 },
    { day: "2026-12-30", count: 0 },
    { day: "2026-12-31", count: 0 },
    { day: "2027-01-01", count: 0 },
    { day: "2027-01-02", count: 0 },
    { day: "2027-01-03", count: 0 },
    { day: "2027-01-04", count: 0 },
  ]);
});

test("what is overdue stands on today, with what is due today", () => {
  const due = [
    { day: "2026-11-01", count: 2 },
    { day: "2026-12-28", count: 1 },
    { day: today, count: 4 },
    { day: "2026-12-31", count: 5 },
  ];
  expect(forecast(due, today, 3).map(({ count }) => count)).toEqual([7, 0, 5]);
});

test("what lies beyond is left out", () => {
  const due = [
    { day: "2027-01-04", count: 1 },
    { day: "2027-01-05", count: 100 },
  ];
  expect(forecast(due, today).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 1]);
});
