import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { sourcesOf } from "./ask";
import { candidatesFor } from "./distractors";
import { sampleLibrary } from "./testing/sample-library";

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
  const sources = sourcesOf({ ...sampleLibrary, claims });
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
});
