import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseQuestion, type FormMemory, fitQuestions } from "./choose-form";
import { depthOf, type Question } from "./question";
import { questionsFor } from "./questions-for";
import { sampleLibrary } from "./testing/sample-library";

const [claim] = sampleLibrary.claims;
if (!claim) throw new Error("no claim");
const questions = questionsFor([claim], sampleLibrary);

const memory = (stability: number | null, rest: Partial<FormMemory> = {}): FormMemory => ({
  stability,
  lastQuestion: null,
  justForgotten: false,
  ...rest,
});
const depthAt = (about: FormMemory, seed = 1) => depthOf[chooseQuestion(questions, about, seed).form];

describe("which form now", () => {
  test("a new claim is a choice", () => {
    expect(chooseQuestion(questions, memory(null), 7).form).toBe("choice");
  });

  test("the form follows the strength of the memory", () => {
    expect(depthAt(memory(3))).toBe("recognition");
    expect(depthAt(memory(7))).toBe("recognition");
    expect(depthAt(memory(7.1))).toBe("completion");
    expect(depthAt(memory(21))).toBe("completion");
    expect(depthAt(memory(21.1))).toBe("recall");
  });

  test("a forgotten claim is recognised again, however strong it was", () => {
    expect(depthAt(memory(90, { justForgotten: true }))).toBe("recognition");
  });

  test("a missing depth gives way to the nearest", () => {
    const without = (...depths: string[]) => questions.filter(({ form }) => !depths.includes(depthOf[form]));
    const pick = (some: typeof questions, stability: number | null) =>
      depthOf[chooseQuestion(some, memory(stability), 1).form];
    expect(pick(without("recognition"), null)).toBe("completion");
    expect(pick(without("completion"), 10)).toBe("recognition");
    expect(pick(without("recall"), 30)).toBe("completion");
    expect(pick(without("recall", "completion"), 30)).toBe("recognition");
  });

  test("forms of one depth take turns", () => {
    const seeds = [1, 2, 3, 4];
    const last = (form: string) => questions.find((question) => question.form === form)?.id ?? null;
    for (const seed of seeds) {
      const following = (form: string) =>
        chooseQuestion(questions, memory(4, { lastQuestion: last(form) }), seed).form;
      for (const form of ["choice", "trueFalse"]) {
        expect(following(form)).not.toBe(form);
        expect(depthOf[following(form)]).toBe("recognition");
      }
    }
  });

  test("names, numbers and cards take turns", () => {
    const recalled: Question[] = questions.filter(({ form }) => depthOf[form] === "recall");
    const typed = recalled.find(({ form }) => form === "typed");
    const card = recalled.find(({ form }) => form === "flashcard");
    if (!typed || !card) throw new Error("no typed question or card");
    const following = (last: Question) =>
      Array.from(
        { length: 20 },
        (_, seed) => chooseQuestion(questions, memory(40, { lastQuestion: last.id }), seed).form,
      );
    expect(new Set(following(typed))).toEqual(new Set(["flashcard"]));
    expect(new Set(following(card))).toEqual(new Set(["typed"]));
  });

  test("no question comes twice in a row", () => {
    fc.assert(
      fc.property(
        fc.option(fc.double({ min: 0.1, max: 400, noNaN: true })),
        fc.constantFrom(...questions),
        fc.boolean(),
        fc.integer(),
        (stability, last, justForgotten, seed) => {
          const chosen = chooseQuestion(questions, { stability, lastQuestion: last.id, justForgotten }, seed);
          expect(chosen.id).not.toBe(last.id);
        },
      ),
    );
  });

  test("the only question there is may come again", () => {
    const [only] = questions;
    if (!only) throw new Error("no question");
    expect(chooseQuestion([only], memory(5, { lastQuestion: only.id }), 1)).toBe(only);
    expect(() => chooseQuestion([], memory(5), 1)).toThrow(RangeError);
  });

  test("true and false statements come about equally often", () => {
    const statements = questions.filter(({ form }) => form === "trueFalse");
    const truths = Array.from({ length: 1000 }, (_, seed) =>
      chooseQuestion(statements, memory(4), seed),
    ).filter((question) => question.form === "trueFalse" && question.answer).length;
    expect(truths).toBeGreaterThan(420);
    expect(truths).toBeLessThan(580);
  });
});

describe("questions of several claims", () => {
  const asking = (...claims: string[]) => ({ claims, form: "match" }) as Question;
  const fits = (question: Question, place: { waiting?: string[]; known?: string[]; isPractice?: boolean }) =>
    fitQuestions([question], "a", {
      waiting: new Set(place.waiting),
      known: new Set(place.known),
      isPractice: place.isPractice ?? false,
    }).length === 1;

  test("are asked where two claims wait and the others are known", () => {
    expect(fits(asking("a", "b", "c"), { waiting: ["b"], known: ["c"] })).toBe(true);
    expect(fits(asking("a", "b", "c"), { waiting: ["b", "c"] })).toBe(true);
  });

  test("never bring a new claim in outside the plan", () => {
    expect(fits(asking("a", "b", "c"), { waiting: ["b"] })).toBe(false);
  });

  test("are not asked for one claim's sake", () => {
    expect(fits(asking("a", "b", "c"), { known: ["b", "c"] })).toBe(false);
  });

  test("are not asked of a miss that returns; a question of one claim always is", () => {
    expect(fits(asking("a", "b"), { waiting: ["b"], isPractice: true })).toBe(false);
    expect(fits(asking("a"), { isPractice: true })).toBe(true);
  });
});
