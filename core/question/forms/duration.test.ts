import { expect, test } from "vitest";
import { isComparable } from "./duration";

const amount = (low: number, unit: string, high = low) => ({ low, high, unit });

test("lengths of time are compared whatever their units", () => {
  expect(isComparable(amount(100, "ms"), amount(4, "minutes"))).toBe(true);
  expect(isComparable(amount(7, "days"), amount(5, "years"))).toBe(true);
  expect(isComparable(amount(60, "minutes"), amount(1, "hours"))).toBe(false);
  expect(isComparable(amount(24, "hours"), amount(1, "days", 2))).toBe(false);
});

test("what is of two kinds is never compared", () => {
  expect(isComparable(amount(40, "%"), amount(4, "minutes"))).toBe(false);
  expect(isComparable(amount(3, "tiers"), amount(300, "models"))).toBe(false);
});
