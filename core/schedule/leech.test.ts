import { expect, test } from "vitest";
import { isLeech, tellsOfLeech } from "./leech";

test("the eighth lapse makes a leech", () => {
  expect([7, 8, 30].map(isLeech)).toEqual([false, true, true]);
});

test("it is told at the eighth lapse and at every fourth after, and never at a review that was passed", () => {
  const told = Array.from({ length: 20 }, (_, i) => i + 1).filter((lapses) =>
    tellsOfLeech(lapses - 1, lapses),
  );
  expect(told).toEqual([8, 12, 16, 20]);
  expect(tellsOfLeech(8, 8)).toBe(false);
});
