import { expect, test } from "vitest";
import { isTooFast } from "./pace-rule";

const start = Date.parse("2026-03-02T12:00:00Z");
/** Answers `gapMs` apart, each said to have taken `elapsedMs`. */
const answers = (count: number, elapsedMs: number, gapMs: number, isBatched = false) =>
  Array.from({ length: count }, (_, place) => ({
    elapsedMs,
    at: new Date(start + place * gapMs),
    isBatched,
  }));

test("a day is too fast when half of its answers took less than a second and a half", () => {
  expect(isTooFast(answers(20, 1499, 5000))).toBe(true);
  expect(isTooFast(answers(20, 1500, 5000))).toBe(false);
  const mixed = [...answers(10, 900, 5000, true), ...answers(10, 4000, 5000, true)];
  expect(isTooFast(mixed)).toBe(false);
  expect(isTooFast([...mixed, ...answers(1, 900, 5000, true)])).toBe(true);
});

test("claimed times do not help where receipts lie closer together", () => {
  expect(isTooFast(answers(20, 60_000, 300))).toBe(true);
  expect(isTooFast(answers(20, 60_000, 300).reverse())).toBe(true);
});

test("answers delivered together after being offline are judged by their times alone", () => {
  expect(isTooFast(answers(20, 6000, 10, true))).toBe(false);
  expect(isTooFast(answers(20, 600, 10, true))).toBe(true);
});

test("a handful of answers says nothing", () => {
  expect(isTooFast([])).toBe(false);
  expect(isTooFast(answers(9, 100, 100))).toBe(false);
  expect(isTooFast(answers(10, 100, 5000))).toBe(true);
});
