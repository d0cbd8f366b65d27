import { expect, test } from "vitest";
import { forms } from "@/core/question/question";
import { choiceOf, valuesOf } from "./form-state";

const sent = (entries: [string, string | File][]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const whole: [string, string][] = [
  ["deck", "tier-2"],
  ["topic", ""],
  ["document", ""],
  ["length", "20"],
  ["form", "choice"],
  ["form", "typed"],
  ["schedule", "practice"],
];
const without = (name: string) => whole.filter(([each]) => each !== name);

test("a whole form is a choice", () => {
  expect(choiceOf(sent([...whole, ["confidence", "asked"], ["accept", "7"]]))).toEqual({
    ok: true,
    choice: {
      deck: "tier-2",
      topic: null,
      document: null,
      length: 20,
      forms: ["choice", "typed"],
      counts: false,
      asksConfidence: true,
      accept: 7,
    },
  });
});

test.each([
  ["deck", without("deck"), "Choose a deck."],
  ["length", without("length"), "Choose 5, 10, 20, 30 or 50 questions."],
  ["length", [...without("length"), ["length", "7"]], "Choose 5, 10, 20, 30 or 50 questions."],
  ["length", [...without("length"), ["length", "x"]], "Choose 5, 10, 20, 30 or 50 questions."],
  ["forms", without("form"), "Choose at least one form."],
  ["forms", [...without("form"), ["form", "essay"]], "Choose forms of the list."],
  ["topic", [...without("topic"), ["topic", "cats"]], "Choose a topic of the list."],
] as [string, [string, string][], string][])(
  "a faulty %s is named in a sentence",
  (field, entries, sentence) => {
    expect(choiceOf(sent(entries))).toEqual({ ok: false, fields: { [field]: sentence } });
  },
);

test("nothing that was chosen is lost, and nothing endless is kept", () => {
  const values = valuesOf(sent([...without("deck"), ["deck", "x".repeat(1000)]]));
  expect(values).toMatchObject({ length: "20", forms: ["choice", "typed"], counts: false });
  expect(values.deck).toHaveLength(200);
  const many = Array.from({ length: 500 }, (): [string, string] => ["form", "choice"]);
  expect(valuesOf(sent(many)).forms).toHaveLength(forms.length);
  expect(valuesOf(sent([["deck", new File([], "deck")]])).deck).toBe("");
});
