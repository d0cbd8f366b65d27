import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isTimeZone, studyDayEnd, studyDayOf, weekdayOf } from "./study-day";

const zones = [
  "Etc/GMT+12",
  "Pacific/Honolulu",
  "America/New_York",
  "America/St_Johns",
  "America/Santiago",
  "Atlantic/Azores",
  "UTC",
  "Europe/Athens",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "Pacific/Chatham",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];
const zone = fc.constantFrom(...zones);
const instant = fc.date({ min: new Date("2005-01-01Z"), max: new Date("2035-01-01Z"), noInvalidDate: true });
const day = instant.map((at) => at.toISOString().slice(0, 10));
const hourMs = 3_600_000;
const on = (text: string, name: string) => studyDayOf(new Date(text), name);

describe("study day", () => {
  test("03:59 belongs to the evening before, 04:00 to the new day", () => {
    expect(on("2026-03-10T03:59:59.999Z", "UTC")).toBe("2026-03-09");
    expect(on("2026-03-10T04:00:00Z", "UTC")).toBe("2026-03-10");
    expect(on("2026-03-09T22:14:59Z", "Asia/Kathmandu")).toBe("2026-03-09");
    expect(on("2026-03-09T22:15:00Z", "Asia/Kathmandu")).toBe("2026-03-10");
    expect(on("2026-01-01T03:30:00Z", "UTC")).toBe("2025-12-31");
  });

  test("one instant is three different days around the world", () => {
    const at = "2026-06-01T15:00:00Z";
    expect(on(at, "Etc/GMT+12")).toBe("2026-05-31");
    expect(on(at, "UTC")).toBe("2026-06-01");
    expect(on(at, "Pacific/Kiritimati")).toBe("2026-06-02");
  });

  test("the night in which New York loses an hour ends an hour sooner, the one that gains it later", () => {
    expect(studyDayEnd("2026-03-06", "America/New_York")).toEqual(new Date("2026-03-07T09:00:00Z"));
    expect(studyDayEnd("2026-03-07", "America/New_York")).toEqual(new Date("2026-03-08T08:00:00Z"));
    expect(studyDayEnd("2026-10-31", "America/New_York")).toEqual(new Date("2026-11-01T09:00:00Z"));
  });

  test("Athens, whose clock turns back at 04:00 sharp, starts its day once", () => {
    expect(on("2026-10-25T00:59:59Z", "Europe/Athens")).toBe("2026-10-24");
    expect(on("2026-10-25T01:00:00Z", "Europe/Athens")).toBe("2026-10-24");
    expect(studyDayEnd("2026-10-24", "Europe/Athens")).toEqual(new Date("2026-10-25T02:00:00Z"));
  });

  test("Lord Howe moves by half an hour", () => {
    expect(studyDayEnd("2026-10-02", "Australia/Lord_Howe")).toEqual(new Date("2026-10-02T17:30:00Z"));
    expect(studyDayEnd("2026-10-03", "Australia/Lord_Howe")).toEqual(new Date("2026-10-03T17:00:00Z"));
  });

  test("the day that Apia left out is the rest of its night", () => {
    // The clock went from the end of 29 December to the start of 31 December.
    expect(studyDayEnd("2011-12-29", "Pacific/Apia")).toEqual(new Date("2011-12-30T10:00:00Z"));
    expect(studyDayEnd("2011-12-30", "Pacific/Apia")).toEqual(new Date("2011-12-30T14:00:00Z"));
    expect(on("2011-12-30T14:00:00Z", "Pacific/Apia")).toBe("2011-12-31");
  });

  test("the day never goes backwards and none is left out as time goes on", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 30 * 24 * 60 }), zone, (at, minutes, name) => {
        const later = new Date(at.getTime() + minutes * 60_000);
        const passed = daysBetween(studyDayOf(at, name), studyDayOf(later, name));
        expect(passed).toBeGreaterThanOrEqual(0);
        if (minutes <= 18 * 60) expect(passed).toBeLessThanOrEqual(name === "Pacific/Apia" ? 2 : 1);
      }),
      { numRuns: 500 },
    );
  });

  test("the day never goes backwards in the nights when clocks change, in any zone", () => {
    for (const name of zones) {
      for (const start of [
        "2011-12-28",
        "2026-03-07",
        "2026-03-28",
        "2026-04-04",
        "2026-10-03",
        "2026-10-24",
      ]) {
        let before = "";
        for (let step = 0; step < 4 * 24 * 3; step++) {
          const now = studyDayOf(new Date(Date.parse(start) + step * (hourMs / 4)), name);
          if (before) expect([0, 1]).toContain(daysBetween(before, now));
          before = now;
        }
      }
    }
  });

  test("a day ends where the next begins", () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const today = studyDayOf(at, name);
        const end = studyDayEnd(today, name);
        expect(end.getTime()).toBeGreaterThan(at.getTime());
        expect(end.getTime() - at.getTime()).toBeLessThanOrEqual(26 * hourMs);
        expect(studyDayOf(end, name)).toBe(addDays(today, 1));
        expect(studyDayOf(new Date(end.getTime() - 1), name)).toBe(today);
      }),
      { numRuns: 300 },
    );
  });

  test("an unknown zone and a thing that is no day are refused", () => {
    expect(() => studyDayOf(new Date(0), "Mars/Olympus")).toThrow(RangeError);
    for (const text of ["", "2026-13-01", "2026-1-1", "2026-01-01T00:00", "today"])
      expect(() => addDays(text, 1), text).toThrow(`"${text}" is not a study day`);
  });
});

describe("arithmetic on days", () => {
  test("months, leap years and centuries are kept", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(daysBetween("2026-11-20", "2026-11-20")).toBe(0);
    expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
  });

  test("adding days and counting them agree, and text sorts as time does", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(to > from).toBe(count > 0);
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
      }),
    );
  });

  test("the week starts on Monday", () => {
    const week = [
      "2026-11-16",
      "2026-11-17",
      "2026-11-18",
      "2026-11-19",
      "2026-11-20",
      "2026-11-21",
      "2026-11-22",
    ];
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

test("time zones are known by name; offsets and inventions are none", () => {
  for (const name of zones) expect(isTimeZone(name), name).toBe(true);
  for (const name of ["", "Mars/Olympus", "+05:30", "-08:00", "Europe/Berlin; --"]) {
    expect(isTimeZone(name), name).toBe(false);
  }
});
