import type { Prediction } from "./prediction";

/**
 * The area under the ROC curve: the chance that of two reviews, one recalled and one not, the recalled one was
 * expected to be likelier; a tie counts half. By ranks (Mann and Whitney). Null where all went the same way.
 */
export function auc(predictions: readonly Pick<Prediction, "recall" | "recalled">[]): number | null {
  const sorted = [...predictions].sort((a, b) => a.recall - b.recall);
  const recalled = sorted.filter((prediction) => prediction.recalled).length;
  const forgotten = sorted.length - recalled;
  if (recalled === 0 || forgotten === 0) return null;

  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.recall === sorted[from]?.recall) to += 1;
    // Those that tie share the mean of their ranks, from + 1 to to.
    const tied = sorted.slice(from, to).filter((prediction) => prediction.recalled).length;
    ranks += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranks - (recalled * (recalled + 1)) / 2) / (recalled * forgotten);
}
