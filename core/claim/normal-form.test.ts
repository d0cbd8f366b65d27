import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentWords, normalForm, overlaps, similarity } from "./normal-form";

describe("normal form", () => {
  test.each([
    ["The Libraries", "library"],
    ["Café-Söhne!", "cafe sohne"],
    ["ﬁne–tuning", "fine tuning"],
    ["60–70 %", "60 to 70 percent"],
    ["1,500 batches", "1500 batch"],
    ["three tiers", "3 tier"],
    ["C++, C# and C", "c++ c# and c"],
    ["analysis class status", "analysis class status"],
    ["Python's APIs", "python api"],
    ["2.5 GB", "2.5 gb"],
  ])("%s is %s", (text, normal) => {
    expect(normalForm(text)).toBe(normal);
  });

  test("a normal form is its own normal form", () => {
    fc.assert(
      fc.property(fc.lorem(), (text) => {
        expect(normalForm(normalForm(text).toUpperCase())).toBe(normalForm(normalForm(text)));
      }),
    );
  });

  test("one phrase within another overlaps, siblings do not", () => {
    expect(overlaps("fast", "very fast")).toBe(true);
    expect(overlaps("the API", "REST APIs")).toBe(true);
    expect(overlaps("Tier 1", "Tier 2")).toBe(false);
    expect(overlaps("paper milling", "paper cutting")).toBe(false);
  });

  test("similarity is the share of common content words", () => {
    expect(similarity("use of paper", "the paper")).toBe(1);
    expect(similarity("paper milling", "paper cutting")).toBeCloseTo(1 / 3);
    expect(similarity("ink", "paper")).toBe(0);
  });

  test("stop words carry no content", () => {
    expect([...contentWords("What is it used for?")]).toEqual([]);
  });
});
