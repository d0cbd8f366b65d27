import { describe, expect, test } from "vitest";
import type { Claim, Payload } from "@/core/claim/claim";
import { isRightNumber } from "@/core/question/grade/grade-number";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { type Ask, sourcesOf } from "./ask";
import { numericsFor } from "./numeric";

const base = sampleLibrary.claims[0];
if (!base) throw new Error("no claim");

function askedOf(...claims: Pick<Claim, "kind" | "payload">[]) {
  const made = claims.map((claim, at) => ({ ...base, ...claim, id: `made-${at}` }) as Claim);
  const sources = sourcesOf({ ...sampleLibrary, claims: made });
  const asks = sources.truth.facts
    .filter((fact) => fact.claim.id === "made-0")
    .map((fact): Ask => ({ fact, asks: "value" }));
  return made[0] ? numericsFor(made[0], asks, sources) : [];
}
const quantity = (payload: Partial<Payload<"quantity">>) => ({
  kind: "quantity" as const,
  payload: { subject: "proofs that go back", measure: "share", low: 47, unit: "%", ...payload },
});
const event = (when: string) => ({
  kind: "event" as const,
  payload: { what: "the press burned down", when },
});
const stems = (claim: Pick<Claim, "kind" | "payload">) =>
  askedOf(claim)
    .map(({ stem }) => stem)
    .sort();

describe("questions for a quantity", () => {
  test("the stem says whose number it is and in which unit", () => {
    expect(stems(quantity({}))).toEqual([
      "According to Ada Ferrow, what is the share of proofs that go back, in percent?",
      "Which figure does Ada Ferrow give for the share of proofs that go back, in percent?",
    ]);
  });

  test("a bound is asked for as one", () => {
    const [question] = askedOf(quantity({ measure: "drying time", unit: "ms", bound: "most" }));
    expect(question?.stem).toContain("upper limit");
    expect(question?.stem).toContain("in milliseconds");
    expect(question).toMatchObject({ bound: "most", answer: "at most 47 ms" });
  });

  test("a count is exact, a measurement nearly, an estimate and a bound a tenth either way", () => {
    const slackOf = (payload: Partial<Payload<"quantity">>) => askedOf(quantity(payload))[0]?.slack;
    expect(slackOf({ unit: "maps", low: 40 })).toBe(0);
    expect(slackOf({ low: 50 })).toBe(1);
    expect(slackOf({ low: 50, high: 60 })).toBe(0);
    expect(slackOf({ low: 50, approximate: true })).toBe(5);
    expect(slackOf({ low: 50, bound: "least" })).toBe(5);
    expect(slackOf({ low: 0, approximate: true })).toBe(0);
  });

  test("millions in the unit belong to the number", () => {
    const [question] = askedOf(quantity({ low: 220, unit: "million sheets" }));
    expect(question).toMatchObject({ low: 220_000_000, unit: "sheets", answer: "220 million sheets" });
    for (const text of ["220 million", "220M sheets", "220,000,000"])
      expect(question && isRightNumber(text, question)).toBe(true);
  });

  test("a number of a certain time names the time", () => {
    expect(stems(quantity({ asOf: "1811" }))).toEqual([
      "According to Ada Ferrow as of 1811, what is the share of proofs that go back, in percent?",
    ]);
  });

  test("two numbers for the same thing are not asked for", () => {
    expect(askedOf(quantity({}), quantity({ low: 12 }))).toEqual([]);
  });
});

describe("questions for a year", () => {
  test.each([
    ["1811", "In which year did this happen: the press burned down?", 1811, 1811, 0],
    ["about 1811", "Around which year did this happen: the press burned down?", 1811, 1811, 1],
    ["1811 to 1815", "Over which years did this happen: the press burned down?", 1811, 1815, 0],
    ["roughly 1811 to 1815", "Around which years did this happen: the press burned down?", 1811, 1815, 1],
    ["March 1811", "In which year did this happen: the press burned down?", 1811, 1811, 0],
    ["the early 1810s", "Around which year did this happen: the press burned down?", 1810, 1813, 0],
  ])("%s", (when, stem, low, high, slack) => {
    const questions = askedOf(event(when));
    expect(questions.map((question) => question.stem)).toContain(stem);
    for (const question of questions) expect(question).toMatchObject({ low, high, slack, unit: "year" });
  });

  test("the event may come first", () => {
    expect(stems(event("1811"))).toContain("The press burned down. In which year?");
  });

  test("a time without a year, or open to one side, is not asked for", () => {
    for (const when of ["by 1811", "since 1811", "long ago", "before the war"])
      expect(askedOf(event(when))).toEqual([]);
  });
});
