import { expect, test } from "vitest";
import type { QuestionOf } from "./question";
import { rangeSentence } from "./range-sentence";

const said = (low: number, high: number, slack: number, unit: string) =>
  rangeSentence({ low, high, slack, unit } as QuestionOf<"numeric">);

test("the range is told in the question's unit, slack included", () => {
  expect(said(60, 70, 0, "%")).toBe("Any number from 60 to 70% counts as right.");
  expect(said(100, 100, 10, "ms")).toBe("Any number from 90 to 110 ms counts as right.");
  expect(said(900_000, 900_000, 90_000, "models")).toBe(
    "Any number from 810,000 to 990,000 models counts as right.",
  );
  expect(said(4, 4, 0.4, "times")).toBe("Any number from 3.6 to 4.4 times counts as right.");
});

test("years have no separator", () => {
  expect(said(2012, 2012, 1, "year")).toBe("Any year from 2011 to 2013 counts as right.");
});

test("ends that nobody would type are drawn in, and a single number needs no range", () => {
  expect(said(58, 58, 1.16, "%")).toBe("Any number from 57 to 59% counts as right.");
  expect(said(21, 21, 0.42, "%")).toBeNull();
  expect(said(3, 3, 0, "tiers")).toBeNull();
});
