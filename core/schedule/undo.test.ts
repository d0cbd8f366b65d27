import { expect, test } from "vitest";
import { type UndoableAnswer, undoOrder } from "./undo";

const today = "2026-11-20";
const answer = (id: string, second: number, change: Partial<UndoableAnswer> = {}): UndoableAnswer => ({
  ...{ id, at: new Date(second * 1000), day: today, isUndone: false },
  ...change,
});

test("the latest answer is undone first, then the one before, as many as the day has", () => {
  const answers = Array.from({ length: 12 }, (_, i) => answer(`a${String(i).padStart(2, "0")}`, i));
  expect(undoOrder(answers, today)).toEqual(answers.map(({ id }) => id).reverse());
});

test("what was undone is passed over, and another day's answers are left alone", () => {
  const answers = [answer("a", 1, { day: "2026-11-19" }), answer("b", 2), answer("c", 3, { isUndone: true })];
  expect(undoOrder(answers, today)).toEqual(["b"]);
  expect(undoOrder(answers, "2026-11-21")).toEqual([]);
});

test("of two answers of one moment the one with the later id is undone first", () => {
  expect(undoOrder([answer("b", 1), answer("c", 1), answer("a", 1)], today)).toEqual(["c", "b", "a"]);
});
