import { expect, test } from "vitest";
import { checkRelations } from "./check-relations";
import { pairsOf, type Relation, relationSchema } from "./relation";

const side = (...claims: string[]) => ({ says: "so it is", claims });
const relation = (kind: string, ...sides: object[]) => ({ id: "r", kind, about: "which is faster", sides });
const parses = (value: object) => relationSchema.safeParse(value).success;

test("a disagreement has two sides at least, an agreement one, a qualification two", () => {
  expect(parses(relation("disagrees", side("a"), side("b")))).toBe(true);
  expect(parses(relation("disagrees", side("a", "b")))).toBe(false);
  expect(parses(relation("agrees", side("a", "b")))).toBe(true);
  expect(parses(relation("agrees", side("a")))).toBe(false);
  expect(parses(relation("agrees", side("a"), side("b")))).toBe(false);
  expect(parses(relation("qualifies", side("a"), side("b")))).toBe(true);
  expect(parses(relation("qualifies", side("a"), side("b"), side("c")))).toBe(false);
});

test("no claim stands on both sides", () => {
  expect(parses(relation("disagrees", side("a", "b"), side("b")))).toBe(false);
});

test("claims of two sides disagree, those of one side agree", () => {
  expect(pairsOf(relation("disagrees", side("a", "b"), side("c")) as Relation)).toEqual([
    { kind: "disagrees", claims: ["a", "c"], about: "which is faster" },
    { kind: "disagrees", claims: ["b", "c"], about: "which is faster" },
    { kind: "agrees", claims: ["a", "b"], about: "which is faster" },
  ]);
});

test("a relation that names a claim which does not exist is a fault", () => {
  const relations = [
    relation("disagrees", side("a"), side("b")),
    relation("agrees", side("a", "c")),
  ] as Relation[];
  const claims = ["a", "b"].map((id) => ({ id }));
  const files = [{ content: { document: {}, claims } }] as unknown as Parameters<typeof checkRelations>[1];
  const unrelated = [{ claims: ["a", "x"] as [string, string], why: "two sorts of speed" }];
  expect(checkRelations({ relations, unrelated }, files).map(({ reason }) => reason)).toEqual([
    'relation id "r" stands twice',
    'r names the claim "c", which does not exist',
    'an unrelated pair names the claim "x", which does not exist',
  ]);
});
