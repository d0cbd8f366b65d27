import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { questionsFor } from "@/core/question/questions-for";
import { sampleLibrary } from "@/core/question/testing/sample-library";

const model = sampleLibrary.claims[0];
if (!model) throw new Error("The sample library is empty");

function purpose(tool: string, use: string, statement: string, ...gaps: string[]): Claim {
  return {
    ...model,
    id: `purpose-${tool.toLowerCase()}`,
    statement,
    gaps,
    payload: { tool, purpose: use },
  } as Claim;
}
const clozesOf = (claim: Claim, ...others: Claim[]) =>
  questionsFor([claim], { ...sampleLibrary, claims: [claim, ...others] }).flatMap((question) =>
    question.form === "cloze" ? [[question.answer, ...question.accepted]] : [],
  );

describe("a gap that another thing fills as well", () => {
  const basalt = purpose(
    "Basalt",
    "contour drawing",
    "Workshops reach for Basalt when it is time for contour drawing.",
    "Basalt",
    "contour drawing",
  );
  const fennel = purpose(
    "Fennel",
    "contour drawing",
    "A quick hand needs Fennel to get contour drawing done in time.",
    "Fennel",
  );

  test("is asked where nothing else fills it", () => {
    expect(clozesOf(basalt)).toEqual([["Basalt", "Basalt.js"], ["contour drawing"]]);
  });

  test("gives way to one that has a single answer", () => {
    expect(clozesOf(basalt, fennel)).toEqual([["contour drawing"]]);
  });

  test("takes every answer where the claim has no other", () => {
    expect(clozesOf(fennel, basalt)).toEqual([["Fennel", "Basalt", "Basalt.js"]]);
  });
});
