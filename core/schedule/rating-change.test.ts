import { expect, test } from "vitest";
import { ratings } from "./rating";
import { isMiss, ratingsAllowed, typingMistake } from "./rating-change";

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

test("a right answer that the person lowers to again returns in its session like a wrong one", () => {
  expect(isMiss({ verdict: "right", rating: "again" })).toBe(true);
  expect(isMiss({ verdict: "wrong", rating: "hard" })).toBe(true);
  expect(isMiss({ verdict: "right", rating: "hard" })).toBe(false);
});
