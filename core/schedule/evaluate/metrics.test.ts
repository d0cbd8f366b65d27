import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auc } from "./auc";
import { logLoss, surprise } from "./log-loss";
import type { Prediction } from "./prediction";
import { rmseBins } from "./rmse-bins";

/** "0.9+ 0.4-": expected at 0.9 and recalled, expected at 0.4 and not. */
const predictions = (text: string): Prediction[] =>
  text.split(" ").map((word) => ({
    recall: Number.parseFloat(word),
    recalled: word.endsWith("+"),
    ...{ days: 1, reviews: 2, lapses: 0 },
  }));

const any = fc.array(
  fc.record({
    recall: fc.constantFrom(0.1, 0.25, 0.5, 0.7, 0.9),
    recalled: fc.boolean(),
    days: fc.integer({ min: 1, max: 400 }),
    reviews: fc.integer({ min: 2, max: 30 }),
    lapses: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 1, maxLength: 40 },
);

describe("log loss", () => {
  test("is the mean of what each outcome cost", () => {
    // -(ln 0.8 + ln 0.75 + ln 0.5) / 3
    expect(logLoss(predictions("0.8+ 0.25- 0.5+"))).toBeCloseTo(0.401324, 6);
    expect(logLoss(predictions("0.5+ 0.5-"))).toBeCloseTo(Math.LN2, 12);
    expect(logLoss([])).toBeNull();
  });

  test("stays a number where certainty was wrong", () => {
    expect(surprise({ recall: 1, recalled: false })).toBeCloseTo(36.74, 2);
    expect(surprise({ recall: 0, recalled: true })).toBeCloseTo(36.74, 2);
    expect(surprise({ recall: 1, recalled: true })).toBe(-0);
  });
});

describe("AUC", () => {
  test.each([
    ["0.9+ 0.8+ 0.3- 0.1-", 1],
    ["0.1+ 0.9-", 0],
    // Of 2 × 2 pairs three are in order.
    ["0.9+ 0.6- 0.5+ 0.2-", 0.75],
    // Of 3 × 2 pairs: 0.5 ties with 0.5, 0.9 beats both, 0.2 ties with 0.2 and loses once: (0.5 + 1 + 2 + 0 + 0.5) / 6.
    ["0.5+ 0.9+ 0.2+ 0.5- 0.2-", 4 / 6],
    ["0.7+ 0.7- 0.7+ 0.7-", 0.5],
  ])("of %s is %d", (text, expected) => {
    expect(auc(predictions(text))).toBeCloseTo(expected, 12);
  });

  test("is not known where all went the same way", () => {
    expect(auc(predictions("0.9+ 0.2+"))).toBeNull();
    expect(auc(predictions("0.9- 0.2-"))).toBeNull();
    expect(auc([])).toBeNull();
  });

  test("is the share of pairs in order, ties counting half", () => {
    fc.assert(
      fc.property(any, (all) => {
        const [yes, no] = [all.filter((each) => each.recalled), all.filter((each) => !each.recalled)];
        const won = yes.flatMap((one) =>
          no.map((other) => (one.recall > other.recall ? 1 : one.recall === other.recall ? 0.5 : 0)),
        );
        const expected =
          won.length === 0 ? null : won.reduce<number>((sum, each) => sum + each, 0) / won.length;
        if (expected === null) expect(auc(all)).toBeNull();
        else expect(auc(all)).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe("RMSE by bins", () => {
  const at = (days: number, reviews: number, lapses: number, recall: number, recalled: boolean) => ({
    ...{ recall, recalled, days, reviews, lapses },
  });

  test("compares means within a bin, not single reviews", () => {
    expect(rmseBins(predictions("0.5+ 0.5-"))).toBe(0);
    expect(rmseBins(predictions("0.9+ 0.9-"))).toBeCloseTo(0.4, 12);
    expect(rmseBins([])).toBeNull();
  });

  test("weighs each bin by its reviews", () => {
    // Three reviews of one bin are 0.2 off (0.8667 - 0.6667), one of another 0.6: √((3 × 0.04 + 0.36) / 4).
    const all = [
      ...[at(1, 2, 0, 0.9, true), at(2, 3, 0, 0.9, true), at(3, 2, 0, 0.8, false)],
      at(40, 6, 1, 0.6, false),
    ];
    expect(rmseBins(all)).toBeCloseTo(Math.sqrt((3 * 0.04 + 0.36) / 4), 12);
  });

  test.each([
    // Days 1 to 3 share a bin, 4 to 13 the next; reviews 2 and 3, then 4 to 6; lapses 0, 1, then 2.
    ["days", at(3, 2, 0, 0.5, true), at(1, 2, 0, 0.5, false), true],
    ["days", at(3, 2, 0, 0.5, true), at(4, 2, 0, 0.5, false), false],
    ["days", at(4, 2, 0, 0.5, true), at(13, 2, 0, 0.5, false), true],
    ["days", at(13, 2, 0, 0.5, true), at(14, 2, 0, 0.5, false), false],
    ["reviews", at(1, 2, 0, 0.5, true), at(1, 3, 0, 0.5, false), true],
    ["reviews", at(1, 3, 0, 0.5, true), at(1, 4, 0, 0.5, false), false],
    ["lapses", at(1, 2, 0, 0.5, true), at(1, 2, 1, 0.5, false), false],
    ["lapses", at(1, 2, 1, 0.5, true), at(1, 2, 2, 0.5, false), false],
    ["lapses", at(1, 2, 2, 0.5, true), at(1, 2, 2, 0.5, false), true],
  ])("bins by %s as the benchmark does: %j and %j share one: %s", (_, one, other, isShared) => {
    // Apart each is half off; together they cancel.
    expect(rmseBins([one, other])).toBeCloseTo(isShared ? 0 : 0.5, 12);
  });

  test("names the bins that the benchmark names", () => {
    const powers = (first: number, base: number, digits: number, of: number) =>
      (first * base ** Math.floor(Math.log(of) / Math.log(base))).toFixed(digits);
    const named = ({ days, reviews, lapses }: Prediction) =>
      [
        powers(2.48, 3.62, 2, days),
        powers(1.99, 1.89, 0, reviews),
        lapses && powers(1.65, 1.73, 0, lapses),
      ].join();
    fc.assert(
      fc.property(any, any, ([one], [other]) => {
        if (!one || !other) return;
        const pair = [
          { ...one, recall: 0.5, recalled: true },
          { ...other, recall: 0.5, recalled: false },
        ];
        expect(rmseBins(pair)).toBeCloseTo(named(one) === named(other) ? 0 : 0.5, 12);
      }),
    );
  });

  test("does not depend on the order of reviews", () => {
    fc.assert(
      fc.property(any, (all) => {
        expect(rmseBins([...all].reverse())).toBeCloseTo(rmseBins(all) ?? 0, 10);
      }),
    );
  });
});
