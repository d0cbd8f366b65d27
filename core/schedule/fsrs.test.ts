import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultParameters,
  intervalDays,
  intervalsByRating,
  type Memory,
  nextMemory,
  type Parameters,
  retrievability,
} from "./fsrs";
import { ratings } from "./rating";
import { addDays, daysBetween } from "./study-day";
import { unusual } from "./testing/simulated-log";

const first = "2026-11-20";
const rating = fc.constantFrom(...ratings);
const retention = fc.double({ min: 0.8, max: 0.97, noNaN: true });
const history = fc.array(fc.tuple(rating, fc.integer({ min: 0, max: 400 })), { minLength: 1, maxLength: 12 });

function replay(steps: (readonly [(typeof ratings)[number], number])[], desired = 0.9) {
  let memory: Memory | null = null;
  let day = first;
  for (const [given, waited] of steps) {
    day = addDays(day, waited);
    memory = nextMemory(memory, given, day, desired);
  }
  if (!memory) throw new Error("a history has a first review");
  return memory;
}

describe("reference values", () => {
  test.each([
    [0.8, 33],
    [0.85, 19],
    [0.9, 10],
    [0.95, 4],
  ])("at a desired retention of %d a stability of ten days waits %d", (desired, days) => {
    expect(intervalDays(10, desired)).toBe(days);
  });

  test("again, then five times good after 0, 1, 3, 8 and 21 days, ends at the published state", () => {
    const memory = replay([
      ["again", 0],
      ["good", 0],
      ["good", 1],
      ["good", 3],
      ["good", 8],
      ["good", 21],
    ]);
    expect(memory.difficulty).toBeCloseTo(6.357, 3);
    expect(memory.stability).toBeCloseTo(53.335, 3);
    expect(memory).toMatchObject({
      lastDay: addDays(first, 33),
      dueDay: addDays(first, 86),
      reps: 6,
      lapses: 0,
    });
  });

  test("the first rating sets the stability", () => {
    const stabilities = ratings.map((given) => nextMemory(null, given, first, 0.9).stability);
    expect(stabilities).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
  });
});

/**
 * What fsrs-rs, the implementation in Rust, gives for the same answers (@open-spaced-repetition/binding 0.5.0,
 * in single precision). An answer is its rating from 1 to 4 and the days waited for it.
 */
const reference: [Parameters, string, number, number][] = [
  [defaultParameters, "3:0 3:2 3:9 3:41 3:150", 459.033, 2.09059],
  [defaultParameters, "1:0 3:1 2:3 1:9 3:1 4:4 3:30", 20.8457, 8.87935],
  [defaultParameters, "4:0 1:8 1:1 3:2 3:5 4:13", 19.0616, 8.62503],
  [defaultParameters, "2:0 2:1 2:2 2:4 3:7 1:90 3:3", 4.10521, 9.48635],
  [unusual, "3:0 3:2 3:9 3:41 3:150", 132.812, 1.82566],
  [unusual, "1:0 3:1 2:3 1:9 3:1 4:4 3:30", 15.9312, 6.88224],
  [unusual, "4:0 1:8 1:1 3:2 3:5 4:13", 16.3728, 6.51252],
  [unusual, "2:0 2:1 2:2 2:4 3:7 1:90 3:3", 2.74939, 8.23611],
];

test.each(reference)(
  "another implementation agrees: %j after %s",
  (parameters, answers, stability, difficulty) => {
    let memory: Memory | null = null;
    let day = first;
    for (const answer of answers.split(" ")) {
      const [grade = 0, waited = 0] = answer.split(":").map(Number);
      day = addDays(day, waited);
      memory = nextMemory(memory, ratings[grade - 1] ?? "again", day, 0.9, parameters);
    }
    // To the six digits of the table.
    expect(Math.abs((memory?.stability ?? 0) / stability - 1)).toBeLessThan(1e-5);
    expect(Math.abs((memory?.difficulty ?? 0) / difficulty - 1)).toBeLessThan(1e-5);
  },
);

