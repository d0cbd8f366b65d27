import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerText } from "./answer-text";
import { sourcesOf } from "./forms/ask";
import { setsOf } from "./forms/sets";
import { partsOf, sidesOf } from "./present";
import { guildLibrary } from "./testing/guild-library";

const sets = setsOf(sourcesOf(guildLibrary), () => true);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const anySet = fc.constantFrom(...sets);

describe("the parts of a question", () => {
  test("hold nothing but ids and texts", () => {
    fc.assert(
      fc.property(anySet, seeds, (question, seed) => {
        const { form, ...parts } = partsOf(question, seed);
        expect(form).toBe(question.form);
        for (const items of Object.values(parts))
          for (const item of items) expect(Object.keys(item).sort()).toEqual(["id", "text"]);
      }),
    );
  });

  test("are all there, whatever the seed, and the same for the same seed", () => {
    fc.assert(
      fc.property(anySet, seeds, (question, seed) => {
        const texts = (some: number) =>
          Object.entries(partsOf(question, some))
            .filter(([name]) => name !== "form")
            .map(([, items]) => (items as { text: string }[]).map(({ text }) => text).sort());
        expect(texts(seed)).toEqual(texts(seed + 1));
        expect(partsOf(question, seed)).toEqual(partsOf(question, seed));
      }),
    );
  });

  test("an order is never shown as it should be", () => {
    const orders = sets.filter((question) => question.form === "order");
    fc.assert(
      fc.property(fc.constantFrom(...orders), seeds, (question, seed) => {
        const parts = partsOf(question, seed);
        const shown = parts.form === "order" ? parts.steps.map(({ id }) => id) : [];
        expect(shown).not.toEqual(question.steps.map(({ id }) => id));
      }),
    );
  });

  test("the place of a left side tells nothing of the place of its right one", () => {
    const question = sets.find(({ form }) => form === "match");
    if (question?.form !== "match") throw new Error("no match");
    const [pair] = question.pairs;
    let opposite = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const { lefts, rights } = sidesOf(question, seed);
      const left = lefts.findIndex(({ id }) => id === pair?.left.id);
      opposite += Number(rights[left]?.id === pair?.right.id);
    }
    const expected = 1000 / question.pairs.length;
    expect(Math.abs(opposite - expected)).toBeLessThan(60);
  });

  test("groups keep their order", () => {
    const sort = sets.find(({ form, stem }) => form === "sort" && /rings/.test(stem));
    for (let seed = 0; seed < 20; seed++) {
      const parts = sort && partsOf(sort, seed);
      expect(parts?.form === "sort" && parts.groups.map(({ text }) => text)).toEqual([
        "Ring 1",
        "Ring 2",
        "Ring 3",
      ]);
    }
  });
});

test("the answer in words names every part", () => {
  for (const question of sets) {
    const answer = answerText(question);
    const parts =
      question.form === "multi"
        ? question.options.filter(({ correct }) => correct)
        : question.form === "match"
          ? question.pairs.flatMap(({ left, right }) => [left, right])
          : question.form === "sort"
            ? question.items
            : question.steps;
    for (const { text } of parts) expect(answer).toContain(text);
  }
});
