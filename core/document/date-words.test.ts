import { expect, test } from "vitest";
import { dateWords } from "./date-words";

test("a day is written out, whatever the machine's zone", () => {
  expect(dateWords("2026-06-05")).toBe("5 June 2026");
});

test.each(["2025", "June 2025", "2026-13-45", ""])("%j, which is no day, stays as it is", (date) => {
  expect(dateWords(date)).toBe(date);
});
