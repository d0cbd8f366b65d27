import { expect, test } from "vitest";
import { knowledgeHeld } from "./held";
import { judge } from "./referee";
import { later, monday, typed } from "./testing/played";

const right = judge(null, { ...typed, at: monday, isRight: true }).state;
const selfRated = judge(null, { form: "flashcard", optionCount: null, at: monday, isRight: true }).state;

test("knowledge held is the claims that would be recalled: all at once, nine of ten after their stability", () => {
  const ten = Array(10).fill(right);
  expect(knowledgeHeld(ten, monday)).toBe(10);
  expect(knowledgeHeld(ten, later(monday, 2.3065))).toBeCloseTo(9, 5);
});

test("it falls without review, and never for a clock that runs backwards", () => {
  expect(knowledgeHeld([right], later(monday, 60))).toBeLessThan(knowledgeHeld([right], later(monday, 30)));
  expect(knowledgeHeld([right], later(monday, -1))).toBe(1);
});

test("what only the person has rated is not held", () => {
  expect(knowledgeHeld([selfRated], monday)).toBe(0);
});
