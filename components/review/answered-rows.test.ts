import { expect, test } from "vitest";
import { answeredRows } from "./answered-rows";
import { choice, cloze, feedback, flashcard, numeric, trueFalse, typed } from "./fixtures";

const right = { ...feedback, verdict: "right" as const };
const brief = (rows: ReturnType<typeof answeredRows>) =>
  rows.map(({ text, state, tag, isMine }) => [text, state, tag, isMine]);

test("options stay in their order and say what they are", () => {
  expect(brief(answeredRows(choice, { kind: "option", option: "o1" }, feedback))).toEqual([
    ["It exports a SavedModel.", "wrong", "Your answer", true],
    ["It records the graph while code runs.", "right", "Correct", false],
    ["It expects pure functions.", "other", "JAX", false],
  ]);
});

test("a wrong true or false marks the other value as correct", () => {
  expect(brief(answeredRows(trueFalse, { kind: "truth", value: true }, feedback))).toEqual([
    ["True", "wrong", "Your answer", true],
    ["False", "right", "Correct", false],
  ]);
});

test("a right true or false leaves the other value plain", () => {
  expect(brief(answeredRows(trueFalse, { kind: "truth", value: false }, right))).toEqual([
    ["True", "other", null, false],
    ["False", "right", "Correct", true],
  ]);
});

test("true or false given up is told by the answer in words", () => {
  const rows = answeredRows(trueFalse, { kind: "giveUp" }, { ...feedback, gaveUp: true, answer: "True" });
  expect(brief(rows)).toEqual([
    ["True", "right", "Correct", false],
    ["False", "other", null, false],
  ]);
});

test("what was written stays beside what is right", () => {
  const rows = answeredRows(cloze, { kind: "text", text: " Keras " }, { ...feedback, answer: "PyTorch" });
  expect(brief(rows)).toEqual([
    ["Keras", "wrong", "Your answer", true],
    ["PyTorch", "right", "Correct", false],
  ]);
});

test("a right word in another spelling is told the claim's own", () => {
  const as = (text: string) => answeredRows(cloze, { kind: "text", text }, { ...right, answer: "PyTorch" });
  expect(as("pytorch")[0]).toMatchObject({ state: "right", note: "The claim writes it “PyTorch”." });
  expect(as("PyTorch")[0]).toMatchObject({ state: "right", note: null });
});

test("a gap given up shows only what is right", () => {
  const rows = answeredRows(cloze, { kind: "giveUp" }, { ...feedback, gaveUp: true, answer: "PyTorch" });
  expect(brief(rows)).toEqual([["PyTorch", "right", "Correct", false]]);
});

test("a flashcard has no rows", () => {
  expect(answeredRows(flashcard, { kind: "giveUp" }, feedback)).toEqual([]);
});

test("a name typed another way is shown as the claim writes it", () => {
  const rows = answeredRows(typed, { kind: "text", text: "torch" }, { ...right, answer: "PyTorch" });
  expect(rows).toMatchObject([{ text: "torch", state: "right", note: "The claim writes it “PyTorch”." }]);
});

test("a wrong number is told the right one and what beside it counts", () => {
  const answer = "at most 100 ms";
  const range = "Any number from 90 to 110 ms counts as right.";
  const rows = answeredRows(numeric, { kind: "text", text: "1 s" }, { ...feedback, answer, range });
  expect(rows).toMatchObject([
    { text: "1 s", state: "wrong", note: null },
    { text: answer, state: "right", note: range },
  ]);
  expect(answeredRows(numeric, { kind: "giveUp" }, { ...feedback, answer, range })).toMatchObject([
    { text: answer, state: "right", note: range },
  ]);
});

test("a right number is told what the claim says where that is another", () => {
  const given = (text: string) =>
    answeredRows(numeric, { kind: "text", text }, { ...right, answer: "about 4 minutes", range: null });
  expect(given("about 4 minutes")).toMatchObject([{ state: "right", note: null }]);
  expect(given("240 s")).toMatchObject([{ state: "right", note: "The claim says “about 4 minutes”." }]);
});
