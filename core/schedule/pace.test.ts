import { expect, test } from "vitest";
import { minutesAt, minutesFor } from "./pace";

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
