import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "@/core/schedule/study-day";
import { heatMap, heatStep } from "./heat-map";

// A Friday.
const today = "2026-11-20";

describe("the heat map", () => {
  test("is 53 weeks from Monday to Sunday, with today in the last and nothing after it", () => {
    const { weeks } = heatMap([], today);
    expect(weeks).toHaveLength(53);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.[0]).toEqual({ day: "2025-11-17", answers: 0, step: 0 });
    expect(weeks[52]?.map((cell) => cell?.day ?? null)).toEqual([
      "2026-11-16",
      "2026-11-17",
      "2026-11-18",
      "2026-11-19",
      today,
      null,
      null,
    ]);
  });

  test("has a week of one day on a Monday and a whole one on a Sunday", () => {
    expect(heatMap([], "2026-11-16", 1).weeks[0]?.filter(Boolean)).toHaveLength(1);
    expect(heatMap([], "2026-11-22", 1).weeks[0]?.filter(Boolean)).toHaveLength(7);
  });

  test("shows each day once, in order, with its weekday's row", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 60 }), (shift, count) => {
        const now = addDays(today, shift);
        const { weeks } = heatMap([], now, count);
        const shown = weeks.flat().flatMap((cell) => (cell ? [cell.day] : []));
        expect(shown).toEqual(shown.map((_, i) => addDays(now, i - shown.length + 1)));
        for (const week of weeks)
          week.forEach((cell, row) => {
            if (cell) expect(weekdayOf(cell.day)).toBe(row + 1);
          });
      }),
    );
  });

  test("steps at 1, 10, 20, 40 and 60 answers", () => {
    expect([0, 1, 9, 10, 19, 20, 39, 40, 59, 60, 999].map(heatStep)).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });

  test("adds up the rows of a day, and knows how many days were kept since the first", () => {
    const days = [
      { day: today, answers: 6 },
      { day: today, answers: 5 },
      { day: "2026-11-11", answers: 60 },
      { day: "2026-11-12", answers: 0 },
      { day: "2024-01-01", answers: 50 },
      { day: "2026-11-21", answers: 9 },
    ];
    const map = heatMap(days, today);
    expect(map.weeks[52]?.[4]).toEqual({ day: today, answers: 11, step: 2 });
    expect(map.weeks[51]?.[2]).toEqual({ day: "2026-11-11", answers: 60, step: 5 });
    expect(map.keptDays).toBe(2);
    expect(map.daysSinceFirst).toBe(10);
  });

  test("counts nothing before the first answer", () => {
    expect(heatMap([], today)).toMatchObject({ keptDays: 0, daysSinceFirst: 0 });
  });

  test("names a month above the first week that begins in it", () => {
    const { months } = heatMap([], today);
    expect(months.map((month) => month.label)).toEqual([
      "Nov",
      "Dec",
      "Jan",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
    ]);
    // 17 and 24 November, then 1 December.
    expect(months.slice(0, 2)).toEqual([
      { column: 0, label: "Nov" },
      { column: 2, label: "Dec" },
    ]);
  });

  test("never crowds two names", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (shift) => {
        const columns = heatMap([], addDays(today, shift)).months.map((month) => month.column);
        expect(columns.length).toBeGreaterThanOrEqual(11);
        [...columns, 53].reduce((before, column) => {
          expect(column - before).toBeGreaterThanOrEqual(2);
          return column;
        }, -2);
      }),
    );
  });
});
