import fc from "fast-check";
import { expect, test } from "vitest";
import { trueRetention, wilsonRange } from "./retention";

test("retention adds up young and mature reviews over all rows", () => {
  const { young, mature, all } = trueRetention([
    { youngTotal: 10, youngRight: 8, matureTotal: 4, matureRight: 4 },
    { youngTotal: 10, youngRight: 9, matureTotal: 1, matureRight: 0 },
  ]);
  expect(young).toMatchObject({ right: 17, total: 20, share: 0.85 });
  expect(mature).toMatchObject({ right: 4, total: 5, share: 0.8 });
  expect(all).toMatchObject({ right: 21, total: 25, share: 0.84 });
});

test("where nothing was reviewed there is no share, rather than a share of zero", () => {
  const none = { right: 0, total: 0, share: null, range: null };
  expect(trueRetention([])).toEqual({ young: none, mature: none, all: none });
  const youngOnly = trueRetention([{ youngTotal: 3, youngRight: 0, matureTotal: 0, matureRight: 0 }]);
  expect(youngOnly.young.share).toBe(0);
  expect(youngOnly.mature).toEqual(none);
});

test("the range is Wilson's", () => {
  // 8 of 10: 0.4902 to 0.9433, the value of textbooks.
  expect(wilsonRange(8, 10).low).toBeCloseTo(0.4902, 4);
  expect(wilsonRange(8, 10).high).toBeCloseTo(0.9433, 4);
});

test("the range holds the share, stays within 0 and 1, and narrows with more reviews", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (total, part) => {
        const right = Math.round(total * part);
        const { low, high } = wilsonRange(right, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(right / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(right / total - 1e-12);
        const more = wilsonRange(right * 4, total * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      },
    ),
  );
});
