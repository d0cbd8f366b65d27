import { expect, test } from "vitest";
import { ratingFor, verdictOf } from "./rating-from-answer";

test("a graded answer is good when right and again when wrong", () => {
  expect(ratingFor({ verdict: "right", selfRating: null })).toBe("good");
  expect(ratingFor({ verdict: "wrong", selfRating: null })).toBe("again");
});

test("a flashcard keeps the person's own rating", () => {
  expect(ratingFor({ verdict: "right", selfRating: "hard" })).toBe("hard");
  expect(ratingFor({ verdict: "right", selfRating: "easy" })).toBe("easy");
  expect(ratingFor({ verdict: "wrong", selfRating: "again" })).toBe("again");
});

test("only again is a miss", () => {
  expect((["again", "hard", "good", "easy"] as const).map(verdictOf)).toEqual([
    "wrong",
    "right",
    "right",
    "right",
  ]);
});

test("a wrong answer cannot be rated as known", () => {
  expect(ratingFor({ verdict: "wrong", selfRating: "easy" })).toBe("again");
});
