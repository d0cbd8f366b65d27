import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { factsOf } from "@/core/claim/fact";
import { questionsFor } from "@/core/question/questions-for";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { sourcesOf } from "./ask";
import { boundOf, wrongAmounts, wrongOptions } from "./wrong-amount";

const [model] = sampleLibrary.claims;
if (!model) throw new Error("The sample library is empty");

type Amount = { low: number; high?: number; unit: string };
function quantity(id: string, amount: Amount, statement: string, measure = "number"): Claim {
  const payload = { subject: `what ${id} counts`, measure, ...amount };
  return { ...model, id, kind: "quantity", payload, statement, gaps: [] } as Claim;
}

function wrongOf(claim: Claim, ...others: Claim[]) {
  const [fact] = factsOf(claim);
  if (!fact) throw new Error("The claim has no fact");
  const { truth } = sourcesOf({ ...sampleLibrary, claims: [claim, ...others] });
  return wrongAmounts(fact, boundOf(fact, claim.statement), truth.facts);
}

describe("a wrong number", () => {
  test("is far off, and as whole as the right one", () => {
    const wrong = wrongOf(quantity("rings", { low: 3, unit: "rings" }, "The guild draws 3 rings on maps."));
    expect(wrong).toEqual(["6 rings", "2 rings", "9 rings", "5 rings"]);
  });

  test("of a range touches the range nowhere", () => {
    const wrong = wrongOf(
      quantity("term", { low: 3, high: 6, unit: "months" }, "A term takes 3 to 6 months."),
    );
    expect(wrong).toEqual(["9 to 18 months", "1 to 2 months"]);
  });

  test("is stated nowhere else", () => {
    const right = quantity("sheets", { low: 40, unit: "sheets" }, "A plate gives 40 sheets a day.");
    const other = quantity("proofs", { low: 82, unit: "sheets" }, "A press gives 82 sheets a day.");
    expect(wrongOf(right)).toContain("80 sheets");
    expect(wrongOf(right, other)).not.toContain("80 sheets");
  });

  test("never follows from the right one", () => {
    const over = quantity("sales", { low: 40, unit: "maps" }, "The guild sold over 40 maps a year.");
    expect(wrongOf(over)).toEqual(["80 maps", "120 maps", "60 maps"]);
    const under = quantity("wait", { low: 40, unit: "days" }, "A buyer waits less than 40 days.");
    expect(wrongOf(under)).toEqual(["20 days", "12 days", "26 days"]);
    const least = quantity("stock", { low: 40, unit: "maps" }, "The stock is never small.", "minimum size");
    expect(wrongOf(least)).toEqual(["80 maps", "120 maps", "60 maps"]);
  });

  test("is as precise as the right one", () => {
    const effect = quantity("ink", { low: 0.42, unit: "drams" }, "A letter takes 0.42 drams of ink.");
    expect(wrongOf(effect)).toEqual([
      "0.84 drams",
      "0.21 drams",
      "1.26 drams",
      "0.13 drams",
      "0.63 drams",
      "0.27 drams",
    ]);
  });

  test("is no share above the whole", () => {
    const share = quantity("share", { low: 80, unit: "%" }, "The guild keeps 80% of the proofs.");
    expect(wrongOf(share)).toEqual(["40%", "24%", "52%"]);
  });
});

test("a quantity without another of its kind has a false statement too, true of nothing", () => {
  const rings = quantity(
    "rings",
    { low: 3, unit: "rings" },
    "The old guild of mapping draws 3 rings on maps.",
  );
  const library = { ...sampleLibrary, claims: [...sampleLibrary.claims, rings] };
  const lies = questionsFor([rings], library).flatMap((question) =>
    question.form === "trueFalse" && question.swap ? [question] : [],
  );
  expect(lies.map(({ stem, swap }) => [stem, swap?.trueOf])).toEqual([
    ["The old guild of mapping draws 6 rings on maps.", null],
    ["The old guild of mapping draws 2 rings on maps.", null],
  ]);
});

test("a number that the right one implies is no false statement", () => {
  const over = (id: string, low: number) =>
    quantity(id, { low, unit: "maps" }, `The guild of ${id} sells over ${low} maps in a good year.`);
  const claims = [over("north", 40), over("south", 90)];
  const library = { ...sampleLibrary, claims };
  const lies = questionsFor(claims, library).filter((some) => some.form === "trueFalse" && !some.answer);
  const stems = lies.map(({ stem }) => stem);
  expect(stems).toContain("The guild of north sells over 90 maps in a good year.");
  expect(stems).not.toContain("The guild of south sells over 40 maps in a good year.");
});

test("a pause said with “within” is no shorter one", () => {
  const pause = quantity("pause", { low: 20, unit: "hours" }, "A map sold earns nothing within 20 hours.");
  const [fact] = factsOf(pause);
  expect(fact && boundOf(fact, pause.statement)).toBe("least");
});

test("no more days of a week are told than it has", () => {
  const days = quantity("days", { low: 5, unit: "days" }, "Of the sales the best 5 days of a week count.");
  expect(wrongOf(days)).toEqual(["3 days", "2 days"]);
});

test("the right number stands among the made-up ones where it is told to", () => {
  const rings = quantity("rings", { low: 40, unit: "rings" }, "The guild draws 40 rings on its maps.");
  const [fact] = factsOf(rings);
  const below = (wanted: number) =>
    fact && wrongOptions(fact, [fact], wanted).filter(({ low }) => low < 40).length;
  expect([0, 1, 2, 3].map(below)).toEqual([0, 1, 2, 3]);
});
