import type { Trainer } from "./evaluate/evaluate";
import { surprise } from "./evaluate/log-loss";
import type { PastReview } from "./evaluate/past-log";
import { type Prediction, predict } from "./evaluate/prediction";
import { defaultParameters, type Parameters } from "./fsrs";
import { type EventDetail, inOrder, type StudyEvent } from "./study-event";

/** Fewer reviews fit chance rather than a person. */
export const fewestReviews = 1_000;

/** Weights are fitted anew when the log has grown by a quarter. */
const growth = 1.25;

/** Weights are trained on the first part of the log by time, and judged on the rest. */
const trainedShare = 0.8;

/** The parameters that hold after these events, and how many reviews they were fitted to; null for none. */
export function parametersAfter(events: readonly StudyEvent[]): {
  parameters: Parameters;
  reviews: number | null;
} {
  const last = inOrder(events).findLast(({ kind }) => kind === "parameters");
  if (last?.kind !== "parameters") return { parameters: defaultParameters, reviews: null };
  return { parameters: parametersOf(last.detail), reviews: last.detail.reviews };
}

/** The parameters that such an event makes hold; the default ones without any. */
export function parametersOf(detail: EventDetail<"parameters"> | null): Parameters {
  // The default ones are a person's again once they are chosen; their weights stand here, not in the log.
  if (!detail || detail.algorithm === defaultParameters.algorithm) return defaultParameters;
  return { algorithm: detail.algorithm, weights: detail.weights };
}

/** Reviews from which on to offer to fit weights; `lastReviews` of them were there the last time, null for never. */
export const offeredFrom = (lastReviews: number | null): number =>
  Math.max(fewestReviews, Math.ceil((lastReviews ?? 0) * growth));

export const mayFit = (reviews: number, lastReviews: number | null): boolean =>
  reviews >= offeredFrom(lastReviews);

export type Gate = {
  isPassed: boolean;
  /** By how much the mean log loss falls on the last part of the log, and the standard error of that. */
  gain: number;
  standardError: number;
};

/**
 * Fits weights to a person's reviews, in the order of time, and says whether they predict better than the
 * parameters that hold now. Null where there is nothing to fit to or to judge by.
 *
 * They are kept only when the log loss of the reviews that they were not fitted to falls by more than its
 * standard error; else what looks better may be luck.
 */
export async function fitParameters(
  log: readonly PastReview[],
  now: Parameters,
  train: Trainer,
  algorithm: string,
): Promise<{ parameters: Parameters; gate: Gate } | null> {
  const cut = Math.floor(log.length * trainedShare);
  // Before the training rather than after it: each holds up whatever else runs here.
  const predictedNow = predict(log, now).slice(cut);
  const weights = await train(log.slice(0, cut));
  if (!weights) return null;
  const parameters: Parameters = { algorithm, weights };
  const gate = gateOf(predictedNow, predict(log, parameters).slice(cut));
  return gate && { parameters, gate };
}

/** Both predict the same reviews, null where nothing is predicted. */
export function gateOf(
  now: readonly (Prediction | null)[],
  fitted: readonly (Prediction | null)[],
): Gate | null {
  const gains = now.flatMap((before, place) => {
    const after = fitted[place];
    return before && after ? [surprise(before) - surprise(after)] : [];
  });
  if (gains.length < 2) return null;
  const gain = gains.reduce((sum, each) => sum + each, 0) / gains.length;
  const variance = gains.reduce((sum, each) => sum + (each - gain) ** 2, 0) / (gains.length - 1);
  const standardError = Math.sqrt(variance / gains.length);
  return { isPassed: gain > standardError, gain, standardError };
}
