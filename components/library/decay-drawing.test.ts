import { expect, test } from "vitest";
import { defaultParameters, type Memory } from "@/core/schedule/fsrs";
import { drawDecay } from "./decay-drawing";

const box = { width: 60, top: 0, bottom: 50 };
const memory = (stability: number): Memory => ({
  stability,
  difficulty: 5,
  lastDay: "2026-11-01",
  dueDay: "2026-11-11",
  reps: 1,
  lapses: 0,
});
const heights = (line: string) =>
  line
    .split(/[ML]/)
    .slice(1)
    .map((point) => Number(point.split(" ")[1]));

test("the line starts at certain recall and only falls", () => {
  const ys = heights(drawDecay(memory(10), "2026-11-01", box).line);
  expect(ys[0]).toBe(0);
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
  expect(ys.at(-1)).toBeGreaterThan(10);
});

test("today stands on the guide line when the days since the review are the stability", () => {
  const { today, guideY } = drawDecay(memory(10), "2026-11-11", box);
  expect(today).toEqual({ x: 10, y: guideY });
});

test("a weak memory lies on the foot of the drawing, never below it", () => {
  expect(Math.max(...heights(drawDecay(memory(0.01), "2026-11-01", box).line))).toBe(50);
});

test.each([
  ["2026-10-30", 0],
  ["2027-06-01", 60],
])("the dot stays within the drawing on %s", (today, x) => {
  expect(drawDecay(memory(10), today, box).today.x).toBe(x);
});

test("the line falls by one's own weights, and still meets the guide after the stability", () => {
  // The last weight is how fast recall falls.
  const parameters = { algorithm: "fsrs-6/own", weights: [...defaultParameters.weights.slice(0, -1), 0.6] };
  const own = drawDecay(memory(10), "2026-11-11", box, { parameters });
  const usual = drawDecay(memory(10), "2026-11-11", box);
  expect(own.line).not.toBe(usual.line);
  expect(own.today).toEqual(usual.today);
});
