import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forms } from "@/core/question/question";
import { actionFor, type KeyContext, type KeyPress } from "./keys";
import type { Phase } from "./session-state";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  repeat: false,
  inField: false,
  inEmptyField: false,
  onControl: false,
  onPart: false,
  ...more,
});

const context = (more: Partial<KeyContext> = {}): KeyContext => ({
  phase: "asking",
  form: "choice",
  turned: false,
  optionCount: 4,
  isHolding: false,
  ...more,
});

const phases: Phase["name"][] = ["asking", "sending", "failed", "answered", "ended"];

describe("choice", () => {
  test("a digit answers at once, and only as many digits as there are options", () => {
    expect(actionFor(press("1"), context())).toEqual({ do: "choose", index: 0 });
    expect(actionFor(press("4"), context())).toEqual({ do: "choose", index: 3 });
    expect(actionFor(press("4"), context({ optionCount: 3 }))).toBeNull();
    expect(actionFor(press("5"), context())).toBeNull();
  });

  test("letters pick nothing", () => {
    for (const key of ["a", "b", "t", "f", "T", "F"]) expect(actionFor(press(key), context())).toBeNull();
  });

  test("Space and Enter pass no question", () => {
    expect(actionFor(press(" "), context())).toBeNull();
    expect(actionFor(press("Enter"), context())).toBeNull();
  });
});

describe("true or false", () => {
  const asked = context({ form: "trueFalse", optionCount: 2 });

  test("T and 1 say true, F and 2 say false, in either case", () => {
    for (const key of ["t", "T", "1"])
      expect(actionFor(press(key), asked)).toEqual({ do: "truth", value: true });
    for (const key of ["f", "F", "2"])
      expect(actionFor(press(key), asked)).toEqual({ do: "truth", value: false });
    expect(actionFor(press("3"), asked)).toBeNull();
  });
});

describe.each(["cloze", "typed", "numeric"] as const)("%s", (form) => {
  const asked = context({ form, optionCount: 0 });

  test("in the field keys write; Ctrl+Enter says don't know", () => {
    for (const key of ["0", "1", "t", "?", " ", "Enter"])
      expect(actionFor(press(key, { inField: true }), asked)).toBeNull();
    expect(actionFor(press("Enter", { inField: true, ctrl: true }), asked)).toEqual({ do: "giveUp" });
  });

  test("outside the field 0 says don't know", () => {
    expect(actionFor(press("0"), asked)).toEqual({ do: "giveUp" });
    expect(actionFor(press("1"), asked)).toBeNull();
  });
});

describe.each(["multi", "match", "sort", "order"] as const)("%s", (form) => {
  const asked = context({ form, optionCount: 0 });
  const holding = { ...asked, isHolding: true };

  test("digits and arrows work the board, also on its parts", () => {
    for (const more of [{}, { onControl: true, onPart: true }]) {
      expect(actionFor(press("1", more), asked)).toEqual({ do: "digit", digit: 1 });
      expect(actionFor(press("ArrowDown", more), asked)).toEqual({ do: "arrow", to: "down" });
      expect(actionFor(press("0", more), asked)).toEqual({ do: "giveUp" });
      expect(actionFor(press("9", more), asked)).toBeNull();
    }
  });

  test("Enter checks, and Space works the part it is on", () => {
    const onPart = { onControl: true, onPart: true };
    expect(actionFor(press("Enter"), asked)).toEqual({ do: "check" });
    expect(actionFor(press("Enter", onPart), asked)).toEqual({ do: "check" });
    expect(actionFor(press(" ", onPart), asked)).toBeNull();
    expect(actionFor(press(" "), asked)).toBeNull();
  });

  test("on another button Enter stays the browser's, and with something in the hand on a part too", () => {
    expect(actionFor(press("Enter", { onControl: true }), asked)).toBeNull();
    expect(actionFor(press("Enter", { onControl: true, onPart: true }), holding)).toBeNull();
  });

  test("Esc lets go of what is in the hand before it leaves", () => {
    expect(actionFor(press("Escape"), holding)).toEqual({ do: "letGo" });
    expect(actionFor(press("Escape"), asked)).toEqual({ do: "leave" });
    expect(actionFor(press("Escape"), { ...holding, phase: "answered" })).toEqual({ do: "leave" });
  });

  test("letters pick nothing", () => {
    for (const key of ["a", "b", "t", "F"]) expect(actionFor(press(key), asked)).toBeNull();
  });
});

