import { expect, test } from "vitest";
import type { Memory } from "@/core/schedule/fsrs";
import { addDays, daysBetween } from "@/core/schedule/study-day";
import { decayCurve } from "./decay-curve";

const today = "2026-11-20";
const memory: Memory = {
  stability: 30,
  difficulty: 5,
  lastDay: today,
  dueDay: "2026-12-20",
  reps: 3,
  lapses: 0,
};

test("the curve of a claim just reviewed begins at 1, passes 0.90 after one stability, and only falls", () => {
  const curve = decayCurve(memory, today);
  expect(curve).toHaveLength(61);
  expect(curve[0]).toEqual({ day: today, recall: 1 });
  expect(curve[30]?.recall).toBeCloseTo(0.9, 6);
  expect(curve.at(-1)?.day).toBe(addDays(today, 60));
  for (let i = 1; i < curve.length; i++) expect(curve[i]?.recall).toBeLessThan(curve[i - 1]?.recall ?? 0);
});

test("the curve of a claim reviewed a while ago begins lower", () => {
  expect(decayCurve(memory, addDays(today, 30))[0]?.recall).toBeCloseTo(0.9, 6);
});

test("fewer points keep both ends and lie evenly", () => {
  const ahead = decayCurve(memory, today, 60, 7).map(({ day }) => daysBetween(today, day));
  expect(ahead).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(decayCurve(memory, today, 60, 2)).toHaveLength(2);
});
