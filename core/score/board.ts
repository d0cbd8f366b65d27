import type { Ranked } from "./rank";

/** Up to so many members a board shows everybody; in larger teams it opens on the part around oneself. */
const wholeUpTo = 12;
const topCount = 3;
const reach = 2;

/** Rows that a board opens on: runs of neighbouring rows, with a gap between two of them. */
export type OpenedBoard<T> = { runs: Ranked<T>[][]; isWhole: boolean };

/**
 * The top three and a person's neighbourhood, two above and two below, joined where they meet. Somebody who is
 * not on the board sees the top. `board` is as `ranked` gives it.
 */
export function openedOn<T extends { id: string }>(
  board: readonly Ranked<T>[],
  self: string,
): OpenedBoard<T> {
  if (board.length <= wholeUpTo) return { runs: board.length > 0 ? [[...board]] : [], isWhole: true };
  const place = board.findIndex(({ id }) => id === self);
  const runs: Ranked<T>[][] = [];
  let last = -2;
  for (const [at, row] of board.entries()) {
    const isNear = place >= 0 && Math.abs(at - place) <= reach;
    if (at >= topCount && !isNear) continue;
    if (at === last + 1) runs.at(-1)?.push(row);
    else runs.push([row]);
    last = at;
  }
  return { runs, isWhole: false };
}

/**
 * How far somebody rose since an earlier board: 2 for two ranks up, -1 for one down. Null for who was not on it.
 */
export function riseSince<T extends { id: string }>(
  before: readonly Ranked<T>[],
  now: Pick<Ranked<T>, "id" | "rank">,
): number | null {
  const then = before.find(({ id }) => id === now.id);
  return then ? then.rank - now.rank : null;
}

/** Fewer active members would make a team's mean one person's score. */
const fewestActive = 3;

/**
 * A team's score among the teams of an installation, in hundredths of a point: the mean over the members who
 * earned anything this season, so that neither size nor members who left weigh. Null below three of them.
 */
export function teamScore(memberPoints: readonly number[]): number | null {
  const active = memberPoints.filter((points) => points > 0);
  if (active.length < fewestActive) return null;
  return Math.round(active.reduce((sum, points) => sum + points, 0) / active.length);
}
