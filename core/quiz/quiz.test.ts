import { describe, expect, test } from "vitest";
import type { Question } from "@/core/question/question";
import { outcomesOf } from "@/core/schedule/session";
import { calibrate } from "./confidence";
import { firstAnswers, stillToAsk } from "./quiz-state";
import { takeApart } from "./take-apart";

const typed = (id: string, claims: string[], stem: string, answer: string) =>
  ({ id, form: "typed", claims, stem, answer, accepted: [], rejected: [] }) as Question;

describe("taking questions apart", () => {
  const basalt = typed("q1", ["c1"], "Which tool draws contour lines?", "Basalt");
  const fennel = typed("q2", ["c2"], "Which tool mills paper?", "Fennel");
  test("stops at the number wanted and passes over a claim that is asked already", () => {
    const again = typed("q3", ["c1"], "Which name has the drawing tool?", "Basalt");
    expect(takeApart([], [basalt, again, fennel], 5)).toEqual([basalt, fennel]);
    expect(takeApart([], [basalt, fennel], 1)).toEqual([basalt]);
    expect(takeApart([basalt], [again, fennel], 2)).toEqual([basalt, fennel]);
  });
  test("passes over what tells an answer, in either order", () => {
    const teller = typed("q4", ["c4"], "Who uses Basalt, the tool that draws contour lines?", "surveyors");
    expect(takeApart([], [basalt, teller], 5)).toEqual([basalt]);
    expect(takeApart([], [teller, basalt], 5)).toEqual([teller]);
  });
});

const entry = (answer: string, claim: string, right: boolean) => ({ answer, claim, right });

test("a question of several claims is right only when all of them are", () => {
  const log = [
    entry("a", "c1", true),
    entry("b", "c2", true),
    entry("b", "c3", false),
    entry("b", "c4", true),
  ];
  expect(outcomesOf(log).map(({ right }) => right)).toEqual([true, false]);
  expect(outcomesOf(log)[1]?.claims).toEqual(["c2", "c3", "c4"]);
});

test("what was answered is asked no more, right or wrong", () => {
  const questions = [{ claims: ["c1"] }, { claims: ["c2", "c3"] }, { claims: ["c4"] }];
  expect(stillToAsk(questions, [])).toEqual(questions);
  expect(stillToAsk(questions, [entry("a", "c1", false)])).toEqual(questions.slice(1));
  expect(stillToAsk(questions, [entry("a", "c3", true)])).toEqual([questions[0], questions[2]]);
});

test("of two answers to one question at the same moment the first counts", () => {
  const log = [entry("a", "c1", false), entry("b", "c1", true), entry("c", "c2", true)];
  expect(firstAnswers(log)).toEqual([log[0], log[2]]);
});

test("what was stated stands against what was right, and unused words are left out", () => {
  const answers = [
    { confidence: "sure", right: true },
    { confidence: "sure", right: false },
    { confidence: "guess", right: false },
    { confidence: null, right: true },
  ] as const;
  expect(calibrate(answers)).toEqual([
    { confidence: "sure", answers: 2, right: 1 },
    { confidence: "guess", answers: 1, right: 0 },
  ]);
  expect(calibrate([])).toEqual([]);
});
