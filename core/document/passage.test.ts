import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, passageText } from "./passage";

const text =
  "Heading\n\nThe first sentence stands here. The second is marked. The third follows it.\n\nNext part.";
const start = text.indexOf("The second");
const end = start + "The second is marked.".length;

test("a passage is the text between its offsets", () => {
  expect(passageText(text, { start, end })).toBe("The second is marked.");
});

test("offsets count UTF-16 code units", () => {
  expect(passageText("🐍 is a snake", { start: 3, end: 5 })).toBe("is");
});

test.each([
  { start: -1, end: 3 },
  { start: 3, end: 3 },
  { start: 0, end: 1000 },
])("a span outside of the text is refused: $start to $end", (span) => {
  expect(() => passageText(text, span)).toThrow(RangeError);
});

test("surroundings end at a blank line, without an ellipsis", () => {
  expect(excerpt(text, start, end)).toEqual({
    before: "The first sentence stands here. ",
    marked: "The second is marked.",
    after: " The third follows it.",
  });
});

test("a blank line may hold spaces", () => {
  expect(excerpt("Above\n \t\nhere\n  \nBelow", 9, 13)).toEqual({ before: "", marked: "here", after: "" });
});

test("a single line break does not end the surroundings", () => {
  expect(excerpt("one\ntwo\nthree", 4, 7)).toEqual({ before: "one\n", marked: "two", after: "\nthree" });
});

test("long surroundings are cut between words, with an ellipsis", () => {
  expect(excerpt(text, start, end, 14)).toEqual({
    before: "… stands here. ",
    marked: "The second is marked.",
    after: " The third …",
  });
});

test("a word that just fits stays whole", () => {
  expect(excerpt("alpha beta [x] gamma delta", 11, 14, 6)).toEqual({
    before: "… beta ",
    marked: "[x]",
    after: " gamma …",
  });
});

test("a word too long to fit leaves only the ellipsis", () => {
  const { before, after } = excerpt(`${"a".repeat(50)} x ${"b".repeat(50)}`, 51, 52, 10);
  expect([before, after]).toEqual(["… ", " …"]);
});

test("surroundings are the text beside the passage, within the length and without a blank line", () => {
  const pieces = fc.array(fc.constantFrom("word", "a", "longerword", " ", " ", "\n", "\n\n", ". "), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 60 }), (list, a, b, around) => {
      const whole = list.join("");
      const from = a % whole.length;
      const to = from + 1 + (b % (whole.length - from));
      const { before, marked, after } = excerpt(whole, from, to, around);
      expect(marked).toBe(whole.slice(from, to));
      const left = before.replace(/^… /, "");
      const right = after.replace(/ …$/, "");
      expect(whole.slice(0, from).endsWith(left)).toBe(true);
      expect(whole.slice(to).startsWith(right)).toBe(true);
      expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(around);
      for (const part of [left, right]) expect(part).not.toMatch(/\n\s*\n/);
      // A cut falls between words.
      if (before !== left && left.length > 0) expect(whole[from - left.length - 1]).toMatch(/\s/);
      if (after !== right && right.length > 0) expect(whole[to + right.length]).toMatch(/\s/);
    }),
  );
});
