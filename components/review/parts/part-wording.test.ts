import { expect, test } from "vitest";
import type { PartView } from "@/core/question/part-views";
import { cautionOn, givenSentence, partWord, scoreSentence } from "./part-wording";

const part = (state: PartView["state"], more: Partial<PartView> = {}): PartView => ({
  id: "p",
  text: "Part",
  state,
  given: null,
  belongs: null,
  mistake: null,
  claim: null,
  ...more,
});
const parts = (...states: PartView["state"][]) => states.map((state) => part(state));

test("the score is counted in parts", () => {
  expect(scoreSentence(parts("right", "wrong", "missed", "right"), "sort")).toBe("2 of 4 right");
  expect(scoreSentence(parts("right", "right"), "match")).toBe("All 2 right");
});

test("of options it is told how many were found, and how many were wrong", () => {
  expect(scoreSentence(parts("right", "missed", "none", "wrong"), "multi")).toBe("1 of 2 found, 1 wrong");
  expect(scoreSentence(parts("right", "missed", "none"), "multi")).toBe("1 of 2 found");
  expect(scoreSentence(parts("right", "right", "none"), "multi")).toBe("All 2 found");
});

test("every state has a word, and an option says whether it was chosen", () => {
  const states = ["right", "wrong", "missed", "none"] as const;
  expect(states.map((state) => partWord(part(state), "multi"))).toEqual([
    "Right, chosen",
    "Wrong, chosen",
    "Right, not chosen",
    "Left alone",
  ]);
  expect(states.slice(0, 3).map((state) => partWord(part(state), "sort"))).toEqual([
    "Right",
    "Wrong",
    "Left out",
  ]);
});

test("a wrong place is told, unless the mistake tells it already", () => {
  expect(givenSentence(part("wrong", { given: "3", mistake: "It comes first." }), "order")).toBe(
    "You put it at 3.",
  );
  expect(givenSentence(part("wrong", { given: "Tier 1", mistake: "Not Tier 1." }), "sort")).toBeNull();
  expect(givenSentence(part("right", { given: "3" }), "order")).toBeNull();
});

test("right choices beside a wrong one are told why they do not count", () => {
  expect(cautionOn(parts("right", "wrong"), "multi")).not.toBeNull();
  expect(cautionOn(parts("right", "missed"), "multi")).toBeNull();
  expect(cautionOn(parts("right", "wrong"), "sort")).toBeNull();
});
