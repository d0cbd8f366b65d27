import { expect, test } from "vitest";
import { agoWord, countsWords, nextWord } from "./wording";

const today = "2026-11-20";

test.each([
  ["2026-11-02", "Due"],
  ["2026-11-20", "Due"],
  ["2026-11-21", "Tomorrow"],
  ["2026-11-22", "22 Nov"],
  ["2027-01-03", "3 Jan"],
  ["2028-01-03", "Jan 2028"],
])("a claim due on %s reads %s", (dueDay, word) => {
  expect(nextWord({ dueDay }, today)).toBe(word);
});

test("a claim without a memory is new", () => {
  expect(nextWord(null, today)).toBe("New");
});

test.each([
  ["2026-11-21", "Today"],
  ["2026-11-20", "Today"],
  ["2026-11-19", "Yesterday"],
  ["2026-11-08", "12 days ago"],
])("a review on %s was %s", (day, word) => {
  expect(agoWord(day, today)).toBe(word);
});

test("counts leave out what there is none of", () => {
  expect(countsWords({ known: 3, learning: 0, fresh: 1 })).toBe("3 known, 1 new");
  expect(countsWords({ known: 0, learning: 0, fresh: 0 })).toBe("");
});
