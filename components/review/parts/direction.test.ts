import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, nextInDirection } from "./direction";

const box = (x: number, y: number, width = 100): Box => ({ x, y, width, height: 40 });

/** Three slips in a pool of two lines, and two shelves whose drop stands at the right. */
const boxes = [box(0, 0), box(120, 0), box(0, 50), box(500, 120), box(500, 190)];

test("left and right stay in the line, and at its end go on as one reads", () => {
  expect(nextInDirection(boxes, 0, "right")).toBe(1);
  expect(nextInDirection(boxes, 1, "right")).toBe(2);
  expect(nextInDirection(boxes, 1, "left")).toBe(0);
  expect(nextInDirection(boxes, 0, "left")).toBeNull();
});

test("up and down lead to the next line, and there to what is nearest", () => {
  expect(nextInDirection(boxes, 1, "down")).toBe(2);
  expect(nextInDirection(boxes, 2, "down")).toBe(3);
  expect(nextInDirection(boxes, 4, "up")).toBe(3);
  expect(nextInDirection(boxes, 2, "up")).toBe(0);
  expect(nextInDirection(boxes, 4, "down")).toBeNull();
});

test("from elsewhere the first is meant", () => {
  expect(nextInDirection(boxes, -1, "down")).toBe(0);
  expect(nextInDirection([], -1, "down")).toBeNull();
});

const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 20, max: 300 }),
  height: fc.integer({ min: 20, max: 60 }),
});
const middleY = ({ y, height }: Box) => y + height / 2;

test("down only ever leads down, up only up, and never to oneself", () => {
  fc.assert(
    fc.property(fc.array(anyBox, { minLength: 1, maxLength: 12 }), fc.nat(11), (all, at) => {
      const from = at % all.length;
      for (const [direction, sign] of [
        ["down", 1],
        ["up", -1],
      ] as const) {
        const next = nextInDirection(all, from, direction);
        if (next === null) continue;
        expect(next).not.toBe(from);
        const [start, end] = [all[from], all[next]];
        if (start && end) expect(sign * (middleY(end) - middleY(start))).toBeGreaterThan(0);
      }
      for (const direction of ["left", "right"] as const)
        expect(nextInDirection(all, from, direction)).not.toBe(from);
    }),
  );
});

test("right leads through a row of any slips, each once", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 8 }),
      (columns) => {
        const row = columns.map((column) => box(column * 120, 0));
        const sorted = [...columns].sort((a, b) => a - b);
        const path = sorted.slice(1).map((_, step) => {
          const next = nextInDirection(row, columns.indexOf(sorted[step] ?? 0), "right");
          return next === null ? null : columns[next];
        });
        expect(path).toEqual(sorted.slice(1));
      },
    ),
  );
});
