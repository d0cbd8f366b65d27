import { expect, test } from "vitest";
import { match, multi, order, sort } from "../fixtures";
import { beginDraft, cancel, type Draft, hold, press, pressDigit, type ServedSet } from "./draft";
import type { Part } from "./part";
import { focusAfter, saidOf, statusOf } from "./said";

const pressed = (question: ServedSet, ...parts: Part[]) =>
  parts.reduce<Draft>((draft, part) => press(draft, question, part), beginDraft(question));
const saidOn = (question: ServedSet, before: Draft, part: Part) =>
  saidOf(question, before, press(before, question, part));

test("picking up, joining and parting a pair are told by name", () => {
  const start = beginDraft(match);
  expect(saidOn(match, start, "left:l2")).toBe("FAISS picked up.");
  const held = pressed(match, "left:l2");
  expect(saidOn(match, held, "right:r3")).toBe("FAISS joined to Finds neighbours. 3 pairs left.");
  expect(saidOn(match, held, "left:l2")).toBe("FAISS put down.");
  const joined = pressed(match, "left:l2", "right:r3");
  expect(saidOn(match, joined, "right:r3")).toBe("FAISS parted from Finds neighbours. 4 pairs left.");
});

test("placing an item and taking it back are told with what is left", () => {
  const held = pressed(sort, "item:i2");
  expect(saidOn(sort, held, "group:g2")).toBe("Async calls placed in Tier 2. 4 left to place.");
  const placed = pressed(sort, "item:i2", "group:g2", "item:i2");
  expect(saidOn(sort, placed, "pool:")).toBe("Async calls taken back. 5 left to place.");
  expect(saidOf(sort, placed, cancel(placed))).toBe("Async calls put down.");
});

test("a step is told with its place", () => {
  const start = beginDraft(order);
  expect(saidOn(order, start, "step:s1")).toBe("Train picked up, place 1 of 4.");
  const held = hold(start, "step:s1");
  expect(saidOn(order, held, "step:s3")).toBe("Train, moved to place 3 of 4.");
  expect(saidOf(order, start, pressDigit(start, order, 3, "step:s1"))).toBe("Train, moved to place 3 of 4.");
  expect(saidOn(order, held, "step:s1")).toBe("Train put down, place 1 of 4.");
});

test("a checkbox speaks for itself", () => {
  expect(saidOn(multi, beginDraft(multi), "option:o1")).toBe("");
});

test("beside the check stands what is left, and what is in the hand", () => {
  expect(statusOf(multi, beginDraft(multi))).toBe("Nothing chosen");
  expect(statusOf(multi, pressed(multi, "option:o1", "option:o3"))).toBe("2 chosen");
  expect(statusOf(sort, pressed(sort, "item:i1", "group:g1"))).toBe("4 left to place");
  expect(statusOf(match, pressed(match, "left:l2"))).toBe("FAISS picked up. 4 pairs left.");
  const rest = ["1", "2", "3"].flatMap((at) => [`left:l${at}`, `right:r${at}`] as Part[]);
  expect(statusOf(match, pressed(match, ...rest))).toBe("1 pair left");
  expect(statusOf(match, pressed(match, ...rest, "left:l4", "right:r4"))).toBe("All joined");
  expect(statusOf(order, beginDraft(order))).toBe("");
});

test("after something was placed the focus goes on to what is next, at the end back to the first open", () => {
  const focusOn = (question: ServedSet, before: Draft, part: Part) =>
    focusAfter(question, before, press(before, question, part));
  expect(focusOn(sort, pressed(sort, "item:i2"), "group:g1")).toBe("item:i3");
  expect(focusOn(sort, pressed(sort, "item:i5"), "group:g1")).toBe("item:i1");
  expect(focusOn(match, pressed(match, "right:r1"), "left:l4")).toBe("left:l1");
  expect(focusOn(match, pressed(match, "left:l1"), "right:r1")).toBe("left:l2");
  expect(focusOn(order, pressed(order, "step:s1"), "step:s3")).toBe("step:s1");
});

test("the last item placed keeps the focus where it lies", () => {
  const all = ["i1", "i2", "i3", "i4"].flatMap((id) => [`item:${id}`, "group:g1"] as Part[]);
  const before = pressed(sort, ...all, "item:i5");
  expect(focusAfter(sort, before, press(before, sort, "group:g2"))).toBe("item:i5");
});
