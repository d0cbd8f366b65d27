import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ServedQuestion } from "@/core/review/exchange";
import { match, multi, order, sort } from "../fixtures";
import {
  beginDraft,
  canCheck,
  cancel,
  type Draft,
  heldOf,
  hold,
  isComplete,
  isSet,
  openParts,
  press,
  pressDigit,
  responseOf,
  type ServedSet,
} from "./draft";
import { type Part, partOf } from "./part";

const questions: ServedSet[] = [multi, match, sort, order];

function partsOn(question: ServedSet): Part[] {
  const named = (kind: "option" | "left" | "right" | "item" | "group" | "step", parts: { id: string }[]) =>
    parts.map(({ id }) => partOf(kind, id));
  switch (question.form) {
    case "multi":
      return named("option", question.options);
    case "match":
      return [...named("left", question.lefts), ...named("right", question.rights)];
    case "sort":
      return [...named("item", question.items), ...named("group", question.groups), "pool:"];
    case "order":
      return named("step", question.steps);
  }
}

/** What can be taken into the hand; of a checkbox nothing comes. */
const movables = (question: ServedSet) => partsOn(question).filter((part) => !/^(group|pool)/.test(part));

type Deed = (draft: Draft) => Draft;

/** A question and anything that people may do to it, one deed after the other. */
const deeds = fc.constantFrom(...questions).chain((question) => {
  const part = fc.constantFrom(...partsOn(question));
  const movable = fc.constantFrom(...movables(question));
  const digit = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(part));
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    part.map((pressed) => (draft: Draft) => press(draft, question, pressed)),
    digit.map(
      ([number, focused]) =>
        (draft: Draft) =>
          pressDigit(draft, question, number, focused),
    ),
    fc.constant(cancel),
    movable.map((held) => (draft: Draft) => hold(draft, held)),
  );
  return fc.array(deed, { maxLength: 25 }).map((list) => ({ question, list }));
});

const after = (question: ServedSet, list: readonly Deed[]) =>
  list.reduce((draft, deed) => deed(draft), beginDraft(question));

test("whatever is pressed, no side has two partners, nothing is lost and nothing foreign comes in", () => {
  fc.assert(
    fc.property(deeds, ({ question, list }) => {
      const draft = after(question, list);
      const known = new Set(partsOn(question).map((part) => part.slice(part.indexOf(":") + 1)));
      if (draft.form === "match") {
        const rights = Object.values(draft.pairs);
        expect(new Set(rights).size).toBe(rights.length);
      }
      if (draft.form === "order") expect([...draft.order].sort()).toEqual(["s1", "s2", "s3", "s4"]);
      const response = responseOf(draft);
      const named =
        response.kind === "options"
          ? response.options
          : response.kind === "order"
            ? response.order
            : Object.entries(
                response.kind === "pairs"
                  ? response.pairs
                  : response.kind === "groups"
                    ? response.groups
                    : {},
              ).flat();
      for (const id of named) expect(known).toContain(id);
    }),
  );
});

test("letting go leaves all that was placed as it was before the picking up", () => {
  fc.assert(
    fc.property(deeds, ({ question, list }) => {
      const draft = cancel(after(question, list));
      expect(heldOf(draft)).toBeNull();
      for (const part of movables(question))
        expect(responseOf(cancel(hold(draft, part)))).toEqual(responseOf(draft));
    }),
  );
});

test("pressing the part in the hand again puts it down and changes nothing else", () => {
  fc.assert(
    fc.property(deeds, ({ question, list }) => {
      const draft = after(question, list);
      const held = heldOf(draft);
      fc.pre(held !== null);
      if (held === null) return;
      const put = press(draft, question, held);
      expect(heldOf(put)).toBeNull();
      expect(responseOf(put)).toEqual(responseOf(draft));
    }),
  );
});

test("a draft is complete exactly when it can be checked and nothing is open", () => {
  fc.assert(
    fc.property(deeds, ({ question, list }) => {
      const draft = after(question, list);
      expect(isComplete(draft, question)).toBe(canCheck(draft) && openParts(draft, question).length === 0);
      if (draft.form === "order") expect(isComplete(draft, question)).toBe(true);
    }),
  );
});

test("digits alone answer a match and a sort", () => {
  let pairs = beginDraft(match);
  for (const digit of [2, 3, 1, 4]) pairs = pressDigit(pairs, match, digit, null);
  expect(responseOf(pairs)).toEqual({ kind: "pairs", pairs: { l1: "r2", l2: "r3", l3: "r1", l4: "r4" } });
  let placed = beginDraft(sort);
  for (const digit of [1, 2, 3, 1, 2]) placed = pressDigit(placed, sort, digit, null);
  expect(responseOf(placed)).toEqual({
    kind: "groups",
    groups: { i1: "g1", i2: "g2", i3: "g3", i4: "g1", i5: "g2" },
  });
  expect(isComplete(pairs, match) && isComplete(placed, sort)).toBe(true);
});

describe("match", () => {
  const joined = press(press(beginDraft(match), match, "left:l1"), match, "right:r2");

  test("either end can be picked up first", () => {
    const other = press(press(beginDraft(match), match, "right:r2"), match, "left:l1");
    expect(responseOf(joined)).toEqual({ kind: "pairs", pairs: { l1: "r2" } });
    expect(responseOf(other)).toEqual(responseOf(joined));
  });

  test("a press on either joined end parts the pair", () => {
    for (const end of ["left:l1", "right:r2"] as const)
      expect(responseOf(press(joined, match, end))).toEqual({ kind: "pairs", pairs: {} });
  });

  test("an end that is joined anew leaves its partner", () => {
    const again = press(press(joined, match, "left:l2"), match, "right:r2");
    expect(responseOf(again)).toEqual({ kind: "pairs", pairs: { l2: "r2" } });
  });

  test("the digit that joined a pair parts it", () => {
    expect(responseOf(pressDigit(joined, match, 2, "left:l1"))).toEqual({ kind: "pairs", pairs: {} });
  });
});

describe("sort", () => {
  test("a group takes what is in the hand, and nothing without", () => {
    const draft = beginDraft(sort);
    expect(press(draft, sort, "group:g1")).toBe(draft);
    const placed = press(press(draft, sort, "item:i3"), sort, "group:g1");
    expect(responseOf(placed)).toEqual({ kind: "groups", groups: { i3: "g1" } });
    const back = press(press(placed, sort, "item:i3"), sort, "pool:");
    expect(responseOf(back)).toEqual({ kind: "groups", groups: {} });
  });
});

describe("order", () => {
  test("a step pressed onto another takes its place, from above as from below", () => {
    const moved = (from: Part, to: Part) =>
      responseOf(press(press(beginDraft(order), order, from), order, to));
    expect(moved("step:s1", "step:s3")).toEqual({ kind: "order", order: ["s2", "s3", "s1", "s4"] });
    expect(moved("step:s4", "step:s2")).toEqual({ kind: "order", order: ["s1", "s4", "s2", "s3"] });
  });

  test("a digit moves the step that has the focus to that place", () => {
    expect(responseOf(pressDigit(beginDraft(order), order, 4, "step:s1"))).toEqual({
      kind: "order",
      order: ["s2", "s3", "s4", "s1"],
    });
  });
});

test("only questions of several parts have a draft", () => {
  const cloze: ServedQuestion = { ...multi, form: "cloze" };
  expect([...questions, cloze].map(isSet)).toEqual([true, true, true, true, false]);
});
