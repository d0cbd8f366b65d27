import fc from "fast-check";
import { expect, test } from "vitest";
import { drawRecall, recall } from "./recall-curve";

test("recall starts at certainty and reaches 90 % after as many days as the memory is stable", () => {
  expect(recall(0, 5)).toBe(1);
  for (const stability of [0.4, 2.1, 11.8, 300]) expect(recall(stability, stability)).toBeCloseTo(0.9, 10);
});

test("recall falls with time, and slower for a stronger memory", () => {
  const some = fc.double({ min: 0.1, max: 400, noNaN: true });
  fc.assert(
    fc.property(some, some, fc.double({ min: 0.1, max: 50, noNaN: true }), (days, stability, more) => {
      expect(recall(days + more, stability)).toBeLessThan(recall(days, stability));
      expect(recall(days, stability + more)).toBeGreaterThan(recall(days, stability));
    }),
  );
});

const missed = { daysSince: 12, intervalDays: 1, stabilityBefore: 11.8, stabilityAfter: 2.1 };

test("as many days are drawn ahead as lie behind, so both falls share a scale", () => {
  expect(drawRecall(missed)).toMatchObject({ nowX: 144, daysAhead: 12 });
  expect(drawRecall({ ...missed, intervalDays: 36 })).toMatchObject({ nowX: 72, daysAhead: 36 });
});

test("a claim seen for the first time has no past to draw", () => {
  const first = drawRecall({ ...missed, daysSince: null, stabilityBefore: null });
  expect(first.before).toBeNull();
  expect(first.nowX).toBe(0);
});

test("a second answer on the same day draws no past either", () => {
  expect(drawRecall({ ...missed, daysSince: 0 }).before).toBeNull();
});

test("lines stay within the drawing, whatever the memory", () => {
  const days = fc.double({ min: 0, max: 4000, noNaN: true });
  const stability = fc.double({ min: 0.01, max: 4000, noNaN: true });
  fc.assert(
    fc.property(
      days,
      days,
      stability,
      stability,
      (daysSince, intervalDays, stabilityBefore, stabilityAfter) => {
        const drawn = drawRecall({ daysSince, intervalDays, stabilityBefore, stabilityAfter });
        const numbers = `${drawn.before ?? ""}${drawn.after}`.match(/-?[\d.]+/g)?.map(Number) ?? [];
        numbers.forEach((n, i) => {
          expect(n).toBeGreaterThanOrEqual(i % 2 === 0 ? 0 : 6);
          expect(n).toBeLessThanOrEqual(i % 2 === 0 ? 288 : 74);
        });
      },
    ),
  );
});
