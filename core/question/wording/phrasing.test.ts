import { describe, expect, test } from "vitest";
import {
  agreeArticle,
  articleFor,
  aspectOf,
  atTime,
  capitalized,
  determined,
  ended,
  findOnce,
  isPlural,
  wordCount,
} from "./phrasing";

describe("phrasing", () => {
  test.each([
    ["ML engineer", "an"],
    ["AI researcher", "an"],
    ["data scientist", "a"],
    ["REST API", "a"],
    ["unit test", "a"],
    ["uninterrupted run", "an"],
    ["hour", "an"],
    ["useful tool", "a"],
    ["8-bit model", "an"],
    ["SQL query", "an"],
  ])("%s takes %s", (noun, article) => {
    expect(articleFor(noun)).toBe(article);
  });

  test.each([
    ["custom loops in PyTorch", true],
    ["management of rate limits", false],
    ["ink and paper", true],
    ["a narrow palette", false],
    ["data analysis", false],
  ])("%s is plural: %s", (phrase, plural) => {
    expect(isPlural(phrase)).toBe(plural);
  });

  test("an article before a swapped value agrees with it", () => {
    expect(agreeArticle("It is a engraving.", 8)).toBe("It is an engraving.");
    expect(agreeArticle("An map hangs.", 3)).toBe("A map hangs.");
    expect(agreeArticle("Use the map.", 8)).toBe("Use the map.");
  });

  test("a phrase is found as whole words, and only when it is there once", () => {
    expect(findOnce("The maps map a coast.", "map")).toEqual({ start: 9, end: 12 });
    expect(findOnce("A map is a map.", "map")).toBeNull();
    expect(findOnce("C++ is fast.", "C")).toBeNull();
    expect(findOnce("C++ is fast.", "c++")).toEqual({ start: 0, end: 3 });
  });

  test("a sentence ends once", () => {
    expect(ended("Ink dries slowly. ")).toBe("Ink dries slowly.");
  });

  test.each([
    ["ink dries", "Ink dries"],
    ["spaCy pipelines", "spaCy pipelines"],
    ["torch.compile", "torch.compile"],
    ["model.forward(x) at once", "model.forward(x) at once"],
    ["e", "E"],
  ])("“%s” begins a line as “%s”", (text, begun) => {
    expect(capitalized(text)).toBe(begun);
  });

  test.each([
    ["1991", "in 1991"],
    ["about 2012", "around 2012"],
    ["roughly 2012 to 2016", "roughly between 2012 and 2016"],
    ["2024 to 2025", "between 2024 and 2025"],
    ["around 2023 and 2024", "around 2023 and 2024"],
    ["before 2006", "before 2006"],
    ["March 2024", "in March 2024"],
  ])("what happened at “%s” happened %s", (when, phrase) => {
    expect(atTime(when)).toBe(phrase);
  });

  test("a dimension gets its article where it needs one", () => {
    expect(determined("main focus of the work")).toBe("the main focus of the work");
    expect(determined("drafting speed")).toBe("drafting speed");
    expect(determined("Python's role")).toBe("Python's role");
    expect(determined("its use in early years")).toBe("its use in early years");
  });

  test.each([
    ["drafting speed", "the drafting speed of Ostra"],
    ["place in the guild", "the place of Ostra in the guild"],
    ["steepness of the learning curve", "the steepness of the learning curve for Ostra"],
    ["tools that may be needed", "the tools that may be needed for Ostra"],
    ["contest with Runic", "the contest of Ostra with Runic"],
    ["merit as a choice", "the merit of Ostra as a choice"],
    ["its use in early years", null],
    ["Ostra's role", null],
  ])("as a respect of a thing, “%s” reads “%s”", (respect, noun) => {
    expect(aspectOf(respect, "Ostra")).toBe(noun);
  });

  test("marks are no words", () => {
    expect(wordCount("one – two: ____ !")).toBe(3);
  });
});
