import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import type { Relation } from "@/core/claim/relation";
import { sourcesOf } from "@/core/question/forms/ask";
import { questionsFor } from "@/core/question/questions-for";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { candidatesFor } from "./distractors";

const [model] = sampleLibrary.claims;
if (!model) throw new Error("The sample library is empty");

const claim = (id: string, kind: Claim["kind"], payload: object) =>
  ({
    ...model,
    id,
    kind,
    payload,
    statement: `${id} stands for a claim of the workshops.`,
    gaps: [],
  }) as Claim;
const choice = (situation: string, pick: string) =>
  claim(`choice-${pick.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`, "choice", { situation, pick });

/** What is offered beside the first claim's key. */
function offered(asks: "value" | "subject", slot: string, ...claims: [Claim, ...Claim[]]): string[] {
  return offeredWith([], asks, slot, ...claims);
}

function offeredWith(
  relations: Relation[],
  asks: "value" | "subject",
  slot: string,
  ...claims: [Claim, ...Claim[]]
): string[] {
  const sources = sourcesOf({ ...sampleLibrary, claims, relations });
  const fact = sources.truth.facts.find((some) => some.claim.id === claims[0].id && some.slot === slot);
  if (!fact) throw new Error(`No ${slot} in ${claims[0].id}`);
  return candidatesFor({ fact, asks }, sources)
    .map(({ text }) => text)
    .sort();
}

