import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { type Ask, sourcesOf } from "./ask";
import { typedFor } from "./typed";

const base = sampleLibrary.claims[0];
if (!base) throw new Error("no claim");

/** What is asked of the first of these claims, the others being said in the same document. */
function askedOf(claims: Pick<Claim, "kind" | "payload">[], document = "almanac") {
  const made = claims.map(
    (claim, at) =>
      ({ ...base, ...claim, id: `made-${at}`, document: at === 0 ? "almanac" : document }) as Claim,
  );
  const sources = sourcesOf({ ...sampleLibrary, claims: made });
  const asks = sources.truth.facts
    .filter((fact) => fact.claim.id === "made-0")
    .flatMap((fact): Ask[] => [
      { fact, asks: "value" },
      { fact, asks: "subject" },
    ]);
  return asks.flatMap((ask) => typedFor(ask, sampleLibrary.entities, sources));
}
const purpose = (tool: string, use: string) =>
  ({ kind: "purpose", payload: { tool, purpose: use } }) as Pick<Claim, "kind" | "payload">;
const ring = (item: string, group: string) =>
  ({ kind: "membership", payload: { scheme: "rings of skill", item, group } }) as Pick<
    Claim,
    "kind" | "payload"
  >;
const speed = (subject: string, value: string) =>
  ({ kind: "trait", payload: { subject, dimension: "drafting speed", value } }) as Pick<
    Claim,
    "kind" | "payload"
  >;
const term = (name: string, meaning: string) =>
  ({ kind: "definition", payload: { term: name, meaning } }) as Pick<Claim, "kind" | "payload">;

describe("short answers", () => {
  test("a tool is asked for by its purpose, with the document that says so", () => {
    const questions = askedOf([purpose("Tamarack", "frame joinery"), purpose("Fennel", "paper milling")]);
    expect(questions.map(({ stem }) => stem).sort()).toEqual([
      "For frame joinery, which tool does Ada Ferrow name?",
      "Which tool does Ada Ferrow name for frame joinery?",
    ]);
    expect(questions[0]).toMatchObject({ answer: "Tamarack", accepted: ["TMK"] });
  });

  test("nothing is asked where the document gives another answer, or one that nearly fits", () => {
    const tamarack = purpose("Tamarack", "frame joinery");
    expect(askedOf([tamarack, purpose("Fennel", "frame joinery")])).toEqual([]);
    expect(askedOf([tamarack, purpose("Fennel", "the joinery of oak frames")])).toEqual([]);
    expect(askedOf([tamarack, purpose("Fennel", "frame joinery")], "gazette")).not.toEqual([]);
  });

  test("what stands near the answer in spelling is rejected", () => {
    const [question] = askedOf([purpose("Marlstone", "coastline tracing")]);
    expect(question?.rejected).toContain("Marlstowe");
  });

  test("a tier is asked for, and its number will do", () => {
    const [question] = askedOf([ring("hachure shading", "Ring 2"), ring("ruling a grid", "Ring 1")]);
    expect(question).toMatchObject({ answer: "Ring 2", accepted: ["second ring"] });
    expect(question?.stem).toContain("rings of skill");
  });

  test("an item of two groups is not asked for", () => {
    expect(askedOf([ring("hachure shading", "Ring 2"), ring("hachure shading", "Ring 3")])).toEqual([]);
  });

  test("a rating asks for its thing only where several things have one each", () => {
    expect(askedOf([speed("Ostra", "brisk")])).toEqual([]);
    expect(
      askedOf([speed("Ostra", "brisk"), speed("Runic", "middling")]).map(({ answer }) => answer),
    ).toContain("Ostra");
    expect(askedOf([speed("Ostra", "brisk"), speed("Runic", "very brisk")])).toEqual([]);
    expect(askedOf([speed("Ostra", "brisk"), speed("Ostra", "loud"), speed("Runic", "middling")])).toEqual(
      [],
    );
  });

  test("what everything is about is not asked for: it would be named unread", () => {
    const others = Array.from({ length: 12 }, (_, at) => speed("Ostra", `brisk in month ${at}`));
    const other = others.map((claim, at) => ({
      ...claim,
      payload: { ...claim.payload, dimension: `speed in month ${at}` },
    })) as typeof others;
    const two = [speed("Ostra", "brisk"), speed("Runic", "middling")];
    expect(askedOf(two)).not.toEqual([]);
    expect(askedOf([...two, ...other])).toEqual([]);
  });

  test("a term is asked for by its meaning, a phrase of many words is not", () => {
    const meaning = "a framed panel with the title";
    expect(askedOf([term("a cartouche", meaning)]).map(({ answer }) => answer)).toContain("A cartouche");
    expect(askedOf([term("a panel for all that there is", meaning)])).toEqual([]);
    expect(askedOf([term("pens and nibs", meaning)])).toEqual([]);
  });
});