describe("a review", () => {
  test("makes the claim due tomorrow at the earliest, even when it was forgotten", () => {
    expect(nextMemory(null, "again", first, 0.9)).toMatchObject({ lastDay: first, dueDay: "2026-11-21" });
    fc.assert(
      fc.property(history, retention, (steps, desired) => {
        const memory = replay(steps, desired);
        expect(daysBetween(memory.lastDay, memory.dueDay)).toBe(intervalDays(memory.stability, desired));
        expect(memory.dueDay > memory.lastDay).toBe(true);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("never strengthens a forgotten claim nor weakens a recalled one", () => {
    fc.assert(
      fc.property(history, rating, fc.integer({ min: 0, max: 400 }), (steps, given, waited) => {
        const before = replay(steps);
        const after = nextMemory(before, given, addDays(before.lastDay, waited), 0.9);
        if (given === "again") expect(after.stability).toBeLessThanOrEqual(before.stability);
        else expect(after.stability).toBeGreaterThanOrEqual(before.stability);
        expect(after.reps).toBe(before.reps + 1);
        expect(after.lapses).toBe(before.lapses + (given === "again" ? 1 : 0));
      }),
    );
  });

  test("at once, six times easy, gains nothing: recall was certain", () => {
    const memory = nextMemory(null, "good", first, 0.9);
    const after = ["easy", "easy", "easy", "easy", "easy", "easy"] as const;
    expect(after.reduce<Memory>((m, given) => nextMemory(m, given, first, 0.9), memory).stability).toBe(
      2.3065,
    );
  });

  test("after a flight west, on a day before the last one, counts no days and starts from the new day", () => {
    const memory = nextMemory(null, "good", first, 0.9);
    const after = nextMemory(memory, "good", "2026-11-19", 0.9);
    expect(after).toMatchObject({ stability: memory.stability, lastDay: "2026-11-19", dueDay: "2026-11-21" });
  });

  test("does not change the memory that it was given", () => {
    const memory = Object.freeze(nextMemory(null, "good", first, 0.9));
    expect(() => nextMemory(memory, "again", addDays(first, 9), 0.9)).not.toThrow();
  });
});

describe("interval", () => {
  test("grows with stability and shrinks as more retention is wanted", () => {
    const stability = fc.double({ min: 0.01, max: 36_500, noNaN: true });
    fc.assert(
      fc.property(stability, stability, retention, retention, (s1, s2, r1, r2) => {
        const [weak, strong] = [Math.min(s1, s2), Math.max(s1, s2)];
        const [low, high] = [Math.min(r1, r2), Math.max(r1, r2)];
        expect(intervalDays(weak, high)).toBeLessThanOrEqual(intervalDays(strong, low));
        expect(intervalDays(weak, high)).toBeGreaterThanOrEqual(1);
        expect(intervalDays(strong, low)).toBeLessThanOrEqual(36_500);
      }),
    );
  });

  test("of each rating is what that rating would bring", () => {
    expect(intervalsByRating(null, first, 0.9)).toEqual({ again: 1, hard: 1, good: 2, easy: 8 });
    const memory = replay([["good", 0]]);
    const { again, hard, good, easy } = intervalsByRating(memory, memory.dueDay, 0.9);
    expect(again).toBe(1);
    expect(hard).toBeLessThan(good);
    expect(good).toBeLessThan(easy);
  });
});

describe("retrievability", () => {
  test("is certain on the day, 0.90 after one stability, and falls ever after", () => {
    const memory: Memory = {
      stability: 10,
      difficulty: 5,
      lastDay: first,
      dueDay: "2026-11-30",
      reps: 1,
      lapses: 0,
    };
    expect(retrievability(memory, first)).toBe(1);
    expect(retrievability(memory, "2026-11-19")).toBe(1);
    expect(retrievability(memory, "2026-11-30")).toBeCloseTo(0.9, 6);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (days) => {
        const now = retrievability(memory, addDays(first, days));
        expect(now).toBeGreaterThan(0);
        expect(now).toBeLessThan(retrievability(memory, addDays(first, days - 1)));
      }),
    );
  });

  test("of a claim that is due is about the desired retention", () => {
    const memory = { ...nextMemory(null, "good", first, 0.9), stability: 500 };
    const due = addDays(first, intervalDays(500, 0.85));
    expect(retrievability(memory, due)).toBeCloseTo(0.85, 3);
  });
});

describe("personal parameters", () => {
  /** A person who forgets more slowly, and keeps twice as much from a first good answer. */
  const personal: Parameters = {
    algorithm: "fsrs-6/personal",
    weights: defaultParameters.weights.map((weight, place) =>
      place === 2 ? 4.613 : place === 20 ? 0.1 : weight,
    ),
  };

  test("take the place of the default ones in every figure", () => {
    const memory = nextMemory(null, "good", first, 0.8, personal);
    expect(memory.stability).toBe(4.613);
    expect(daysBetween(first, memory.dueDay)).toBe(intervalDays(4.613, 0.8, personal));
    expect(intervalDays(4.613, 0.8, personal)).toBeGreaterThan(intervalDays(4.613, 0.8));
    expect(intervalsByRating(null, first, 0.8, personal).good).toBe(daysBetween(first, memory.dueDay));
    const later = addDays(first, 30);
    expect(retrievability(memory, later, personal)).toBeGreaterThan(retrievability(memory, later));
  });

  test("leave the default ones as they were, and meet them where recall is 0.90", () => {
    nextMemory(null, "good", first, 0.9, personal);
    expect(nextMemory(null, "good", first, 0.9).stability).toBe(2.3065);
    expect(intervalDays(10, 0.9, personal)).toBe(intervalDays(10, 0.9));
  });

  test("of another number are refused", () => {
    const short = { algorithm: "fsrs-5/personal", weights: defaultParameters.weights.slice(0, 19) };
    expect(() => nextMemory(null, "good", first, 0.9, short)).toThrow("21 weights, not 19");
  });
});
