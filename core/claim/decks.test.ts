import { expect, test } from "vitest";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import type { Claim } from "./claim";
import { decksOf } from "./decks";

const deck = (id: string, library = sampleLibrary) => decksOf(library).find((each) => each.id === id);

test("everything holds every claim once", () => {
  expect(deck("everything")?.claims).toEqual(sampleLibrary.claims.map(({ id }) => id));
});

test.each(["topic", "document"] as const)("the decks by %s part the library", (kind) => {
  const claims = decksOf(sampleLibrary)
    .filter((each) => each.kind === kind)
    .flatMap((each) => each.claims);
  expect([...claims].sort()).toEqual(sampleLibrary.claims.map(({ id }) => id).sort());
});

test("a tier's deck holds what is about the tier", () => {
  const tier = sampleLibrary.entities.find(({ kind }) => kind === "tier");
  if (!tier) throw new Error("The sample has no tier");
  const [first, , third] = sampleLibrary.claims;
  const claims = sampleLibrary.claims.map((claim) =>
    claim === first || claim === third ? { ...claim, entities: [tier.id] } : claim,
  );
  expect(deck(tier.id, { ...sampleLibrary, claims })).toEqual({
    id: tier.id,
    kind: "tier",
    name: tier.name,
    claims: [first?.id, third?.id],
  });
  expect(deck(tier.id)).toBeUndefined();
});

test("a section that places things in one tier belongs to it whole", () => {
  const tier = sampleLibrary.entities.find(({ kind }) => kind === "tier");
  const [one, two, three, four] = sampleLibrary.claims;
  if (!tier || !one || !two || !three || !four) throw new Error("The sample is too small");
  const inSection = (claim: Claim, section: string) => ({ ...claim, source: { ...claim.source, section } });
  const member = (claim: Claim, section: string, group: string): Claim => ({
    ...inSection(claim, section),
    kind: "membership",
    payload: { scheme: "rings", group, item: "a thing" },
  });
  const claims = [
    member(one, "Inner", tier.name),
    inSection(two, "Inner"),
    member(three, "Both", tier.name),
    member(four, "Both", "Ring 9"),
  ];
  const other = { ...tier, id: "ring-9", name: "Ring 9", aliases: [] };
  const library = { ...sampleLibrary, entities: [...sampleLibrary.entities, other], claims };
  expect(deck(tier.id, library)?.claims).toEqual([one.id, two.id]);
});

test("claims that only agree are not disputed", () => {
  expect(deck("disagreements")).toBeUndefined();
  const [a, b, c, d] = sampleLibrary.claims.map(({ id }) => id) as [string, string, string, string];
  const side = (...claims: string[]) => ({ says: "so it is", claims });
  const relations = [
    { id: "one", kind: "disagrees" as const, about: "x", sides: [side(c), side(a)] },
    { id: "two", kind: "agrees" as const, about: "y", sides: [side(b, d)] },
  ];
  expect(deck("disagreements", { ...sampleLibrary, relations })?.claims).toEqual([a, c]);
});
