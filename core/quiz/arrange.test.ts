import fc from "fast-check";
import { expect, test } from "vitest";
import type { Form } from "@/core/question/question";
import { arrange, type QuizCandidate } from "./arrange";

const forms: Form[] = ["choice", "trueFalse", "cloze", "typed"];

const candidatesOf = (claims: number): QuizCandidate[] =>
  Array.from({ length: claims }, (_, claim) =>
    forms.flatMap((form) =>
      (form === "trueFalse" ? [true, false, false, false] : [null]).map((truth, nth) => ({
        id: `${form}-${claim}-${nth}`,
        form,
        claims: [`c${claim}`],
        topic: ["tiers", "tradeoffs", "libraries"][claim % 3] ?? "",
        document: `d${Math.floor(claim / 3) % 2}`,
        truth,
      })),
    ),
  ).flat();

test("every candidate has one place, and every claim comes before any comes twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer(), (claims, seed) => {
      const candidates = candidatesOf(claims);
      const order = arrange(candidates, seed);
      expect(order.map(({ id }) => id).sort()).toEqual(candidates.map(({ id }) => id).sort());
      expect(new Set(order.slice(0, claims).flatMap((each) => each.claims)).size).toBe(claims);
    }),
  );
});

test("the same seed gives the same order, whatever order the candidates came in", () => {
  const candidates = candidatesOf(20);
  const ids = (order: QuizCandidate[]) => order.map(({ id }) => id);
  expect(ids(arrange(candidates, 7))).toEqual(ids(arrange(candidates, 7)));
  expect(ids(arrange(candidates, 7))).not.toEqual(ids(arrange(candidates, 8)));
});

test("topics come in turn and forms about as often as each other", () => {
  const first = arrange(candidatesOf(60), 3).slice(0, 24);
  for (let at = 0; at < 24; at += 3)
    expect(new Set(first.slice(at, at + 3).map(({ topic }) => topic)).size).toBe(3);
  for (const form of forms) expect(first.filter((each) => each.form === form)).toHaveLength(6);
});

test("statements are as often true as false, though there are more false ones", () => {
  let trues = 0;
  for (let seed = 0; seed < 40; seed++)
    trues += arrange(candidatesOf(20), seed)
      .slice(0, 20)
      .filter(({ truth }) => truth === true).length;
  // Of 200 statements, 100 expected; four standard deviations are 28.
  expect(Math.abs(trues - 100)).toBeLessThan(28);
});

test("a question of several claims stands once", () => {
  const match: QuizCandidate = {
    id: "match",
    form: "match",
    claims: ["c0", "c1", "c2", "c3"],
    topic: "tiers",
    document: "d0",
    truth: null,
  };
  expect(arrange([match, ...candidatesOf(4)], 1).filter(({ id }) => id === "match")).toHaveLength(1);
});
