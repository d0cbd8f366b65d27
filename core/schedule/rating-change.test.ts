import { expect, test } from "vitest";
import { ratings } from "./rating";
import { ratingsAllowed, typingMistake } from "./rating-change";

test("a rating may be lowered, and good raised to easy", () => {
  expect(ratingsAllowed("hard")).toEqual(["again", "hard"]);
  expect(ratingsAllowed("good")).toEqual(["again", "hard", "good", "easy"]);
  expect(ratingsAllowed("easy")).toEqual(["again", "hard", "good", "easy"]);
});

test("a wrong answer never becomes a right one, and a typing mistake no better than hard", () => {
  expect(ratingsAllowed("again")).toEqual(["again"]);
  expect(ratingsAllowed(typingMistake.rating)).not.toContain("good");
});

test("every change can be taken back", () => {
  for (const earned of ratings) expect(ratingsAllowed(earned)).toContain(earned);
});
