import { expect, test } from "vitest";
import type { QuizSettings } from "@/core/quiz/settings";
import {
  calibrationSentence,
  expectation,
  pastScore,
  scopeOf,
  scoreSentence,
  termsSentence,
} from "./wording";

const settings: QuizSettings = {
  deck: "tier-2",
  deckName: "Tier 2",
  topic: null,
  document: null,
  documentTitle: null,
  length: 10,
  forms: ["choice"],
  counts: false,
  asksConfidence: false,
  seed: 1,
  againOf: null,
};

test("the score is told, and that it is not the last word yet", () => {
  expect(scoreSentence({ outcomes: [], total: 5 })).toBe("Nothing was answered yet.");
  expect(scoreSentence({ outcomes: ["right", "wrong"], total: 5 })).toBe("1 of 2 right so far.");
  expect(scoreSentence({ outcomes: ["right", "wrong"], total: 2 })).toBe("1 of 2 right.");
  expect(scoreSentence({ outcomes: ["right", "right"], total: 2 })).toBe("All 2 right.");
  expect(scoreSentence({ outcomes: ["right"], total: 1 })).toBe("1 of 1 right.");
});

test("what it was about is one line", () => {
  expect(scopeOf(settings, null)).toBe("Tier 2");
  const narrowed = { ...settings, topic: "libraries", document: "d", documentTitle: "Tools" } as const;
  expect(scopeOf(narrowed, "Libraries")).toBe("Tier 2, Libraries, from Tools");
});

test("its terms tell what counts, and when there was less than asked for", () => {
  expect(termsSentence({ settings, total: 10 })).toBe("Practice: the schedule stays as it is.");
  expect(termsSentence({ settings: { ...settings, counts: true }, total: 10 })).toMatch(/count as reviews/);
  expect(termsSentence({ settings, total: 7 })).toMatch(/less to ask than 10 questions\.$/);
});

test("the list tells how far a quiz is, and then its score", () => {
  const quiz = { id: "q", day: "2026-11-20", deckName: "Tier 2", counts: false };
  expect(pastScore({ ...quiz, answered: 3, right: 3, total: 10 })).toBe("3 of 10 answered");
  expect(pastScore({ ...quiz, answered: 10, right: 8, total: 10 })).toBe("8 of 10 right");
});

test("calibration is told in a sentence, from five answers of a word on", () => {
  expect(calibrationSentence([{ confidence: "sure", answers: 4, right: 0 }])).toMatch(
    /^It takes five answers/,
  );
  expect(calibrationSentence([{ confidence: "sure", answers: 8, right: 6 }])).toBe(
    "“Sure” was right 6 times of 8: surer than the answers were.",
  );
  expect(calibrationSentence([{ confidence: "guess", answers: 5, right: 5 }])).toMatch(/more than you trust/);
  expect(calibrationSentence([{ confidence: "think", answers: 10, right: 7 }])).toMatch(/agree\.$/);
  expect(["sure", "think", "guess"].map((word) => expectation(word as "sure"))).toEqual([
    "90% or more",
    "60% to 90%",
    "under 60%",
  ]);
});
