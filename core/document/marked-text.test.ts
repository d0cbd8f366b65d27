import fc from "fast-check";
import { expect, test } from "vitest";
import { markedLines } from "./marked-text";

const text = "Tools\n\nOwls call. Larks sing.\nThe end";
const at = (words: string, id = words) => {
  const start = text.indexOf(words);
  return { id, start, end: start + words.length };
};

test("lines are cut where passages begin and end, and blank ones left out", () => {
  expect(markedLines(text, [at("Larks sing.")])).toEqual([
    { start: 0, parts: [{ text: "Tools", passages: [] }] },
    {
      start: 7,
      parts: [
        { text: "Owls call. ", passages: [] },
        { text: "Larks sing.", passages: ["Larks sing."] },
      ],
    },
    { start: 30, parts: [{ text: "The end", passages: [] }] },
  ]);
});

test("what several passages share belongs to all of them", () => {
  const [, line] = markedLines(text, [at("Owls call. Larks sing.", "both"), at("Owls call.", "owls")]);
  expect(line?.parts).toEqual([
    { text: "Owls call.", passages: ["both", "owls"] },
    { text: " Larks sing.", passages: ["both"] },
  ]);
});

test("of passages that begin together the narrowest comes last, whatever their order", () => {
  const [wide, narrow] = [at("Owls call. Larks sing.", "wide"), at("Owls call.", "narrow")];
  for (const passages of [
    [wide, narrow],
    [narrow, wide],
  ])
    expect(markedLines(text, passages)[1]?.parts[0]?.passages).toEqual(["wide", "narrow"]);
});

test("a passage over two lines marks both", () => {
  const lines = markedLines(text, [at("sing.\nThe")]);
  expect(
    lines.map(({ parts }) => parts.filter(({ passages }) => passages.length > 0).map((part) => part.text)),
  ).toEqual([[], ["sing."], ["The"]]);
});

test("no character is lost or told twice, whatever the passages", () => {
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
    id: `${a}-${b}`,
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
  }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const lines = markedLines(text, spans).map(({ parts }) => parts.map((part) => part.text).join(""));
      expect(lines).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
    }),
  );
});
