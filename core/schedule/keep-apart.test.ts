import fc from "fast-check";
import { expect, test } from "vitest";
import { keepSiblingsApart, questionsApart, type Sibling } from "./keep-apart";

type Claim = Sibling & { claim: string };
const claim = (name: string, topic = "tiers", ...siblings: string[]): Claim => ({
  claim: name,
  topic,
  siblings,
});
const names = (claims: readonly Claim[]) => claims.map((each) => each.claim);

/** Pairs of siblings with too few questions between them. */
function tooNear(order: readonly Claim[]) {
  return order.flatMap((one, i) =>
    order.slice(i + 1, i + 1 + questionsApart).filter((other) => {
      return one.siblings?.some((key) => other.siblings?.includes(key));
    }),
  ).length;
}

const plain = (count: number) => Array.from({ length: count }, (_, i) => claim(`c${i}`));
const anyOrder = fc
  .array(
    fc.record({
      topic: fc.constantFrom("tiers", "tradeoffs"),
      keys: fc.subarray(["k1", "k2", "k3"], { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map(({ topic, keys }, i) => claim(`c${i}`, topic, ...keys)));

test("an order without siblings, or with siblings far apart, stays as it is", () => {
  const far = [claim("a", "tiers", "k"), ...plain(questionsApart), claim("b", "tiers", "k")];
  expect(names(keepSiblingsApart(plain(9)))).toEqual(names(plain(9)));
  expect(names(keepSiblingsApart(far))).toEqual(names(far));
});

test("a pair of siblings is kept apart wherever it stood, when a place in reach of neither is left", () => {
  const length = 2 * questionsApart + 1;
  fc.assert(
    fc.property(fc.nat(length), fc.nat(length + 1), fc.nat(20), (at, before, more) => {
      const order = plain(length + more);
      order.splice(at, 0, claim("a", "tiers", "k"));
      order.splice(before, 0, claim("b", "tiers", "k"));
      expect(tooNear(keepSiblingsApart(order))).toBe(0);
    }),
  );
});

test("what stays in its place does so: one pair takes one swap", () => {
  const order = [claim("a", "tiers", "k"), claim("b", "tiers", "k"), ...plain(12)];
  const apart = keepSiblingsApart(order);
  expect(apart.filter((each, at) => each !== order[at])).toHaveLength(2);
});

test("siblings never come nearer, and every claim is asked once", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const apart = keepSiblingsApart(order);
      expect(tooNear(apart)).toBeLessThanOrEqual(tooNear(order));
      expect(names(apart).sort()).toEqual(names(order).sort());
    }),
    { numRuns: 500 },
  );
});

test("topics stay mixed where another swap does as well", () => {
  const order = [
    claim("a", "tiers", "k"),
    claim("x", "tradeoffs", "k"),
    ...Array.from({ length: 12 }, (_, i) => claim(`c${i}`, i % 2 === 0 ? "tiers" : "tradeoffs")),
  ];
  const apart = keepSiblingsApart(order);
  expect(tooNear(apart)).toBe(0);
  for (let i = 1; i < apart.length; i++) expect(apart[i]?.topic).not.toBe(apart[i - 1]?.topic);
});
