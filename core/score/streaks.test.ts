import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/core/schedule/study-day";
import { isKept, isRestDay, type StreakDay, type StreakInput, streakOf } from "./streaks";

/** A Monday. */
const since = "2026-03-02";
const done: StreakDay = { due: 20, answeredOfDue: 20, timeMs: 200_000 };
const missed: StreakDay = { due: 20, answeredOfDue: 1, timeMs: 5000 };
const nothing: StreakDay = { due: 0, answeredOfDue: 0, timeMs: 60_000 };
const byLetter: Record<string, StreakDay> = { k: done, x: missed, n: nothing };

/** "kkx": two kept days and a missed one; "-" is a day without an entry. Today is the last of them. */
function streak(text: string, more: Partial<StreakInput> = {}) {
  const days = new Map(
    [...text].flatMap((letter, place) => {
      const day = byLetter[letter];
      return day ? [[addDays(since, place), day] as const] : [];
    }),
  );
  return streakOf({ days, since, today: addDays(since, text.length - 1), ...more });
}

describe("a day", () => {
  test("is kept by everything due or by ten minutes, never by one trivial answer", () => {
    expect(isKept({ due: 20, answeredOfDue: 19, timeMs: 599_999 })).toBe(false);
    expect(isKept({ due: 20, answeredOfDue: 20, timeMs: 1 })).toBe(true);
    expect(isKept({ due: 20, answeredOfDue: 0, timeMs: 600_000 })).toBe(true);
    expect(isKept({ due: 0, answeredOfDue: 0, timeMs: 4000 })).toBe(false);
  });

  test("with nothing due neither breaks nor lengthens a run", () => {
    expect(streak("kknk-nk").current).toBe(4);
  });
});

describe("a run", () => {
  test("stays open today and breaks when a missed day is over", () => {
    expect(streak("kkx")).toMatchObject({ current: 2, longest: 2 });
    expect(streak("kkxk")).toMatchObject({ current: 1, longest: 2 });
  });

  test("is none before the first answer", () => {
    expect(streakOf({ days: new Map(), since: addDays(since, 1), today: since })).toMatchObject({
      current: 0,
      longest: 0,
      keptOfLast14: 0,
    });
  });

  test("is not broken by a day that a flight passed over", () => {
    expect(streak("kkxkk", { passedOver: new Set([addDays(since, 2)]) }).current).toBe(4);
  });

  test("is shown beside the days kept of the last fourteen", () => {
    expect(streak("kkkkxkkkkkkkkkkkk").keptOfLast14).toBe(13);
    expect(streak("k".repeat(30)).keptOfLast14).toBe(14);
    expect(streak("kxkxkx").keptOfLast14).toBe(3);
  });
});

describe("rest days", () => {
  const weekend = [{ setOn: addDays(since, -1), weekdays: [6, 7] }];

  test("are neither missed nor needed, and count when they are kept", () => {
    expect(streak("kkkkkxxk", { restPlans: weekend }).current).toBe(6);
    expect(streak("kkkkkkxk", { restPlans: weekend }).current).toBe(7);
  });

  test("are two at most, set ahead: not on the day itself", () => {
    expect(isRestDay("2026-03-04", [{ setOn: since, weekdays: [1, 2, 3] }])).toBe(false);
    expect(isRestDay(since, [{ setOn: since, weekdays: [1] }])).toBe(false);
    expect(isRestDay("2026-03-09", [{ setOn: since, weekdays: [1] }])).toBe(true);
    const changed = [...weekend, { setOn: "2026-03-04", weekdays: [] }];
    expect(isRestDay("2026-03-07", changed)).toBe(false);
  });
});

describe("a freeze", () => {
  test("is earned by seven kept days and stands in for one missed day by itself", () => {
    expect(streak("kkkkkkxk").current).toBe(1);
    expect(streak("kkkkkkkxk")).toMatchObject({ current: 8, freezesHeld: 0 });
    expect(streak("kkkkkkkxkxk").current).toBe(1);
    expect(streak("kkkkkkkx")).toMatchObject({ current: 7, freezesHeld: 1 });
  });

  test("is held twice at most", () => {
    expect(streak("k".repeat(40)).freezesHeld).toBe(2);
    expect(streak(`${"k".repeat(40)}xxk`)).toMatchObject({ current: 41, freezesHeld: 0 });
    expect(streak(`${"k".repeat(40)}xxxk`).current).toBe(1);
  });
});

test("one more day kept never lowers the days kept, nor shortens a run in which none was missed", () => {
  const history = fc.array(fc.constantFrom("k", "x", "n", "-"), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(history, fc.nat(59), (letters, at) => {
      const before = streak(letters.join(""));
      const better = streak(letters.with(at % letters.length, "k").join(""));
      expect(better.keptOfLast14).toBeGreaterThanOrEqual(before.keptOfLast14);
      expect(before.current).toBeLessThanOrEqual(before.longest);
      expect(before.freezesHeld).toBeGreaterThanOrEqual(0);
      expect(before.freezesHeld).toBeLessThanOrEqual(2);
      if (!letters.includes("x")) expect(better.current).toBeGreaterThanOrEqual(before.current);
    }),
  );
});
