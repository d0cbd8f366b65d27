import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/core/schedule/study-day";
import { dayRun } from "./streak";

const today = "2026-03-02";
const ago = (...days: number[]) => days.map((count) => addDays(today, -count)).sort();

describe("a run of days", () => {
  test("is none before the first answer", () => {
    expect(dayRun([], today)).toEqual({ current: 0, longest: 0 });
  });

  test("ends today, across the end of a month", () => {
    expect(dayRun(ago(0, 1, 2), today)).toEqual({ current: 3, longest: 3 });
  });

  test("survives until today ends", () => {
    expect(dayRun(ago(1, 2), today)).toEqual({ current: 2, longest: 2 });
    expect(dayRun(ago(2, 3), today)).toEqual({ current: 0, longest: 2 });
  });

  test("begins anew after a gap, and the longest is remembered", () => {
    expect(dayRun(ago(0, 2, 3, 4, 7), today)).toEqual({ current: 1, longest: 3 });
  });

  test("is not broken by a flight west, where today comes again", () => {
    expect(dayRun(ago(-1, 0, 1), today)).toEqual({ current: 3, longest: 3 });
  });

  test("grows by one with each further day, and the current is never above the longest", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (days) => {
        const before = dayRun(ago(...days), today);
        const after = dayRun(ago(0, ...days), today);
        expect(after.current).toBe(before.current + 1);
        expect(before.current).toBeLessThanOrEqual(before.longest);
        expect(after.longest).toBe(Math.max(before.longest, after.current));
      }),
    );
  });
});
