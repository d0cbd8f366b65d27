import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { algorithm, type Memory, nextMemory } from "@/core/schedule/fsrs";
import { ratingFor, verdictOf } from "@/core/schedule/rating-from-answer";
import { addDays } from "@/core/schedule/study-day";
import type { LogEntry } from "./log-entry";
import { replay } from "./replay";

const friday = "2026-11-20";

/** One answer of a claim: a flashcard's own rating, or right or wrong; practice leaves the memory alone. */
type Step = { given: "right" | "wrong" | "hard" | "easy"; day: number; isPractice?: boolean };

/** The log that the answers to one claim leave behind. */
function logOf(claim: string, steps: readonly Step[], desiredRetention = 0.9): LogEntry[] {
  let memory: Memory | null = null;
  let version = 0;
  return steps.map(({ given, day: since, isPractice = false }, place) => {
    const day = addDays(friday, since);
    const before: Memory | null = memory;
    const selfRating = given === "hard" || given === "easy" ? given : null;
    const verdict = given === "right" || given === "wrong" ? given : verdictOf(given);
    const rating = ratingFor({ verdict, selfRating });
    const after = isPractice && before ? before : nextMemory(before, rating, day, desiredRetention);
    const entry: LogEntry = {
      ...{ answer: `${claim}-${place}`, claim, topic: "tiers", rating, isPractice, version, day },
      stabilityBefore: before?.stability ?? null,
      difficultyBefore: before?.difficulty ?? null,
      lastDayBefore: before?.lastDay ?? null,
      dueDayBefore: before?.dueDay ?? null,
      ...{ stability: after.stability, difficulty: after.difficulty, dueDay: after.dueDay },
      ...{ desiredRetention, algorithm },
      given: { verdict, selfRating, question: `q${place}`, elapsedMs: 1_000 },
    };
    memory = after;
    if (!isPractice) version += 1;
    return entry;
  });
}

const miss: Step[] = [
  { given: "wrong", day: 0 },
  { given: "right", day: 0, isPractice: true },
  { given: "right", day: 1 },
  { given: "easy", day: 4 },
];

/** The log of `miss` with one entry changed. */
const changed = (place: number, change: Partial<LogEntry>) =>
  logOf("c", miss).map((entry, at) => (at === place ? { ...entry, ...change } : entry));
const faultsOf = (log: LogEntry[]) => replay(log).faults.map(({ what }) => what);

describe("a log as it was recorded", () => {
  test("gives the memory after its last review, and the question that asked it", () => {
    const { memories, faults } = replay(logOf("c", miss));
    expect(faults).toEqual([]);
    const memory = memories.get("c");
    expect(memory).toMatchObject({ reps: 3, lapses: 0, version: 3, lastRating: "easy", lastQuestion: "q3" });
    expect(memory?.lastDay).toBe("2026-11-24");
    expect(memory?.stability).toBe(logOf("c", miss)[3]?.stability);
  });

  test("gives the sums of each day: a practised miss is an answer and no review", () => {
    const { days } = replay(logOf("c", miss));
    expect(days.get(`${friday} tiers`)).toMatchObject({
      ...{ answers: 2, right: 1, reviews: 1, newClaims: 1, youngTotal: 0, timeMs: 2_000 },
    });
    expect(days.get("2026-11-21 tiers")).toMatchObject({
      answers: 1,
      newClaims: 0,
      youngTotal: 1,
      youngRight: 1,
    });
  });

  const step = fc.record({
    given: fc.constantFrom("right" as const, "wrong" as const, "hard" as const, "easy" as const),
    wait: fc.integer({ min: -1, max: 90 }),
    practises: fc.boolean(),
  });
  const claimLog = fc.array(step, { minLength: 1, maxLength: 10 }).map((raw) => {
    let day = 0;
    return raw.map(({ given, wait, practises }, place): Step => {
      const isPractice = practises && place > 0;
      if (!isPractice) day += wait;
      return { given, day, isPractice };
    });
  });

  test("has no fault, whatever it holds and in whatever order it is read", () => {
    fc.assert(
      fc.property(
        fc.array(claimLog, { maxLength: 4 }),
        fc.double({ min: 0.8, max: 0.97, noNaN: true }),
        (claims, desired) => {
          const log = claims.flatMap((steps, place) => logOf(`c${place}`, steps, desired));
          const { memories, days, faults } = replay(log);
          expect(faults).toEqual([]);
          expect([...days.values()].reduce((sum, day) => sum + day.answers, 0)).toBe(log.length);
          expect([...memories.values()].reduce((sum, memory) => sum + memory.reps, 0)).toBe(
            log.filter((entry) => !entry.isPractice).length,
          );
          const backwards = replay([...log].reverse());
          expect(backwards.memories).toEqual(memories);
          expect(backwards.days).toEqual(days);
        },
      ),
    );
  });
});