describe("flashcard", () => {
  const front = context({ form: "flashcard", optionCount: 0 });
  const back = { ...front, turned: true };

  test("Space or Enter turns the front, and means Good only on the back", () => {
    for (const key of [" ", "Enter"]) {
      expect(actionFor(press(key), front)).toEqual({ do: "turn" });
      expect(actionFor(press(key), back)).toEqual({ do: "rate", rating: "good" });
    }
  });

  test("1 to 4 rate the back and do nothing on the front", () => {
    expect(["1", "2", "3", "4"].map((key) => actionFor(press(key), back))).toEqual(
      ["again", "hard", "good", "easy"].map((rating) => ({ do: "rate", rating })),
    );
    expect(["1", "2", "3", "4"].map((key) => actionFor(press(key), front))).toEqual([null, null, null, null]);
    expect(actionFor(press("5"), back)).toBeNull();
  });

  test("0 gives up the front; the back has Again for that", () => {
    expect(actionFor(press("0"), front)).toEqual({ do: "giveUp" });
    expect(actionFor(press("0"), back)).toBeNull();
  });
});

describe("after the answer", () => {
  const after = context({ phase: "answered" });

  test("Space or Enter continues", () => {
    expect(actionFor(press(" "), after)).toEqual({ do: "continue" });
    expect(actionFor(press("Enter"), after)).toEqual({ do: "continue" });
  });

  test("1 to 4 change the rating; other digits and the letters of answers do nothing", () => {
    expect(["1", "2", "3", "4"].map((key) => actionFor(press(key), after))).toEqual(
      ["again", "hard", "good", "easy"].map((rating) => ({ do: "changeRating", rating })),
    );
    for (const key of ["0", "5", "t", "f"]) expect(actionFor(press(key), after)).toBeNull();
  });
});

describe("besides answering", () => {
  test.each([
    ["-", "bury"],
    ["!", "suspend"],
    ["r", "report"],
    ["R", "report"],
    ["i", "why"],
    ["u", "undo"],
  ])("%s means %s before and after the answer, in every form, and writes in a field", (key, name) => {
    for (const phase of ["asking", "answered"] as const)
      for (const form of forms) expect(actionFor(press(key), context({ phase, form }))).toEqual({ do: name });
    expect(actionFor(press(key, { inField: true }), context())).toBeNull();
  });

  test("while an answer is on its way only undo waits for it", () => {
    for (const phase of ["sending", "failed"] as const) {
      expect(actionFor(press("u"), context({ phase }))).toEqual({ do: "undo" });
      for (const key of ["-", "!", "r", "i"]) expect(actionFor(press(key), context({ phase }))).toBeNull();
    }
  });

  test("Ctrl or Cmd with Z undoes, but for a field with text in it, which undoes its own", () => {
    for (const more of [{ ctrl: true }, { meta: true }]) {
      expect(actionFor(press("z", more), context())).toEqual({ do: "undo" });
      expect(actionFor(press("z", { ...more, inField: true }), context())).toBeNull();
      expect(actionFor(press("z", { ...more, inField: true, inEmptyField: true }), context())).toEqual({
        do: "undo",
      });
    }
  });
});

test("on a button or link Space and Enter stay the browser's", () => {
  for (const phase of phases)
    for (const key of [" ", "Enter"])
      expect(actionFor(press(key, { onControl: true }), context({ phase }))).toBeNull();
});

test("? helps and Esc leaves in every phase", () => {
  for (const phase of phases) {
    expect(actionFor(press("?"), context({ phase }))).toEqual({ do: "help" });
    expect(actionFor(press("Escape"), context({ phase }))).toEqual({ do: "leave" });
  }
});

const anyKey = fc.constantFrom(
  "0",
  "1",
  "2",
  "3",
  "4",
  "t",
  "F",
  "?",
  " ",
  "Enter",
  "Escape",
  "Tab",
  "ArrowDown",
  "7",
  "u",
  "Ctrl",
);
const anyContext = fc.record({
  phase: fc.constantFrom(...phases),
  form: fc.constantFrom(...forms),
  turned: fc.boolean(),
  optionCount: fc.integer({ min: 0, max: 4 }),
  isHolding: fc.boolean(),
});

test("a held key and a foreign modifier never do anything", () => {
  const spoiled = fc.constantFrom<Partial<KeyPress>>({ repeat: true }, { meta: true }, { alt: true });
  fc.assert(
    fc.property(anyKey, anyContext, fc.boolean(), spoiled, (key, where, inField, more) => {
      expect(actionFor(press(key, { inField, ...more }), where)).toBeNull();
    }),
  );
});

test("no key answers anything while an answer is on its way, kept or given", () => {
  const answers = ["choose", "truth", "rate", "giveUp", "turn", "check", "digit", "arrow", "letGo"];
  const later = fc.constantFrom<Phase["name"]>("sending", "failed", "answered", "ended");
  fc.assert(
    fc.property(anyKey, anyContext, later, fc.boolean(), (key, where, phase, inField) => {
      const action = actionFor(press(key, { inField }), { ...where, phase });
      expect(answers).not.toContain(action?.do);
    }),
  );
});
