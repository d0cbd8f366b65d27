import { expect, test } from "vitest";
import { tooManyTries } from "./account";

test("the wait is told in seconds while it is short, then in minutes rounded up", () => {
  expect(tooManyTries(45)).toBe("Too many tries. Try again in 45 seconds.");
  expect(tooManyTries(91)).toBe("Too many tries. Try again in 2 minutes.");
});

test("what stays as it was is said before the wait", () => {
  expect(tooManyTries(900, "Your password is unchanged.")).toBe(
    "Too many tries. Your password is unchanged. Try again in 15 minutes.",
  );
});
