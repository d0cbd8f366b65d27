import { describe, expect, test } from "vitest";
import { ratingFor, type Speed, verdictOf } from "./rating-from-answer";

const right = { verdict: "right", selfRating: null } as const;
const wrong = { verdict: "wrong", selfRating: null } as const;

test("a graded answer is good when right, again when wrong", () => {
  expect(ratingFor(right)).toBe("good");
  expect(ratingFor(wrong)).toBe("again");
});

test("a flashcard is rated as the person says, and pace has no say in it", () => {
  expect(ratingFor({ verdict: "right", selfRating: "hard" })).toBe("hard");
  expect(ratingFor({ verdict: "right", selfRating: "easy" })).toBe("easy");
  expect(ratingFor({ verdict: "wrong", selfRating: "again" })).toBe("again");
  const speed = { elapsedMs: 60_000, paceMs: 1_000, isRecall: true, isRepeat: true };
  expect(ratingFor({ verdict: "right", selfRating: "easy", speed })).toBe("easy");
});

test("only again says that a claim was forgotten", () => {
  expect(verdictOf("again")).toBe("wrong");
  for (const rating of ["hard", "good", "easy"] as const) expect(verdictOf(rating)).toBe("right");
});

test("a wrong answer is again, whatever rating comes with it", () => {
  expect(ratingFor({ verdict: "wrong", selfRating: "easy" })).toBe("again");
});

describe("hard", () => {
  test("is an answer of which half or more was right, but not all", () => {
    expect(ratingFor({ ...wrong, score: 0.5 })).toBe("hard");
    expect(ratingFor({ ...wrong, score: 0.49 })).toBe("again");
    expect(ratingFor({ ...right, score: 1 })).toBe("good");
  });

  test("is an answer that was helped, however quick", () => {
    const speed = { elapsedMs: 100, paceMs: 1_000, isRecall: true, isRepeat: true };
    expect(ratingFor({ ...right, usedHint: true, speed })).toBe("hard");
    expect(ratingFor({ ...wrong, usedHint: true })).toBe("again");
  });
});

describe("pace", () => {
  const at = (elapsedMs: number, change: Partial<Speed> = {}) =>
    ratingFor({ ...right, speed: { elapsedMs, paceMs: 4_000, isRecall: true, isRepeat: true, ...change } });

  test.each([
    [1_999, "easy"],
    [2_000, "good"],
    [12_000, "good"],
    [12_001, "hard"],
  ])("of 4 s: an answer after %d ms is %s", (elapsedMs, rating) => {
    expect(at(elapsedMs)).toBe(rating);
  });

  test("makes nothing easy at first sight, nor where the answer could be recognised", () => {
    expect(at(1_000, { isRepeat: false })).toBe("good");
    expect(at(1_000, { isRecall: false })).toBe("good");
    expect(at(20_000, { isRepeat: false, isRecall: false })).toBe("hard");
  });

  test("never saves a wrong answer", () => {
    const speed = { elapsedMs: 1, paceMs: 4_000, isRecall: true, isRepeat: true };
    expect(ratingFor({ ...wrong, speed })).toBe("again");
  });
});
