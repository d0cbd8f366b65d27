import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Calendar, dayFor, daysPassedOver, moveTo } from "./calendar";
import { daysBetween, type StudyDay, studyDayEnd, studyDayOf } from "./study-day";

const zones = [
  "Etc/GMT+12",
  "Pacific/Honolulu",
  "America/New_York",
  "America/Santiago",
  "UTC",
  "Europe/Athens",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];
const hourMs = 3_600_000;
const at = (text: string) => new Date(text);

describe("a flight", () => {
  test("west over the date line lets the day go on until the new zone has caught up", () => {
    const home: Calendar = { zone: "Pacific/Kiritimati", floor: null };
    const landing = at("2026-11-21T06:00:00Z");
    expect(dayFor(landing, home)).toBe("2026-11-21");
    const away = moveTo("Pacific/Honolulu", landing, home);
    expect(studyDayOf(landing, "Pacific/Honolulu")).toBe("2026-11-20");
    expect(dayFor(landing, away)).toBe("2026-11-21");
    // Honolulu's own 21st begins at 14:00 UTC and ends a day later; only then comes the 22nd.
    expect(dayFor(at("2026-11-22T13:59:00Z"), away)).toBe("2026-11-21");
    expect(dayFor(at("2026-11-22T14:00:00Z"), away)).toBe("2026-11-22");
  });

  test("east begins the next day at once", () => {
    const away = moveTo("Europe/Athens", at("2026-11-20T23:00:00Z"), {
      zone: "America/New_York",
      floor: null,
    });
    expect(dayFor(at("2026-11-20T23:00:00Z"), away)).toBe("2026-11-20");
    expect(dayFor(at("2026-11-21T02:00:00Z"), away)).toBe("2026-11-21");
  });

  test("there and back leaves the days as if nobody had flown", () => {
    const home: Calendar = { zone: "America/New_York", floor: null };
    const away = moveTo("Asia/Kathmandu", at("2026-11-20T16:00:00Z"), home);
    const back = moveTo("America/New_York", at("2026-11-25T16:00:00Z"), away);
    for (const text of ["2026-11-25T16:00:00Z", "2026-11-26T16:00:00Z", "2027-03-20T07:59:00Z"])
      expect(dayFor(at(text), back)).toBe(studyDayOf(at(text), "America/New_York"));
  });

  test("east from the last zone of the earth to the first can pass over a day, and says which", () => {
    const home: Calendar = { zone: "Etc/GMT+12", floor: null };
    const landing = at("2026-11-20T15:00:00Z");
    const away = moveTo("Pacific/Kiritimati", landing, home);
    expect([dayFor(landing, home), dayFor(landing, away)]).toEqual(["2026-11-19", "2026-11-21"]);
    expect(daysPassedOver("2026-11-19", "2026-11-21")).toEqual(["2026-11-20"]);
    expect(daysPassedOver("2026-11-19", "2026-11-20")).toEqual([]);
    expect(daysPassedOver("2026-11-19", "2026-11-19")).toEqual([]);
  });
});

/** Half a year of somebody who changes zones at any time, looked at every hour and at every change. */
const journey = fc.record({
  start: fc.date({ min: at("2009-01-01Z"), max: at("2034-01-01Z"), noInvalidDate: true }),
  home: fc.constantFrom(...zones),
  legs: fc.array(fc.record({ zone: fc.constantFrom(...zones), hours: fc.integer({ min: 0, max: 400 }) }), {
    maxLength: 8,
  }),
});

function daysOf({ start, home, legs }: typeof journey extends fc.Arbitrary<infer J> ? J : never) {
  const lived: StudyDay[] = [];
  const passedOver: StudyDay[] = [];
  let calendar: Calendar = { zone: home, floor: null };
  let now = start.getTime();
  for (const { zone, hours } of [...legs, { zone: home, hours: 24 * 30 }]) {
    for (const end = now + hours * hourMs; now <= end; now += hourMs)
      lived.push(dayFor(new Date(now), calendar));
    const moment = new Date(now);
    const before = dayFor(moment, calendar);
    lived.push(before);
    calendar = moveTo(zone, moment, calendar);
    lived.push(dayFor(moment, calendar));
    passedOver.push(...daysPassedOver(before, dayFor(moment, calendar)));
  }
  return { lived, passedOver };
}

describe("over any journey, through clock changes and over the date line", () => {
  test("no study day is lived twice", () => {
    fc.assert(
      fc.property(journey, (each) => {
        const { lived } = daysOf(each);
        for (let i = 1; i < lived.length; i++) expect((lived[i] ?? "") >= (lived[i - 1] ?? "")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("no study day is lost but those that never began, at most one for each change of zone", () => {
    fc.assert(
      fc.property(journey, (each) => {
        const { lived, passedOver } = daysOf(each);
        const days = [...new Set([...lived, ...passedOver])].sort();
        for (let i = 1; i < days.length; i++) expect(daysBetween(days[i - 1] ?? "", days[i] ?? "")).toBe(1);
        expect(passedOver.length).toBeLessThanOrEqual(each.legs.length + 1);
        for (const day of passedOver) expect(lived).not.toContain(day);
      }),
      { numRuns: 60 },
    );
  });

  test("a day goes on until the day of its zone ends", () => {
    const moment = fc.date({ min: at("2012-01-01Z"), max: at("2034-01-01Z"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), fc.constantFrom(...zones), (now, from, to) => {
        const calendar = moveTo(to, now, { zone: from, floor: null });
        const day = dayFor(now, calendar);
        const end = studyDayEnd(day, to);
        expect(dayFor(new Date(end.getTime() - 1), calendar)).toBe(day);
        expect(dayFor(end, calendar) > day).toBe(true);
        // A day and the 26 hours that the zones of the earth lie apart, and an hour of summer time.
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(51 * hourMs);
      }),
    );
  });
});
