import { describe, expect, test } from "vitest";
import { addDays, studyDayEnd } from "@/core/schedule/study-day";
import { ranked } from "./rank";
import { type PaidDay, seasonClosesAt, seasonDays, seasonOf, seasonScore } from "./season";

const season = "2026-03-02";
const paid = (offset: number, points: number, more: Partial<PaidDay> = {}): PaidDay => ({
  day: addDays(season, offset),
  points,
  lastPaidAt: new Date(`${addDays(season, offset)}T18:00:00Z`),
  isUnscored: false,
  ...more,
});

describe("a season", () => {
  test("is the seven study days from Monday to Sunday", () => {
    expect(seasonDays(season)).toHaveLength(7);
    for (const day of seasonDays(season)) expect(seasonOf(day)).toBe(season);
    expect(seasonOf("2026-03-01")).toBe("2026-02-23");
    expect(seasonOf("2026-03-09")).toBe("2026-03-09");
  });

  test("closes on Monday 16:00 UTC, when the last zone's Sunday has ended", () => {
    expect(seasonClosesAt(season)).toEqual(new Date("2026-03-09T16:00:00Z"));
    const sunday = addDays(season, 6);
    expect(studyDayEnd(sunday, "Etc/GMT+12")).toEqual(seasonClosesAt(season));
    for (const zone of ["Pacific/Kiritimati", "Asia/Kathmandu", "UTC", "Pacific/Pago_Pago"])
      expect(studyDayEnd(sunday, zone).getTime()).toBeLessThan(seasonClosesAt(season).getTime());
  });

  test("counts the best five of seven days, so that two rest days cost nothing", () => {
    const all = [100, 700, 200, 600, 300, 500, 400].map((points, offset) => paid(offset, points));
    expect(seasonScore(all, season, season).points).toBe(700 + 600 + 500 + 400 + 300);
    expect(seasonScore(all.slice(1, 6), season, season).points).toBe(700 + 200 + 600 + 300 + 500);
  });

  test("counts from the study day of joining, within the season, and no day that was too fast", () => {
    const days = [paid(-1, 1000), paid(0, 1), paid(1, 10), paid(2, 100, { isUnscored: true }), paid(7, 1000)];
    expect(seasonScore(days, season, season).points).toBe(11);
    expect(seasonScore(days, season, addDays(season, 1)).points).toBe(10);
    expect(seasonScore([], season, season)).toEqual({ points: 0, reachedAt: null });
  });

  test("was reached by the last answer that counts", () => {
    const six = [9, 8, 7, 6, 5, 1].map((points, offset) => paid(offset, points));
    expect(seasonScore(six, season, season).reachedAt).toEqual(new Date("2026-03-06T18:00:00Z"));
    expect(seasonScore([...six].reverse(), season, season)).toEqual(seasonScore(six, season, season));
  });
});

test("ties share a rank and are listed by who reached the score first", () => {
  const row = (id: string, points: number, hour: number | null) => ({
    id,
    points,
    reachedAt: hour === null ? null : new Date(Date.UTC(2026, 2, 3, hour)),
  });
  const rows = [
    row("e", 0, null),
    row("a", 5, 9),
    row("b", 7, 12),
    row("c", 7, 11),
    row("d", 9, 20),
    row("f", 0, null),
  ];
  expect(ranked(rows).map(({ id, rank }) => `${id}${rank}`)).toEqual(["d1", "c2", "b2", "a4", "e5", "f5"]);
  expect(ranked([...rows].reverse())).toEqual(ranked(rows));
});
