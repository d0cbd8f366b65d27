import { expect, test } from "vitest";
import { nextMemory } from "./fsrs";
import { addDays } from "./study-day";
import { whyNow } from "./why-now";

const day = "2026-11-20";
const memory = { ...nextMemory(null, "easy", day, 0.9), isForgotten: false };
const why = (since: number, isMissed = false) => whyNow(memory, addDays(day, since), { isMissed });

test("a claim never answered is asked because it is new, and nothing is expected of it", () => {
  expect(whyNow(null, day, { isMissed: false })).toEqual({
    reason: "new",
    lastSeen: null,
    recall: null,
    intervalDays: null,
    daysOverdue: 0,
    form: { because: "new" },
  });
});

test("a claim is due when recall has fallen to what is wanted, and overdue from the day after", () => {
  expect(memory.dueDay).toBe("2026-11-28");
  expect(why(8)).toMatchObject({
    reason: "due",
    lastSeen: { day, daysAgo: 8 },
    intervalDays: 8,
    daysOverdue: 0,
    form: { because: "strength", stabilityDays: 8.2956 },
  });
  expect(why(8).recall).toBeCloseTo(0.9, 1);
  expect(why(11)).toMatchObject({ reason: "overdue", daysOverdue: 3 });
  expect(why(11).recall).toBeLessThan(why(8).recall ?? 0);
});

test("a claim that was asked for before its day is early, also on a day before its last one", () => {
  expect(why(3)).toMatchObject({ reason: "early", daysOverdue: 0 });
  expect(why(-1)).toMatchObject({ reason: "early", lastSeen: { day, daysAgo: 0 }, recall: 1 });
});

test("a miss returns because it was missed, and what was forgotten is recognised first", () => {
  expect(why(0, true).reason).toBe("missed");
  const forgotten = { ...nextMemory(memory, "again", addDays(day, 8), 0.9), isForgotten: true };
  expect(whyNow(forgotten, addDays(day, 9), { isMissed: false })).toMatchObject({
    reason: "due",
    form: { because: "forgotten" },
  });
});
