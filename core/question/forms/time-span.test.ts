import { expect, test } from "vitest";
import { spanOf, spansOverlap } from "./time-span";

test.each([
  ["2012", "2016", false],
  ["2012", "roughly 2012 to 2016", true],
  ["about 2012", "2013", true],
  ["about 2012", "2014", false],
  ["2024 to 2025", "2026", false],
  ["around 2023 and 2024", "2024", true],
])("%s and %s overlap: %s", (a, b, isOverlap) => {
  expect(spansOverlap(spanOf(a), spanOf(b))).toBe(isOverlap);
});

test("a time with an open end may overlap any other", () => {
  for (const open of ["by 2016", "since 1991", "before 2012", "the early days"]) {
    expect(spanOf(open)).toBeNull();
    expect(spansOverlap(spanOf(open), spanOf("2030"))).toBe(true);
  }
});
