import { describe, expect, test } from "vitest";
import { contentHash } from "@/core/question/content-hash";
import type { Question } from "@/core/question/question";
import { questionsFor } from "@/core/question/questions-for";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { lintSet } from "./lint-set";

type Texts = { key: string; wrong: string[]; ordered?: boolean };
const choices = (count: number, textsOf: (at: number) => Texts): Question[] =>
  Array.from({ length: count }, (_, at) => {
    const { key, wrong, ordered = false } = textsOf(at);
    const options = [key, ...wrong].map((text) => ({
      id: contentHash(`${at}|${text}`),
      text,
      correct: text === key,
      trueOf: null,
    }));
    if (ordered) options.sort((a, b) => Number(a.text) - Number(b.text));
    return {
      form: "choice",
      id: contentHash(String(at)),
      claims: ["c"],
      stem: "Which is it?",
      options,
      ordered,
    };
  });
const rules = (questions: Question[]) => [...new Set(lintSet(questions).map(({ rule }) => rule))];

describe("the rules over many questions", () => {
  const wrong = ["ink", "wax", "paper"];
  const evenly = (at: number): Texts => (at % 4 === 0 ? { key: "parchment", wrong } : { key: "oil", wrong });

  test("L07 finds a key that is the longest too often, or hardly ever", () => {
    expect(rules(choices(200, evenly))).toEqual([]);
    expect(rules(choices(200, () => ({ key: "parchment", wrong })))).toEqual(["L07"]);
    expect(rules(choices(200, () => ({ key: "oil", wrong })))).toEqual(["L07"]);
  });

  test("L07 counts nothing where two options are equally long", () => {
    expect(rules(choices(200, () => ({ key: "oil", wrong: ["ink", "paper", "chalk"] })))).toEqual([]);
  });

  test("L20 finds a key that is always the smallest number", () => {
    const numbers = ["10", "20", "40", "80"];
    const at = (place: number): Texts => ({
      key: numbers[place] ?? "",
      wrong: numbers.filter((_, other) => other !== place),
      ordered: true,
    });
    expect(rules(choices(200, (n) => at(n % 4)))).toEqual([]);
    expect(rules(choices(200, () => at(0)))).toEqual(["L20"]);
    expect(rules(choices(200, () => at(3)))).toEqual(["L20"]);
  });

  test("of fewer than a hundred questions chance decides", () => {
    expect(rules(choices(99, () => ({ key: "parchment", wrong })))).toEqual([]);
  });

  test("L21 lets pass what is shuffled, and finds ids that tell the key", () => {
    expect(rules(questionsFor(sampleLibrary.claims, sampleLibrary))).not.toContain("L21");
    // The same ids in every question are shuffled alike, and where chance puts the key, it stays.
    const [one] = choices(1, () => ({ key: "oil", wrong }));
    if (!one) throw new Error("No choice");
    expect(rules(Array.from({ length: 400 }, () => one))).toContain("L21");
  });
});
