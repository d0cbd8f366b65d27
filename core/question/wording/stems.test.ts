import { describe, expect, test } from "vitest";
import type { Claim, Payload } from "@/core/claim/claim";
import { sourcesOf } from "@/core/question/forms/ask";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { stemsFor } from "./stems";

const [model] = sampleLibrary.claims;
if (!model) throw new Error("The sample library is empty");

/** How the claim's first fact with this slot is asked. */
function stems<K extends Claim["kind"]>(kind: K, payload: Payload<K>, asks: "value" | "subject" = "value") {
  const claim = {
    ...model,
    id: "asked",
    kind,
    payload,
    statement: "Said of the workshops.",
    gaps: [],
  } as Claim;
  const sources = sourcesOf({ ...sampleLibrary, claims: [claim] });
  const [fact] = sources.truth.factsOfClaim("asked");
  if (!fact) throw new Error("The claim has no fact");
  return stemsFor({ fact, asks }, sources);
}

describe("how a fact is asked", () => {
  const amount = { subject: "maps in stock", measure: "number", low: 100, unit: "maps" };

  test.each<[string, Partial<Payload<"quantity">>, string]>([
    ["a bare number", {}, "According to Ada Ferrow, what is the number of maps in stock?"],
    [
      "a least number",
      { bound: "least" },
      "What does Ada Ferrow give as the lower limit of the number of maps in stock?",
    ],
    [
      "a most number",
      { bound: "most" },
      "What does Ada Ferrow give as the upper limit of the number of maps in stock?",
    ],
    [
      "a rough number",
      { approximate: true },
      "According to Ada Ferrow, what is the approximate number of maps in stock?",
    ],
    [
      "a dated number",
      { asOf: "1811" },
      "According to Ada Ferrow, what is the number of maps in stock, as of 1811?",
    ],
    [
      "a bound that its measure names",
      { bound: "least", measure: "minimum number" },
      "According to Ada Ferrow, what is the minimum number of maps in stock?",
    ],
  ])("%s keeps what hedges it", (_, more, stem) => {
    expect(stems("quantity", { ...amount, ...more })).toEqual([stem]);
  });

  test("a trait with a question of its own is asked by it, and signed", () => {
    const ask = "what does a first ring give an apprentice";
    const trait = { subject: "Ring 1", dimension: "benefit", value: "a steady hand" };
    expect(stems("trait", { ...trait, ask })).toEqual([`According to Ada Ferrow, ${ask}?`]);
  });

  test("another trait is asked as a respect of its thing", () => {
    const trait = { subject: "Ostra", dimension: "place in the guild", value: "a tool of its masters" };
    expect(stems("trait", trait)).toContain("How does Ada Ferrow describe the place of Ostra in the guild?");
    expect(stems("trait", trait, "subject")).toContain(
      "For which language does Ada Ferrow describe the place in the guild as “a tool of its masters”?",
    );
    const role = { subject: "archivist", dimension: "main focus of the work", value: "order" };
    expect(stems("trait", role)[0]).toBe(
      "How does Ada Ferrow describe the main focus of the work for an archivist?",
    );
  });

  test("a choice is a scene, and says what it is made against", () => {
    const choice = { situation: "the walls stay damp", pick: "a varnished panel", over: "bare paper" };
    expect(stems("choice", choice)).toContain(
      "The walls stay damp. What does Ada Ferrow recommend over bare paper?",
    );
    expect(stems("choice", { ...choice, situation: "building a wall chart" })[0]).toMatch(
      /^You are building a wall chart\. |when you are building a wall chart\?$/,
    );
  });

  test("things are assigned to a role, which takes its article", () => {
    const membership = { scheme: "roles of the guild", group: "surveyor", item: "measuring of coasts" };
    expect(stems("membership", membership)).toContain(
      "To which of the roles of the guild does Ada Ferrow assign measuring of coasts?",
    );
    expect(stems("membership", membership, "subject").join()).toContain("a surveyor");
  });

  test("an event is asked by its time", () => {
    const event = { what: "the first atlas was printed", when: "1794" };
    expect(stems("event", event)).toContain("When was it that the first atlas was printed?");
  });
});
