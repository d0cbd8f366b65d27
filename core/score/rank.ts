import type { SeasonScore } from "./season";

export type Ranked<T> = T & { rank: number };

/**
 * A board: most points first, ties sharing a rank (1, 2, 2, 4), and among them who reached the score first.
 * Whoever reached it at the same moment, or has no points yet, stands in the order of ids, so that a board
 * never flickers.
 */
export function ranked<T extends SeasonScore & { id: string }>(rows: readonly T[]): Ranked<T>[] {
  const reached = ({ reachedAt }: T) => reachedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...rows].sort(
    (a, b) => b.points - a.points || reached(a) - reached(b) || (a.id < b.id ? -1 : 1),
  );
  const board: Ranked<T>[] = [];
  for (const row of sorted) {
    const above = board.at(-1);
    board.push({ ...row, rank: above && above.points === row.points ? above.rank : board.length + 1 });
  }
  return board;
}
