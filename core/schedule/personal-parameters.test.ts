import { describe, expect, test } from "vitest";
import { type Prediction, predict } from "./evaluate/prediction";
import { defaultParameters } from "./fsrs";
import { fitParameters, gateOf, mayFit, offeredFrom, parametersAfter } from "./personal-parameters";
import type { StudyEvent } from "./study-event";
import { simulatedLog, unusual } from "./testing/simulated-log";

test("weights are offered from the thousandth review, and again when a quarter more are there", () => {
  expect(mayFit(999, null)).toBe(false);
  expect(mayFit(1_000, null)).toBe(true);
  expect(mayFit(1_249, 1_000)).toBe(false);
  expect(mayFit(1_250, 1_000)).toBe(true);
  expect([null, 0, 1_000, 1_001].map(offeredFrom)).toEqual([1_000, 1_000, 1_250, 1_252]);
});

test("the parameters chosen last hold, and the default ones before any and once they are chosen again", () => {
  const chosen = (second: number, { algorithm, weights }: typeof unusual): StudyEvent => ({
    ...{ id: `e${second}`, at: new Date(second * 1000), day: "2026-11-20", kind: "parameters" },
    detail: { algorithm, weights: [...weights], fittedAt: "2026-11-20T12:00:00Z", reviews: 1_000 * second },
  });
  expect(parametersAfter([])).toEqual({ parameters: defaultParameters, reviews: null });
  const fitted = [chosen(2, unusual), chosen(1, defaultParameters)];
  expect(parametersAfter(fitted)).toEqual({ parameters: unusual, reviews: 2_000 });
  expect(parametersAfter([...fitted, chosen(3, defaultParameters)]).parameters).toBe(defaultParameters);
});

const judged = (...recalls: number[]): Prediction[] =>
  recalls.map((recall) => ({ recall, recalled: true, days: 1, reviews: 2, lapses: 0 }));

describe("the gate", () => {
  test("is passed when the gain is larger than its standard error", () => {
    // Gains ln 2 and ln 4: mean 1.0397, standard deviation 0.4901, standard error 0.3466.
    const gate = gateOf(judged(0.4, 0.2), judged(0.8, 0.8));
    expect(gate?.gain).toBeCloseTo(1.0397, 4);
    expect(gate?.standardError).toBeCloseTo(0.3466, 4);
    expect(gate?.isPassed).toBe(true);
  });

  test("is not passed by what may be luck, by no gain, and by a loss", () => {
    // Gains ln 2 and -ln 1.6: mean 0.11, standard error 0.58.
    expect(gateOf(judged(0.4, 0.8), judged(0.8, 0.5))?.isPassed).toBe(false);
    expect(gateOf(judged(0.8, 0.7), judged(0.8, 0.7))?.isPassed).toBe(false);
    expect(gateOf(judged(0.8, 0.8), judged(0.4, 0.2))?.isPassed).toBe(false);
  });

  test("judges only what both predict, and nothing by a single review", () => {
    expect(gateOf([null, ...judged(0.4, 0.2)], [null, ...judged(0.8, 0.8)])?.gain).toBeCloseTo(1.0397, 4);
    expect(gateOf([null, ...judged(0.4)], [null, ...judged(0.8)])).toBeNull();
  });
});

describe("fitting", () => {
  const log = simulatedLog(unusual, { claims: 800, newPerDay: 8 });

  test("trains on the first four fifths by time and keeps what predicts the rest better", async () => {
    let seen = 0;
    const train = async (reviews: readonly unknown[]) => {
      seen = reviews.length;
      return unusual.weights;
    };
    const fit = await fitParameters(log, defaultParameters, train, "fsrs-6/ada");
    expect(seen).toBe(Math.floor(log.length * 0.8));
    expect(fit?.parameters).toEqual({ algorithm: "fsrs-6/ada", weights: unusual.weights });
    expect(fit?.gate.isPassed).toBe(true);
    const cut = predict(log).slice(seen);
    expect(fit?.gate).toEqual(gateOf(cut, predict(log, unusual).slice(seen)));
  });

  test("keeps nothing that predicts worse, and the weights that hold now are no gain", async () => {
    const worse = await fitParameters(log, unusual, async () => defaultParameters.weights, "fsrs-6/ada");
    expect(worse?.gate.isPassed).toBe(false);
    const same = await fitParameters(log, unusual, async () => unusual.weights, "fsrs-6/ada");
    expect(same?.gate).toMatchObject({ isPassed: false, gain: 0 });
  });

  test("gives nothing where nothing could be trained", async () => {
    expect(await fitParameters(log, defaultParameters, async () => null, "fsrs-6/ada")).toBeNull();
  });
});
