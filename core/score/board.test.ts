import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openedOn, riseSince, teamScore } from "./board";
import { ranked } from "./rank";

/** Members m0, m1, … each with fewer points than the one before. */
const board = (count: number) =>
  ranked(
    Array.from({ length: count }, (_, place) => ({
      id: `m${place}`,
      points: 10_000 - place,
      reachedAt: new Date(0),
    })),
  );
const shown = (count: number, self: string) =>
  openedOn(board(count), self).runs.map((run) => run.map(({ id }) => id).join(" "));

describe("a board", () => {
  test("of up to twelve shows everybody", () => {
    expect(openedOn(board(12), "m9")).toEqual({ runs: [board(12)], isWhole: true });
    expect(openedOn([], "m9")).toEqual({ runs: [], isWhole: true });
  });

  test("of more opens on the top three and two above and below oneself", () => {
    expect(shown(13, "m9")).toEqual(["m0 m1 m2", "m7 m8 m9 m10 m11"]);
    expect(shown(40, "m39")).toEqual(["m0 m1 m2", "m37 m38 m39"]);
    expect(shown(40, "m5")).toEqual(["m0 m1 m2 m3 m4 m5 m6 m7"]);
    expect(shown(40, "m0")).toEqual(["m0 m1 m2"]);
    expect(shown(40, "stranger")).toEqual(["m0 m1 m2"]);
  });

  test("shows nobody twice, in order, and always oneself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (count, place) => {
        const self = `m${place % count}`;
        const rows = openedOn(board(count), self).runs.flat();
        expect(rows.map(({ rank }) => rank)).toEqual(
          [...new Set(rows.map(({ rank }) => rank))].sort((a, b) => a - b),
        );
        expect(rows.map(({ id }) => id)).toContain(self);
      }),
    );
  });
});

test("a rise is counted in ranks, up being positive, and unknown for newcomers", () => {
  const before = board(5);
  expect(riseSince(before, { id: "m4", rank: 2 })).toBe(3);
  expect(riseSince(before, { id: "m0", rank: 2 })).toBe(-1);
  expect(riseSince(before, { id: "new", rank: 1 })).toBeNull();
});

test("a team's score is the mean of those who earned anything, if they are three", () => {
  expect(teamScore([300, 0, 100, 0, 201])).toBe(200);
  expect(teamScore([300, 0, 100])).toBeNull();
  expect(teamScore([])).toBeNull();
});
