import { defaultParameters, type Parameters } from "../fsrs";
import { auc } from "./auc";
import { logLoss } from "./log-loss";
import type { PastReview } from "./past-log";
import { type Prediction, predict, predictMean } from "./prediction";
import { rmseBins } from "./rmse-bins";

/** Fits weights to reviews in the order of time; null where there are too few of them to fit anything. */
export type Trainer = (reviews: readonly PastReview[]) => Promise<readonly number[] | null>;

export type Score = { logLoss: number | null; rmseBins: number | null; auc: number | null };

export type Evaluation = {
  /** Reviews that were predicted, all of them later than what was known when they were. */
  predicted: number;
  folds: number;
  mean: Score;
  byDefault: Score;
  /** Null without a trainer. */
  trained: Score | null;
};

export const usualFolds = 5;

/** Fewer reviews say nothing that chance would not. */
export const fewestPredictions = 30;

/**
 * How well recall is predicted, without looking ahead: the reviews that can be predicted are cut into equal
 * parts by time, and each part but the first is predicted from all that came before it. The mean, the default
 * weights and the trained ones are judged on the same reviews. `log` is in the order of time.
 *
 * @throws RangeError when there are fewer than `fewestPredictions` to predict.
 */
export async function evaluate(
  log: readonly PastReview[],
  train: Trainer | null,
  folds = usualFolds,
): Promise<Evaluation> {
  const byDefault = predict(log);
  const parts = partsOf(byDefault, folds + 1);
  const judged = { mean: [] as Prediction[], byDefault: [] as Prediction[], trained: [] as Prediction[] };
  for (const { from, to } of parts.slice(1)) {
    const part = byDefault.slice(from, to).filter(isPredicted);
    judged.byDefault.push(...part);
    judged.mean.push(...predictMean(part, byDefault.slice(0, from).filter(isPredicted)));
    if (!train) continue;
    const parameters = parametersFrom(await train(log.slice(0, from)));
    judged.trained.push(...predict(log.slice(0, to), parameters).slice(from).filter(isPredicted));
  }
  return {
    predicted: judged.byDefault.length,
    folds,
    mean: scoreOf(judged.mean),
    byDefault: scoreOf(judged.byDefault),
    trained: train ? scoreOf(judged.trained) : null,
  };
}

const isPredicted = (prediction: Prediction | null): prediction is Prediction => prediction !== null;

const parametersFrom = (weights: readonly number[] | null): Parameters =>
  weights ? { algorithm: "fsrs-6/trained", weights } : defaultParameters;

const scoreOf = (predictions: readonly Prediction[]): Score => ({
  logLoss: logLoss(predictions),
  rmseBins: rmseBins(predictions),
  auc: auc(predictions),
});

/** Stretches of the log, end to end, with equally many predictions in each. */
function partsOf(predictions: readonly (Prediction | null)[], count: number): { from: number; to: number }[] {
  const places = predictions.flatMap((prediction, place) => (prediction ? [place] : []));
  if (places.length < fewestPredictions)
    throw new RangeError(`${places.length} reviews can be predicted, and ${fewestPredictions} are needed`);
  const starts = Array.from({ length: count }, (_, part) => {
    return part === 0 ? 0 : (places[Math.floor((part * places.length) / count)] ?? 0);
  });
  return starts.map((from, part) => ({ from, to: starts[part + 1] ?? predictions.length }));
}
