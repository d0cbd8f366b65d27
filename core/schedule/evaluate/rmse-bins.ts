import type { Prediction } from "./prediction";

/** Each bin of days, reviews and lapses is this many times as wide as the one before. */
const growth = { days: 3.62, reviews: 1.89, lapses: 1.73 };

const binOf = (value: number, base: number) => Math.floor(Math.log(value) / Math.log(base));

/** Reviews alike in days waited, number of reviews and number of lapses share a bin; no lapse is a bin of its own. */
const nameOf = ({ days, reviews, lapses }: Prediction) =>
  [
    binOf(days, growth.days),
    binOf(reviews, growth.reviews),
    lapses === 0 ? "none" : binOf(lapses, growth.lapses),
  ].join(" ");

/**
 * How far expected recall lies from actual recall within bins of alike reviews: the root of the mean square,
 * each bin weighing as much as it has reviews. Lower is better; null of no predictions.
 *
 * Source: "RMSE (bins)" of the public benchmark of schedulers, github.com/open-spaced-repetition/srs-benchmark
 * (README, "Metrics"; `rmse_matrix` in utils.py), where the bins bear the names of rounded powers.
 */
export function rmseBins(predictions: readonly Prediction[]): number | null {
  if (predictions.length === 0) return null;
  const bins = new Map<string, { count: number; expected: number; actual: number }>();
  for (const prediction of predictions) {
    const name = nameOf(prediction);
    const bin = bins.get(name) ?? { count: 0, expected: 0, actual: 0 };
    bin.count += 1;
    bin.expected += prediction.recall;
    bin.actual += prediction.recalled ? 1 : 0;
    bins.set(name, bin);
  }
  let squares = 0;
  for (const { count, expected, actual } of bins.values()) squares += (expected - actual) ** 2 / count;
  return Math.sqrt(squares / predictions.length);
}