describe("a fault of the log is named", () => {
  test.each<[string, number, Partial<LogEntry>, string[]]>([
    ["a version left out", 3, { version: 3 }, ["chain broken"]],
    ["another stability", 3, { stability: 1 }, ["review differs"]],
    ["another memory before", 2, { dueDayBefore: friday }, ["review differs"]],
    ["rules of another version", 3, { algorithm: "fsrs-9" }, ["algorithm unknown"]],
    ["practice that moved the memory", 1, { difficulty: 1 }, ["practice changed"]],
    ["practice of nothing", 1, { version: 9 }, ["practice changed"]],
    ["a lost answer", 3, { given: null }, ["review without answer"]],
  ])("%s", (_, place, change, expected) => {
    expect(faultsOf(changed(place, change))).toEqual(expected);
  });

  test("a difference below a billionth is none", () => {
    const stability = logOf("c", miss)[3]?.stability ?? 0;
    expect(faultsOf(changed(3, { stability: stability + 1e-10 }))).toEqual([]);
    expect(faultsOf(changed(3, { stability: stability + 1e-8 }))).toEqual(["review differs"]);
  });

  test.each([
    ["right", null, "good", true],
    ["right", null, "easy", false],
    ["right", null, "again", false],
    ["wrong", null, "again", true],
    ["wrong", null, "good", false],
    ["right", "hard", "hard", true],
    ["right", "hard", "good", false],
    ["wrong", "again", "again", true],
    ["right", "again", "again", false],
  ] as const)(
    "a %s answer, rated %s by the person, may be kept as %s: %s",
    (verdict, selfRating, rating, fits) => {
      const given = { verdict, selfRating, question: "q", elapsedMs: 0 };
      const first = { ...(logOf("c", [{ given: "right", day: 0 }])[0] as LogEntry), rating, given };
      const { stability, difficulty, dueDay } = nextMemory(null, rating, friday, 0.9);
      expect(faultsOf([{ ...first, stability, difficulty, dueDay }])).toEqual(fits ? [] : ["rating misfit"]);
    },
  );
});

test("a state that cannot be computed again is taken as the log has it, and the rest is computed from it", () => {
  const log = changed(3, { algorithm: "fsrs-9", stability: 50, difficulty: 5, dueDay: "2027-01-13" });
  expect(replay(log).memories.get("c")).toMatchObject({ stability: 50, difficulty: 5, reps: 3, version: 3 });
  const { faults, memories } = replay(changed(3, { desiredRetention: 7 }));
  expect(faults).toMatchObject([
    { what: "review differs", detail: expect.stringContaining("computed again") },
  ]);
  expect(memories.get("c")?.reps).toBe(3);
});

test("a review whose answer is lost moves its memory and counts on no day", () => {
  const { memories, days } = replay(changed(3, { given: null }));
  expect(memories.get("c")).toMatchObject({ reps: 3, lastQuestion: "" });
  expect(days.has("2026-11-24 tiers")).toBe(false);
});
