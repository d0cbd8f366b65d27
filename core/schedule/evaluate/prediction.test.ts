import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters } from "../fsrs";
import { ratings } from "../rating";
import { addDays } from "../study-day";
import { simulatedLog, unusual } from "../testing/simulated-log";
import { evaluate, type Trainer } from "./evaluate";
import { logLoss } from "./log-loss";
import { type PastReview, pastLog } from "./past-log";
import { type Prediction, predict } from "./prediction";

const first = "2026-01-01";
const anyLog = fc
  .array(
    fc.record({
      claim: fc.constantFrom("a", "b", "c"),
      since: fc.integer({ min: 0, max: 200 }),
      rating: fc.constantFrom(...ratings),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    pastLog(
      rows
        .sort((one, other) => one.since - other.since)
        .map(({ claim, since, rating }) => ({ claim, day: addDays(first, since), rating })),
    ),
  );

describe("a prediction", () => {
  test("follows the library's reference values, from days that are counted here", () => {
    const days = [0, 1, 4, 12, 33];
    const log = days.map(
      (since, i): PastReview => ({
        claim: "c",
        day: addDays(first, since),
        rating: i === 0 ? "again" : "good",
      }),
    );
    const [none, second, third] = predict(log);
    expect(none).toBeNull();
    // Stability 0.212 after one day, by hand: (1 + factor / 0.212) ^ -0.1542, factor = 0.9 ^ (1 / -0.1542) - 1.
    const factor = 0.9 ** (1 / -0.1542) - 1;
    expect(second?.recall).toBeCloseTo((1 + factor / 0.212) ** -0.1542, 6);
    expect(second).toMatchObject({ recalled: true, days: 1, reviews: 2, lapses: 0 });
    expect(third).toMatchObject({ days: 3, reviews: 3 });
  });

  test("knows nothing of the review itself, nor of what comes after it", () => {
    fc.assert(
      fc.property(
        anyLog,
        fc.nat(),
        fc.array(fc.constantFrom(...ratings), { minLength: 40 }),
        (log, at, others) => {
          const { reviews } = log;
          fc.pre(reviews.length > 0);
          const place = at % reviews.length;
          const changed = reviews.map((review, i) =>
            i < place ? review : { ...review, rating: others[i] ?? review.rating },
          );
          const recall = (all: (Prediction | null)[]) => all.slice(0, place + 1).map((one) => one?.recall);
          expect(recall(predict(changed))).toEqual(recall(predict(reviews)));
        },
      ),
    );
  });

  test("is made for every review but the first of each claim", () => {
    fc.assert(
      fc.property(anyLog, ({ reviews }) => {
        const claims = new Set(reviews.map(({ claim }) => claim)).size;
        const made = predict(reviews).filter((one) => one !== null);
        expect(made).toHaveLength(reviews.length - claims);
        for (const { recall, days } of made) {
          expect(recall).toBeGreaterThan(0);
          expect(recall).toBeLessThan(1);
          expect(days).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("by the weights that a memory follows is better than by others", () => {
    const log = simulatedLog(unusual);
    const lossBy = (parameters = defaultParameters) =>
      logLoss(predict(log, parameters).filter((one) => one !== null)) ?? 0;
    expect(lossBy(unusual)).toBeLessThan(lossBy() - 0.01);
  });
});

describe("an evaluation", () => {
  const log = simulatedLog(unusual, { claims: 60, days: 120 });

  test("trains five times, on more each time, and judges each part by what came before it", async () => {
    const seen: (readonly PastReview[])[] = [];
    const train: Trainer = async (reviews) => {
      seen.push(reviews);
      return unusual.weights;
    };
    const { predicted, trained, byDefault } = await evaluate(log, train);
    expect(seen.map((reviews) => reviews.length)).toEqual(
      [...new Set(seen.map((reviews) => reviews.length))].sort((a, b) => a - b),
    );
    expect(seen).toHaveLength(5);
    for (const reviews of seen) expect(log.slice(0, reviews.length)).toEqual(reviews);
    const all = predict(log).filter((one) => one !== null).length;
    const known = predict(seen[0] ?? []).filter((one) => one !== null).length;
    expect(predicted).toBe(all - known);
    expect(known).toBe(Math.floor(all / 6));
    expect(trained?.logLoss).toBeLessThan(byDefault.logLoss ?? 0);
  });

  test("judges all three on the same reviews: weights that are the default ones score the same", async () => {
    const { byDefault, trained } = await evaluate(log, async () => defaultParameters.weights);
    expect(trained).toEqual(byDefault);
    expect((await evaluate(log, async () => null)).trained).toEqual(byDefault);
  });

  test("scores no trained weights where nothing can train", async () => {
    expect((await evaluate(log, null)).trained).toBeNull();
  });

  test("gives the mean of the reviews before each part as the baseline", async () => {
    const outcomes = Array.from({ length: 60 }, (_, i) => i % 3 !== 0);
    const pairs = outcomes.flatMap((isRecalled, i): PastReview[] => [
      { claim: `c${i}`, day: addDays(first, 2 * i), rating: "good" },
      { claim: `c${i}`, day: addDays(first, 2 * i + 1), rating: isRecalled ? "good" : "again" },
    ]);
    // Ten predictions known, ten judged at a time; every known mean is counted by hand here.
    const losses = outcomes.slice(10).map((isRecalled, i) => {
      const known = outcomes.slice(0, 10 * (1 + Math.floor(i / 10)));
      const mean = known.filter(Boolean).length / known.length;
      return -Math.log(isRecalled ? mean : 1 - mean);
    });
    const expected = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    expect((await evaluate(pairs, null)).mean.logLoss).toBeCloseTo(expected, 10);
  });

  test("of too little is refused", async () => {
    await expect(evaluate(log.slice(0, 20), null)).rejects.toThrow("and 30 are needed");
  });
});
