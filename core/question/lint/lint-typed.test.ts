import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { sourcesOf } from "@/core/question/forms/ask";
import type { Question, QuestionOf } from "@/core/question/question";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { lintQuestion } from "./lint";

const sources = sourcesOf(sampleLibrary);
const rules = (question: Question) => lintQuestion(question, sources).map(({ rule }) => rule);
const claimLike = (statement: RegExp): Claim => {
  const claim = sampleLibrary.claims.find((some) => statement.test(some.statement));
  if (!claim) throw new Error(`No claim like ${statement}`);
  return claim;
};

describe("the rules for short answers", () => {
  const basalt = claimLike(/^Basalt/);
  const typed = (changes: Partial<QuestionOf<"typed">>): Question => ({
    form: "typed",
    id: "q",
    claims: [basalt.id],
    stem: "Which tool does Ada Ferrow name for contour drawing?",
    answer: "Basalt",
    accepted: ["Basalt.js"],
    rejected: [],
    ...changes,
  });

  test("a good question has no finding", () => {
    expect(rules(typed({}))).toEqual([]);
  });

  test.each<[rule: string, what: string, bad: Partial<QuestionOf<"typed">>]>([
    ["L01", "an answer that the claim does not give", { answer: "Gabbro", accepted: [] }],
    ["L02", "another thing that is accepted", { accepted: ["Fennel"] }],
    ["L02", "a spelling that is both right and wrong", { rejected: ["the basalt"] }],
    ["L05", "a stem that holds the answer", { stem: "For which contour drawing is Basalt named?" }],
    ["L15", "a stem that points nowhere", { stem: "Which tool do we name for contour drawing?" }],
    ["L16", "a stem that asks nothing", { stem: "The tool that Ada Ferrow names for contour drawing." }],
    ["L16", "a stem of four words", { stem: "Which tool draws contours?" }],
    [
      "L17",
      "three sentences",
      { stem: "Maps are made here. Ink is at hand. Which tool does Ada Ferrow name for contours?" },
    ],
    ["L17", "a long answer", { answer: "the tool named Basalt by all" }],
  ])("%s finds %s", (rule, _what, bad) => {
    expect(rules(typed(bad))).toContain(rule);
  });

  test("L05 lets pass the word that says what kind of thing is asked for", () => {
    const hachure = claimLike(/hachure shading/);
    const stem = "At which layer would Ada Ferrow place hachure shading?";
    const asked = typed({ claims: [hachure.id], stem, answer: "the ink layer", accepted: [] });
    expect(rules(asked)).not.toContain("L05");
  });

  test("L25 finds a hedge that the question drops", () => {
    const hedged = {
      ...basalt,
      id: "hedged",
      statement: "Basalt may serve workshops for contour drawing.",
    } as Claim;
    const withHedge = sourcesOf({ ...sampleLibrary, claims: [...sampleLibrary.claims, hedged] });
    const found = lintQuestion(typed({ claims: ["hedged"] }), withHedge).map(({ rule }) => rule);
    expect(found).toContain("L25");
    const kept = typed({ claims: ["hedged"], stem: "Which tool may Ada Ferrow use for contour drawing?" });
    expect(lintQuestion(kept, withHedge).map(({ rule }) => rule)).not.toContain("L25");
  });
});

describe("the rules for numbers", () => {
  const quarter = claimLike(/25%/);
  const numeric = (changes: Partial<QuestionOf<"numeric">>): Question => ({
    form: "numeric",
    id: "q",
    claims: [quarter.id],
    stem: "According to Ada Ferrow, what is the share of guild members who draw daily, in percent?",
    answer: "25%",
    low: 25,
    high: 25,
    slack: 0,
    bound: null,
    unit: "%",
    ...changes,
  });

  test("a good question has no finding", () => {
    expect(rules(numeric({}))).toEqual([]);
  });

  test.each<[rule: string, what: string, bad: Partial<QuestionOf<"numeric">>]>([
    ["L01", "a number that the claim does not give", { low: 30, high: 30 }],
    ["L01", "another unit", { unit: "ms" }],
    [
      "L05",
      "a stem that holds the number",
      { stem: "According to Ada Ferrow, of whom do 25 draw daily, in percent?" },
    ],
    ["L15", "a stem that points nowhere", { stem: "What is our share of daily drawing, in percent?" }],
    [
      "L16",
      "a stem that tells no unit",
      { stem: "According to Ada Ferrow, what is the share of guild members who draw daily?" },
    ],
    [
      "L24",
      "a stem without its source",
      { stem: "What is the share of guild members who draw daily, in percent?" },
    ],
    ["L25", "a bound that the claim does not give", { bound: "least" }],
  ])("%s finds %s", (rule, _what, bad) => {
    expect(rules(numeric(bad))).toContain(rule);
  });
});
