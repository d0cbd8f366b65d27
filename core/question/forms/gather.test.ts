import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf } from "@/core/claim/fact";
import { guildLibrary } from "@/core/question/testing/guild-library";
import { gather } from "./gather";
import type { Link } from "./link";

const [fact] = guildLibrary.claims.slice(0, 1).flatMap(factsOf);
if (!fact) throw new Error("no fact");
const links = (count: number): Link[] =>
  Array.from({ length: count }, (_, at) => ({
    fact: { ...fact, claim: { ...fact.claim, id: `claim-${at}` } },
    item: `item ${at}`,
    group: `group ${at % 3}`,
  }));
const rules = { most: 5, fewest: 4, fits: () => true, worth: () => 0 };

describe("gathering links into sets", () => {
  test("every link stands in one set to three where all fit together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), (count) => {
        const all = links(count);
        const sets = gather(all, rules);
        for (const link of all) {
          const uses = sets.filter((set) => set.includes(link)).length;
          expect(uses).toBeGreaterThanOrEqual(1);
          expect(uses).toBeLessThanOrEqual(3);
        }
        for (const set of sets) {
          expect(set.length).toBeGreaterThanOrEqual(4);
          expect(set.length).toBeLessThanOrEqual(5);
          expect(new Set(set).size).toBe(set.length);
        }
      }),
    );
  });

  test("the order of the links changes nothing", () => {
    const all = links(17);
    const items = (some: Link[]) => gather(some, rules).map((set) => set.map(({ item }) => item));
    expect(items([...all].reverse())).toEqual(items(all));
  });

  test("too few links make no set", () => {
    expect(gather(links(3), rules)).toEqual([]);
  });

  test("what does not fit is left out, and what is worth more comes first", () => {
    const all = links(12);
    const fits = (_set: Link[], { group }: Link) => group !== "group 2";
    const sets = gather(all, { ...rules, fits, worth: (_set, { group }) => Number(group === "group 1") });
    for (const set of sets)
      for (const { group } of set.slice(1)) expect(["group 0", "group 1"]).toContain(group);
    expect(sets[0]?.slice(1, 4).every(({ group }) => group === "group 1")).toBe(true);
  });
});
