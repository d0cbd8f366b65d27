import { describe, expect, test } from "vitest";
import { rankCorrelation } from "./testing/rank-correlation";
import { agreement, meanOutcome } from "./testing/simulate";
import { honest, others } from "./testing/strategies";

const seedsFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const people = seedsFrom(1, 3);
/** Between two draws of three people honest study itself differs by this much. */
const margin = 1.05;
const base = meanOutcome(honest, people);

describe("sixty days", () => {
  test("of honest study earn something and leave something", () => {
    expect(base.points).toBeGreaterThan(2000);
    expect(base.recalled).toBeGreaterThan(100);
    expect(base.recalledLater).toBeLessThan(base.recalled);
  });

  test.each(others)("a $name earns no more for what is remembered than honest study", (strategy) => {
    const { points, recalled, recalledLater } = meanOutcome(strategy, people);
    expect(points / recalled).toBeLessThan((margin * base.points) / base.recalled);
    expect(points / recalledLater).toBeLessThan((margin * base.points) / base.recalledLater);
  });
});

describe("among honest learners", () => {
  test("points rank like memory, also a month later", () => {
    const { now, later } = agreement(honest, seedsFrom(1001, 30));
    expect(now).toBeGreaterThan(0.9);
    expect(later).toBeGreaterThan(0.9);
  });

  test("they still do, though less, where schedules are set to different retentions", () => {
    expect(agreement(honest, seedsFrom(1001, 30), [0.85, 0.95]).now).toBeGreaterThan(0.8);
  });
});

test("rank correlation is 1 for like orders, -1 for reversed ones, and shares the rank of ties", () => {
  expect(
    rankCorrelation([
      [1, 10],
      [2, 20],
      [3, 900],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    rankCorrelation([
      [1, 9],
      [2, 8],
      [3, -7],
    ]),
  ).toBeCloseTo(-1, 12);
  // By hand: ranks 0, 1.5, 1.5, 3 and 0, 1, 2, 3.
  expect(
    rankCorrelation([
      [1, 1],
      [5, 2],
      [5, 3],
      [9, 4],
    ]),
  ).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});
