import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question, Response } from "@/core/question/question";
import { madeMatch, madeMulti, madeOrder, madeSort } from "@/core/question/testing/made-sets";
import { type Grade, grade } from "./grade";

function gradeOf(question: Question, response: Response): Grade {
  const result = grade(question, response);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const isRefused = (question: Question, response: Response) => {
  const result = grade(question, response);
  return !result.ok && result.error.code === "UNKNOWN_OPTION";
};
const known = ({ byClaim }: Grade) => Object.keys(byClaim).filter((claim) => byClaim[claim]);

const choose = (...options: string[]): Response => ({ kind: "options", options });
const pair = (pairs: Record<string, string>): Response => ({ kind: "pairs", pairs });
const put = (groups: Record<string, string>): Response => ({ kind: "groups", groups });
const line = (...order: string[]): Response => ({ kind: "order", order });

describe("choosing several", () => {
  const question = madeMulti(2, 3);

  test("all right ones and no other is right", () => {
    expect(gradeOf(question, choose("o1", "o0"))).toMatchObject({ verdict: "right", score: 1 });
    expect(known(gradeOf(question, choose("o1", "o0")))).toEqual(["claim-0", "claim-1"]);
  });

  test("each option rightly chosen or left alone counts a share", () => {
    expect(gradeOf(question, choose("o0"))).toMatchObject({ verdict: "wrong", score: 0.8 });
    expect(known(gradeOf(question, choose("o0")))).toEqual(["claim-0"]);
    expect(gradeOf(question, choose()).score).toBe(0.6);
    expect(gradeOf(question, choose("o2", "o3", "o4")).score).toBe(0);
  });

  test("choosing everything proves nothing", () => {
    const everything = gradeOf(question, choose("o0", "o1", "o2", "o3", "o4"));
    expect(everything).toMatchObject({ verdict: "wrong", score: 0.4 });
    expect(known(everything)).toEqual([]);
  });

  test("options of another question or chosen twice are refused", () => {
    expect(isRefused(question, choose("o0", "x"))).toBe(true);
    expect(isRefused(question, choose("o0", "o0"))).toBe(true);
  });

  test("one more option put right never lowers the score", () => {
    fc.assert(
      fc.property(fc.subarray(question.options), fc.constantFrom(...question.options), (chosen, option) => {
        const before = chosen.map(({ id }) => id);
        const without = before.filter((id) => id !== option.id);
        const after = option.correct ? [...without, option.id] : without;
        const [low, high] = [gradeOf(question, choose(...before)), gradeOf(question, choose(...after))];
        expect(high.score).toBeGreaterThanOrEqual(low.score);
        expect(known(high).length).toBeGreaterThanOrEqual(known(low).length);
        expect(low.score).toBeGreaterThanOrEqual(0);
        expect(high.score === 1).toBe(high.verdict === "right");
      }),
    );
  });
});

describe("placing items", () => {
  const match = madeMatch(5);
  const sort = madeSort(6);

  test("each pair is a claim of its own, and one left open is wrong", () => {
    const grade = gradeOf(match, pair({ l0: "r0", l1: "r2", l2: "r1", l3: "r3" }));
    expect(grade).toMatchObject({ verdict: "wrong", score: 0.4 });
    expect(known(grade)).toEqual(["claim-0", "claim-3"]);
    expect(Object.keys(grade.byClaim)).toHaveLength(5);
  });

  test("each item is a claim of its own, and one left out is wrong", () => {
    const grade = gradeOf(sort, put({ i0: "g0", i1: "g1", i2: "g0" }));
    expect(grade.score).toBeCloseTo(2 / 6);
    expect(known(grade)).toEqual(["claim-0", "claim-1"]);
  });

  test("everything in its place is right", () => {
    const pairs = Object.fromEntries(match.pairs.map(({ left, right }) => [left.id, right.id]));
    expect(gradeOf(match, pair(pairs))).toMatchObject({ verdict: "right", score: 1 });
    const groups = Object.fromEntries(sort.items.map(({ id, group }) => [id, group]));
    expect(gradeOf(sort, put(groups))).toMatchObject({ verdict: "right", score: 1 });
  });

  test("ids of another question, and one right side for two, are refused", () => {
    expect(isRefused(match, pair({ x: "r0" }))).toBe(true);
    expect(isRefused(match, pair({ l0: "x" }))).toBe(true);
    expect(isRefused(match, pair({ l0: "r0", l1: "r0" }))).toBe(true);
    expect(isRefused(sort, put({ x: "g0" }))).toBe(true);
    expect(isRefused(sort, put({ i0: "g9" }))).toBe(true);
    expect(isRefused(sort, put({ i0: "toString" }))).toBe(true);
  });

  test("one more item in its group raises the score by its share", () => {
    const places = fc.constantFrom("g0", "g1", "g2", undefined);
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...sort.items),
        (at, item) => {
          const some = Object.fromEntries(
            sort.items.flatMap(({ id }, index) => (at[index] ? [[id, at[index]]] : [])),
          );
          const before = gradeOf(sort, put(some));
          const after = gradeOf(sort, put({ ...some, [item.id]: item.group }));
          const gain = some[item.id] === item.group ? 0 : 1 / 6;
          expect(after.score).toBeCloseTo(before.score + gain);
        },
      ),
    );
  });
});

