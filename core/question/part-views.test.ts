import { describe, expect, test } from "vitest";
import { sourcesOf } from "./forms/ask";
import { type SetQuestion, setsOf } from "./forms/sets";
import { partViews } from "./part-views";
import { partsOf } from "./present";
import type { QuestionOf, Response } from "./question";
import { guildLibrary } from "./testing/guild-library";

const sets = setsOf(sourcesOf(guildLibrary), () => true);
const find = <F extends SetQuestion["form"]>(form: F, stem: RegExp): QuestionOf<F> => {
  const found = sets.find((question) => question.form === form && stem.test(question.stem));
  if (!found) throw new Error(`No ${form} like ${stem}`);
  return found as QuestionOf<F>;
};

/** The response that is wholly right. */
function rightResponse(question: SetQuestion): Response {
  switch (question.form) {
    case "multi":
      return {
        kind: "options",
        options: question.options.filter(({ correct }) => correct).map(({ id }) => id),
      };
    case "match":
      return {
        kind: "pairs",
        pairs: Object.fromEntries(question.pairs.map(({ left, right }) => [left.id, right.id])),
      };
    case "sort":
      return {
        kind: "groups",
        groups: Object.fromEntries(question.items.map(({ id, group }) => [id, group])),
      };
    case "order":
      return { kind: "order", order: question.steps.map(({ id }) => id) };
  }
}

describe("feedback part by part", () => {
  test("the right response is right everywhere and explains nothing", () => {
    for (const question of sets)
      for (const { state, mistake } of partViews(question, rightResponse(question), 5)) {
        expect(["right", "none"]).toContain(state);
        if (state === "right") expect(mistake).toBeNull();
      }
  });

  test("giving up misses everything that is asked", () => {
    for (const question of sets)
      for (const { state } of partViews(question, { kind: "giveUp" }, 5))
        expect(["missed", "none"]).toContain(state);
  });

  test("options stand in the order served, with what the wrong ones go with", () => {
    const multi = find("multi", /Ring 1/);
    const wrong = multi.options.find(({ correct }) => !correct);
    const right = multi.options.find(({ correct }) => correct);
    const chosen = [wrong?.id ?? "", right?.id ?? ""];
    const views = partViews(multi, { kind: "options", options: chosen }, 9);
    const parts = partsOf(multi, 9);
    expect(parts.form === "multi" && parts.options.map(({ id }) => id)).toEqual(views.map(({ id }) => id));
    expect(views.find(({ id }) => id === wrong?.id)).toMatchObject({
      state: "wrong",
      mistake: `This goes with “${wrong?.trueOf?.subject}”.`,
      claim: wrong?.trueOf?.claim,
    });
    expect(views.filter(({ state }) => state === "right")).toHaveLength(1);
    expect(views.filter(({ state }) => state === "missed").length).toBeGreaterThan(0);
  });

  test("a wrong pair is told what its right side goes with", () => {
    const match = find("match", /tool/);
    const [one, other] = match.pairs;
    if (!one || !other) throw new Error("no pairs");
    const views = partViews(match, { kind: "pairs", pairs: { [one.left.id]: other.right.id } }, 2);
    expect(views.find(({ id }) => id === one.left.id)).toMatchObject({
      state: "wrong",
      given: other.right.text,
      belongs: one.right.text,
      mistake: `“${other.right.text}” goes with ${other.left.text}.`,
      claim: one.claim,
    });
    expect(views.find(({ id }) => id === other.left.id)?.state).toBe("missed");
  });

  test("a misplaced item is told its group", () => {
    const sort = find("sort", /rings/);
    const item = sort.items.find(({ group }) => group === sort.groups[0]?.id);
    if (!item) throw new Error("no item");
    const groups = { [item.id]: sort.groups[1]?.id ?? "" };
    const view = partViews(sort, { kind: "groups", groups }, 3).find(({ id }) => id === item.id);
    expect(view).toMatchObject({ state: "wrong", given: "Ring 2", belongs: "Ring 1" });
    expect(view?.mistake).toBe(`${item.text}: Ring 1, not Ring 2.`);
  });

  test("a step out of place is told what it follows", () => {
    const order = find("order", /the making of a sheet/);
    const [surveying, drafting, engraving, printing] = order.steps.map(({ id }) => id);
    const given = [surveying, engraving, drafting, printing] as string[];
    const views = partViews(order, { kind: "order", order: given }, 1);
    expect(views.map(({ state }) => state)).toEqual(["right", "wrong", "wrong", "wrong"]);
    expect(views[2]).toMatchObject({ given: "2", belongs: "3" });
    expect(views[2]?.mistake).toBe("Engraving comes right after “Drafting”.");
  });
});
