import fc from "fast-check";
import { expect, test } from "vitest";
import { effectOf } from "./effect";
import { defaultParameters, type Memory, nextMemory } from "./fsrs";
import { ratings } from "./rating";
import { addDays } from "./study-day";

const by = { desiredRetention: 0.9, parameters: defaultParameters };
const day = "2026-11-20";

test("the first answer of a study day moves the memory, those after it are practice", () => {
  const first = effectOf(null, { rating: "good", day, isPractice: false }, by);
  expect(first).toEqual({ isPractice: false, after: nextMemory(null, "good", day, 0.9) });
  const again = effectOf(first.after, { rating: "easy", day, isPractice: false }, by);
  expect(again).toEqual({ isPractice: true, after: first.after });
  const tomorrow = effectOf(first.after, { rating: "easy", day: addDays(day, 1), isPractice: false }, by);
  expect(tomorrow.isPractice).toBe(false);
});

test("after a flight west the same day does not count twice", () => {
  const memory = nextMemory(null, "good", day, 0.9);
  const behind = effectOf(memory, { rating: "good", day: addDays(day, -1), isPractice: false }, by);
  expect(behind).toEqual({ isPractice: true, after: memory });
});

test("practice never touches the schedule, whatever is practised and however it goes", () => {
  const memory = fc
    .tuple(fc.constantFrom(...ratings), fc.integer({ min: 0, max: 300 }))
    .map(([rating, ago]): Memory => nextMemory(null, rating, addDays(day, -ago), 0.9));
  fc.assert(
    fc.property(fc.option(memory), fc.constantFrom(...ratings), (before, rating) => {
      const { isPractice, after } = effectOf(before, { rating, day, isPractice: true }, by);
      expect(isPractice).toBe(true);
      expect(after).toBe(before);
    }),
  );
});
