/** Spearman's: 1 when both figures rank alike, -1 when in reverse. Ties share the mean of their ranks. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const a = ranksOf(pairs.map(([first]) => first));
  const b = ranksOf(pairs.map(([, second]) => second));
  const mean = (pairs.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, rank, place) => sum + (rank - mean) * ((y[place] ?? 0) - mean), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

const ranksOf = (figures: readonly number[]) =>
  figures.map((figure) => {
    const below = figures.filter((each) => each < figure).length;
    const equal = figures.filter((each) => each === figure).length;
    return below + (equal - 1) / 2;
  });
