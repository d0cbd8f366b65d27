import { expect, test } from "vitest";
import { dayName, daysAgo, daysAhead, fullDate, monthAndYear, onDay, shortDateAndYear } from "./days";

const today = "2026-11-20";

test.each([
  ["2026-11-19", "today", "today"],
  ["2026-11-20", "today", "today"],
  ["2026-11-21", "tomorrow", "tomorrow"],
  ["2026-11-26", "Thursday", "on Thursday"],
  ["2026-11-27", "27 November", "on 27 November"],
])("%s is named %j and told %j", (day, name, told) => {
  expect([dayName(day, today), onDay(day, today)]).toEqual([name, told]);
});

test("a year that ends lies between today and tomorrow", () => {
  expect(onDay("2027-01-01", "2026-12-31")).toBe("tomorrow");
});

test("a day is written as itself, whatever the machine's zone", () => {
  expect([shortDateAndYear(today), fullDate(today), monthAndYear("2028-01-01")]).toEqual([
    "20 Nov 2026",
    "20 November 2026",
    "Jan 2028",
  ]);
});

test("near days have words, far ones a number", () => {
  expect([0.4, 1, 13.2].map(daysAhead)).toEqual(["today", "tomorrow", "in 13 days"]);
  expect([-1, 0, 1, 12].map(daysAgo)).toEqual(["today", "today", "yesterday", "12 days ago"]);
});
