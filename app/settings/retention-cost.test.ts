import { expect, test } from "vitest";
import { defaultParameters } from "@/core/schedule/fsrs";
import { retentionCost } from "./retention-cost";

test("the cost of desired retention is that of the schedule", () => {
  expect(retentionCost()).toBe(
    "A claim held for 10 days returns in 10 days at 90%, in 4 at 95% and in 33 at 80%: the higher, the more reviews.",
  );
});

test("the cost is told by one's own parameters", () => {
  // The last weight is how fast recall decays.
  const weights = [...defaultParameters.weights.slice(0, -1), 0.5];
  expect(retentionCost({ algorithm: "fsrs-6/own", weights })).not.toBe(retentionCost());
});
