import { describe, expect, test } from "vitest";
import { answerText } from "./answer-text";
import { orderOptions } from "./present";
import type { Question, QuestionOf } from "./question";
import { questionsFor } from "./questions-for";
import { mistakeOf, optionViews } from "./serve";
import { sampleLibrary } from "./testing/sample-library";

const questions = questionsFor(sampleLibrary.claims, sampleLibrary);
const choices = questions.filter((question): question is QuestionOf<"choice"> => question.form === "choice");
const claimOf = (question: Question) => {
  const claim = sampleLibrary.claims.find(({ id }) => id === question.claims[0]);
  if (!claim) throw new Error("no claim");
  return claim;
};
const find = (stem: RegExp) => {
  const found = choices.find((question) => stem.test(question.stem));
  if (!found) throw new Error(`no choice like ${stem}`);
  return found;
};
const shuffledChoice = choices.find(({ ordered, options }) => !ordered && options.length === 4);
if (!shuffledChoice) throw new Error("no choice with four options");

describe("serving", () => {
  test("what is served tells nothing of the key", () => {
    for (const question of choices)
      for (const option of orderOptions(question, 3))
        expect(Object.keys(option).sort()).toEqual(["id", "text"]);
  });

  test("the same seed gives the same order, and every option gets every place", () => {
    expect(orderOptions(shuffledChoice, 5)).toEqual(orderOptions(shuffledChoice, 5));
    const key = shuffledChoice.options.find(({ correct }) => correct)?.id;
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 1000; seed++) {
      const place = orderOptions(shuffledChoice, seed).findIndex(({ id }) => id === key);
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 250)).toBeLessThan(60);
  });

  test("numbers ascend whatever the seed", () => {
    const numbers = choices.filter(({ ordered }) => ordered);
    expect(numbers.length).toBeGreaterThan(3);
    for (const question of numbers) {
      const first = orderOptions(question, 1).map(({ text }) => Number.parseFloat(text));
      expect(first).toEqual([...first].sort((a, b) => a - b));
      expect(orderOptions(question, 2)).toEqual(orderOptions(question, 1));
    }
  });

  test("the answer is given in words for each form", () => {
    for (const question of questions) expect(answerText(question).length).toBeGreaterThan(0);
    const statement = questions.find((question) => question.form === "trueFalse" && !question.answer);
    expect(statement && answerText(statement)).toBe("False");
  });
});

describe("feedback", () => {
  test("the options come in the order served, the chosen wrong one marked", () => {
    const wrong = shuffledChoice.options.find(({ correct }) => !correct);
    if (!wrong) throw new Error("no distractor");
    const views = optionViews(shuffledChoice, { kind: "option", option: wrong.id }, 11);
    expect(views.map(({ id }) => id)).toEqual(orderOptions(shuffledChoice, 11).map(({ id }) => id));
    expect(views.map(({ state }) => state).sort()).toEqual(["other", "other", "right", "wrong"]);
    expect(views.find(({ state }) => state === "wrong")?.trueOf).toBe(wrong.trueOf?.subject);
  });

  test("a wrong option is told what it is true of", () => {
    const question = find(/Basalt/);
    const wrong = question.options.find(({ text }) => text === "Coastline tracing");
    if (!wrong) throw new Error("no such distractor");
    const mistake = mistakeOf(question, { kind: "option", option: wrong.id }, claimOf(question));
    expect(mistake?.sentence).toBe("True of Marlstone, not of Basalt.");
  });

  test("a wrong tool is told what it is used for", () => {
    const question = find(/contour drawing/);
    const wrong = question.options.find(({ correct }) => !correct);
    if (!wrong?.trueOf) throw new Error("no distractor");
    const mistake = mistakeOf(question, { kind: "option", option: wrong.id }, claimOf(question));
    expect(mistake?.sentence).toBe(
      `${wrong.text} is used for ${wrong.trueOf.subject}, not for contour drawing.`,
    );
    expect(mistake?.trueOf.claim).toBe(wrong.trueOf.claim);
  });

  test("every wrong answer of every choice and false statement has its sentence", () => {
    for (const question of choices)
      for (const option of question.options.filter(({ correct }) => !correct))
        expect(
          mistakeOf(question, { kind: "option", option: option.id }, claimOf(question))?.sentence,
        ).toMatch(/\.$/);
    for (const question of questions)
      if (question.form === "trueFalse" && question.swap?.trueOf)
        expect(mistakeOf(question, { kind: "truth", value: true }, claimOf(question))?.sentence).toMatch(
          /\.$/,
        );
  });

  test("a right answer and giving up are no mistakes with a reason", () => {
    const key = shuffledChoice.options.find(({ correct }) => correct)?.id ?? "";
    expect(mistakeOf(shuffledChoice, { kind: "option", option: key }, claimOf(shuffledChoice))).toBeNull();
    expect(mistakeOf(shuffledChoice, { kind: "giveUp" }, claimOf(shuffledChoice))).toBeNull();
  });
});