describe("putting in order", () => {
  const sequence = madeOrder(5, "sequence");
  const events = madeOrder(5, "events");
  const steps = (numbers: readonly number[]) => line(...numbers.map((number) => `s${number}`));

  test("neighbours that are neighbours count, the same way round", () => {
    expect(gradeOf(sequence, steps([0, 1, 2, 3, 4]))).toMatchObject({ verdict: "right", score: 1 });
    expect(gradeOf(sequence, steps([1, 2, 3, 4, 0])).score).toBe(0.75);
    expect(gradeOf(sequence, steps([0, 2, 1, 3, 4])).score).toBe(0.25);
    expect(gradeOf(sequence, steps([4, 3, 2, 1, 0])).score).toBe(0);
    expect(gradeOf(sequence, steps([0, 1])).score).toBe(0.25);
    expect(gradeOf(sequence, steps([])).score).toBe(0);
  });

  test("a sequence is known when it is wholly right", () => {
    expect(gradeOf(sequence, steps([0, 1, 2, 3, 4])).byClaim).toEqual({ "claim-0": true });
    expect(gradeOf(sequence, steps([0, 1, 2, 4, 3])).byClaim).toEqual({ "claim-0": false });
    expect(gradeOf(sequence, steps([0, 1, 2, 3])).byClaim).toEqual({ "claim-0": false });
  });

  test("an event out of place counts against itself", () => {
    expect(known(gradeOf(events, steps([1, 2, 3, 4, 0])))).toEqual([1, 2, 3, 4].map((at) => `claim-${at}`));
    expect(known(gradeOf(events, steps([0, 2, 1, 3, 4])))).toEqual(["claim-0", "claim-3", "claim-4"]);
    expect(known(gradeOf(events, steps([4, 3, 2, 1, 0])))).toEqual([]);
    expect(known(gradeOf(events, steps([0, 1, 3, 4])))).toEqual([0, 1, 3, 4].map((at) => `claim-${at}`));
  });

  test("steps of another question or placed twice are refused", () => {
    expect(isRefused(sequence, line("s0", "x"))).toBe(true);
    expect(isRefused(sequence, line("s0", "s0"))).toBe(true);
  });

  test("one more step put where it belongs never lowers the score", () => {
    const shuffledSteps = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 2 });
    const question = madeOrder(7, "events");
    fc.assert(
      fc.property(shuffledSteps, fc.nat(6), fc.boolean(), (given, step, isBehind) => {
        const rest = given.filter((number) => number !== step);
        const anchor = rest.indexOf(isBehind ? step - 1 : step + 1);
        fc.pre(anchor >= 0);
        const after = rest.toSpliced(isBehind ? anchor + 1 : anchor, 0, step);
        const [low, high] = [gradeOf(question, steps(given)), gradeOf(question, steps(after))];
        expect(high.score).toBeGreaterThanOrEqual(low.score);
        expect(high.score).toBeLessThanOrEqual(1);
        expect(high.verdict === "right").toBe(Object.values(high.byClaim).every(Boolean));
      }),
    );
  });
});

test("giving up earns nothing in any form", () => {
  for (const question of [madeMulti(2, 2), madeMatch(4), madeSort(5), madeOrder(3, "events")]) {
    const grade = gradeOf(question, { kind: "giveUp" });
    expect(grade).toMatchObject({ verdict: "wrong", score: 0, gaveUp: true });
    expect(Object.keys(grade.byClaim)).toEqual(question.claims);
    expect(known(grade)).toEqual([]);
  }
});
