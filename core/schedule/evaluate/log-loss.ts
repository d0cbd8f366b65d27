import type { Prediction } from "./prediction";

/** Certainty that proves wrong would be punished without end; half an epsilon of 64 bits, as is usual. */
const least = 2 ** -53;

/** How surprising an outcome was, in nats: 0 when it was certain. */
export function surprise({ recall, recalled }: Pick<Prediction, "recall" | "recalled">): number {
  const chance = recalled ? recall : 1 - recall;
  return -Math.log(Math.min(Math.max(chance, least), 1));
}

/** The mean surprise; lower is better. Null of no predictions. */
export function logLoss(predictions: readonly Pick<Prediction, "recall" | "recalled">[]): number | null {
  if (predictions.length === 0) return null;
  return predictions.reduce((sum, prediction) => sum + surprise(prediction), 0) / predictions.length;
}
