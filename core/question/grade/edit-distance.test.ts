import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance";

describe("edit distance", () => {
  test.each([
    ["", "", 0],
    ["abc", "", 3],
    ["contour", "contuor", 1],
    ["contour", "contur", 1],
    ["contour", "contoour", 1],
    ["contour", "cantour", 1],
    ["kitten", "sitting", 3],
  ])("%s to %s is %i", (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
  });

  test("it is the same both ways and never more than the longer word", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
