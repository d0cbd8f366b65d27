import { expect, test } from "vitest";
import { minutesAt, minutesFor, paceOf } from "./pace";

test("minutes follow the median, so that one long break does not count", () => {
  expect(minutesFor(12, [5_000, 5_000, 60_000])).toBe(1);
  expect(minutesFor(13, [5_000, 5_000, 60_000])).toBe(2);
});

test("there is no pace before three answers", () => {
  expect(minutesFor(10, [5_000, 6_000])).toBeNull();
  expect(minutesAt(10, { answers: 2, timeMs: 10_000 })).toBeNull();
});

test("nothing left takes no time", () => {
  expect(minutesFor(0, [5_000, 5_000, 5_000])).toBe(0);
});

test("sums give the mean", () => {
  expect(minutesAt(30, { answers: 100, timeMs: 600_000 })).toBe(3);
});

test("the pace of a form is the median of the last fifty right answers, from the twentieth on", () => {
  const ms = Array.from({ length: 60 }, (_, i) => i + 1);
  expect(paceOf(ms.slice(0, 19))).toBeNull();
  expect(paceOf(ms.slice(0, 20))).toBe(10);
  expect(paceOf(ms.slice(0, 21))).toBe(11);
  // The first ten of sixty are too old to count.
  expect(paceOf(ms)).toBe(35);
  expect(paceOf([...ms].reverse())).toBe(25);
});
