import { expect, test } from "vitest";
import { recallCurve } from "./recall-curve";

const curve = recallCurve(180, 0.9);

test("gaps between reviews grow", () => {
  const gaps = curve.askedOn.slice(1).map((day, index) => day - (curve.askedOn[index] ?? 0));
  expect(gaps.length).toBeGreaterThan(2);
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(new Set(gaps).size).toBe(gaps.length);
});

test("reviews on time keep recall near the desired retention", () => {
  // A day's rounding may take it a little lower.
  expect(Math.min(...curve.kept.map((point) => point.recall))).toBeGreaterThan(0.88);
});

test("without reviews recall only falls, and lies below", () => {
  const recalls = curve.lost.map((point) => point.recall);
  expect(recalls).toEqual(recalls.toSorted((a, b) => b - a));
  expect(recalls.at(-1)).toBeLessThan(curve.kept.at(-1)?.recall ?? 0);
});

test("each review brings recall back to one", () => {
  for (const day of curve.askedOn) {
    expect(curve.kept.filter((point) => point.day === day).at(-1)?.recall).toBe(1);
  }
});
