/**
 * How many slips of the keyboard lie between two words: a letter too many, too few, wrong, or two neighbours
 * the wrong way round (Damerau–Levenshtein, optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let twoBack: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + Number(!isSame),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        cost = Math.min(cost, at(twoBack, column - 2) + 1);
      current.push(cost);
    }
    twoBack = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: number[], column: number): number {
  const value = row[column];
  if (value === undefined) throw new RangeError(`No column ${column}`);
  return value;
}