describe("what can stand beside the key", () => {
  const languages = choice("letters need carving", "staying with Ostra");
  const tools = choice("ink runs short", "Basalt");
  const phrases = choice("winter is near", "a folded sheet");
  const others = [
    choice("paper is thin", "a Runic press"),
    choice("rain falls", "Pell++"),
    choice("wood is cheap", "Fennel and Quillwort"),
    choice("light is poor", "the Tamarack in its box"),
    choice("guests come", "a wall chart"),
  ];

  test("a recommendation that names a thing stands beside things of its kind", () => {
    expect(offered("value", "pick", languages, ...others)).toEqual(["Pell++", "a Runic press"]);
    expect(offered("value", "pick", tools, ...others)).toEqual([
      "Fennel and Quillwort",
      "the Tamarack in its box",
    ]);
    expect(offered("value", "pick", phrases, ...others)).toEqual(["a wall chart"]);
  });

  test("a situation that calls for something of another kind is no rival", () => {
    const fennel = choice("paper is thin", "Fennel");
    expect(offered("subject", "pick", tools, fennel, ...others.slice(4))).toEqual(["paper is thin"]);
  });

  test("a recommendation for much the same situation may be right too", () => {
    const near = choice("the team meets a long winter", "a varnished panel");
    const far = choice("guests want a team photograph", "a wall chart");
    expect(offered("value", "pick", phrases, near, far)).toEqual(["a wall chart"]);
  });

  test("a situation is not offered where a claim brings the recommended thing together with it", () => {
    const varnish = choice("walls stay damp", "a varnished panel");
    const sea = choice("sea air attacks old ink", "a wall chart");
    const rain = choice("heavy rain falls", "a folded sheet");
    const limit = claim("limit-ink", "limit", {
      subject: "Ostra",
      limit: "fading of old ink",
      remedy: "varnish on a panel",
    });
    expect(offered("subject", "pick", varnish, sea, rain)).toEqual([
      "heavy rain falls",
      "sea air attacks old ink",
    ]);
    expect(offered("subject", "pick", varnish, sea, rain, limit)).toEqual(["heavy rain falls"]);
  });

  test("a tool is not offered for what it half does", () => {
    const purpose = (tool: string, use: string) =>
      claim(`purpose-${use.replaceAll(" ", "-")}`, "purpose", { tool, purpose: use });
    const basalt = purpose("Basalt", "contour drawing");
    const others = [
      purpose("Fennel", "map folding"),
      purpose("Marlstone", "map mending"),
      purpose("Tamarack", "ink"),
    ];
    expect(offered("value", "purpose", basalt, ...others)).toEqual(["ink", "map folding", "map mending"]);
    const both = [
      ...others,
      purpose("Basalt", "map tracing"),
      purpose("Tamarack", "contour hachures"),
    ] as const;
    expect(offered("value", "purpose", basalt, ...both)).toEqual(["ink"]);
    expect(offered("subject", "purpose", basalt, ...both)).toEqual(["Fennel", "Marlstone"]);
  });

  test("the bearer of a limit stands beside things of its kind", () => {
    const limit = (subject: string, text: string) =>
      claim(`limit-${subject.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`, "limit", { subject, limit: text });
    const claims = [
      limit("Runic", "brittle type"),
      limit("Sable", "slow drying"),
      limit("Basalt", "dull edges"),
    ];
    expect(offered("subject", "limit", limit("Ostra", "a narrow palette"), ...claims)).toEqual([
      "Runic",
      "Sable",
    ]);
  });

  test("the other side of a disagreement is never offered, nor what repeats it", () => {
    const limit = (id: string, subject: string, text: string) => claim(id, "limit", { subject, limit: text });
    const claims: [Claim, ...Claim[]] = [
      limit("one", "Ostra", "a narrow palette"),
      limit("two", "Runic", "brittle type"),
      limit("three", "Sable", "slow drying of brittle type"),
      limit("four", "Pell++", "dull edges"),
    ];
    const disagreement: Relation = {
      id: "what-limits-ostra",
      kind: "disagrees",
      about: "what limits Ostra",
      sides: [
        { says: "its palette", claims: ["one"] },
        { says: "its type", claims: ["two"] },
      ],
    };
    expect(offered("value", "limit", ...claims)).toEqual([
      "brittle type",
      "dull edges",
      "slow drying of brittle type",
    ]);
    expect(offeredWith([disagreement], "value", "limit", ...claims)).toEqual(["dull edges"]);
  });

  test("a remedy for another limit of the same thing may help too", () => {
    const limit = (id: string, subject: string, text: string, remedy: string) =>
      claim(id, "limit", { subject, limit: text, remedy });
    const claims: [Claim, ...Claim[]] = [
      limit("one", "Ostra", "a narrow palette", "hand tinting"),
      limit("two", "Ostra", "brittle type", "softer alloys"),
      limit("three", "Sable", "slow drying", "warmer rooms"),
    ];
    expect(offered("value", "remedy", ...claims)).toEqual(["warmer rooms"]);
  });

  test("points of comparison that mean much the same are not offered together", () => {
    const wins = (id: string, dimension: string) =>
      claim(id, "comparison", { dimension, better: "Ostra", worse: "Runic" });
    const others = [wins("two", "productivity"), wins("three", "ink economy")];
    const [other] = others;
    const against = { ...other, payload: { dimension: "productivity", better: "Sable", worse: "Pell++" } };
    const far = { ...others[1], payload: { dimension: "ink economy", better: "Sable", worse: "Pell++" } };
    expect(
      offered(
        "value",
        "winnerDimension",
        wins("one", "speed of prototyping"),
        against as Claim,
        far as Claim,
      ),
    ).toEqual(["ink economy"]);
  });

  test("where the limit itself is asked for, a number on its easy side is wrong too", () => {
    const sales = (id: string, low: number, bound?: string) =>
      claim(id, "quantity", { subject: `sales of ${id}`, measure: "number", low, unit: "maps", bound });
    const claims: [Claim, ...Claim[]] = [sales("one", 100, "least"), sales("two", 50), sales("three", 200)];
    expect(offered("value", "quantity", ...claims)).toEqual(["200 maps", "50 maps"]);
  });

  test("what is required is useful too, but what is useful need not be required", () => {
    const needs = (id: string, role: string, level: string) =>
      claim(id, "requirement", { role, group: "Ring 1", level });
    const [required, useful, varies] = [
      needs("one", "cartographer", "required"),
      needs("two", "surveyor", "useful"),
      needs("three", "archivist", "varies"),
    ];
    expect(offered("value", "level", required, useful, varies)).toEqual(["varies"]);
    expect(offered("value", "level", useful, required, varies)).toEqual(["required", "varies"]);
    expect(offered("subject", "level", useful, required, varies)).toEqual(["archivist"]);
  });

  test("a year within the right period is not offered", () => {
    const event = (id: string, when: string) => claim(id, "event", { what: `the ${id} was printed`, when });
    expect(
      offered("value", "event", event("one", "1812"), event("two", "1812 to 1816"), event("three", "1836")),
    ).toEqual(["1836"]);
  });
});

describe("the set that is shown", () => {
  const causes = Array.from({ length: 60 }, (_, at) =>
    claim(`reason-${at}`, "reason", {
      effect: `effect${at} happens`,
      cause: `cause${at} was there before`,
    }),
  );

  test("no wrong answer comes back much more often than the others", () => {
    const shown = new Map<string, number>();
    for (const question of questionsFor(causes, { ...sampleLibrary, claims: causes })) {
      if (question.form !== "choice") continue;
      for (const { text, correct } of question.options)
        if (!correct) shown.set(text, (shown.get(text) ?? 0) + 1);
    }
    // Three wrong answers to each question: three of each would be perfectly even.
    expect(Math.max(...shown.values())).toBeLessThanOrEqual(9);
    expect(shown.size).toBeGreaterThan(55);
  });

  test("a claim that is added changes few of the others' questions", () => {
    const idsOf = (claims: Claim[]) =>
      new Set(questionsFor(claims, { ...sampleLibrary, claims }).map(({ id }) => id));
    const [before, after] = [idsOf(causes.slice(1)), idsOf(causes)];
    const kept = [...before].filter((id) => after.has(id)).length;
    expect(kept / before.size).toBeGreaterThan(0.8);
  });
});
