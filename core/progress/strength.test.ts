import { expect, test } from "vitest";
import { isMature, strengthOf } from "./strength";

test("a claim never answered is new, and a weak memory is not", () => {
  expect(strengthOf(null)).toBe("new");
  expect(strengthOf({ stability: 0.01 })).toBe("learning");
});

test("a claim is known from seven days and durable from sixty", () => {
  const strengths = [6.99, 7, 59.99, 60, 36_500].map((stability) => strengthOf({ stability }));
  expect(strengths).toEqual(["learning", "known", "known", "durable", "durable"]);
});

test("a claim is mature from an interval of 21 days", () => {
  expect([20, 21].map(isMature)).toEqual([false, true]);
});
