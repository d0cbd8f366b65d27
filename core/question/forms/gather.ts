import { seedOf } from "@/core/question/content-hash";
import type { Link } from "./link";

type Rules = {
  /** How many links a set should have, and the fewest with which it is a question. */
  most: number;
  fewest: number;
  /** Whether the link can stand in a question with those. */
  fits: (set: Link[], link: Link) => boolean;
  /** Which of the fitting links is wanted more in this set. */
  worth: (set: Link[], link: Link) => number;
};

// A claim in a fourth question of one form adds nothing to the other three.
const mostUses = 3;

/**
 * Parts links into sets that can be asked together, so that every link stands in one where that is possible.
 *
 * Each link that no set has yet begins one and takes in what is wanted most. Links of other sets only help out
 * where too few are left. Which link is next depends on nothing but its claim, so that a new claim disturbs little.
 */
export function gather(links: Link[], { most, fewest, fits, worth }: Rules): Link[][] {
  const uses = new Map<Link, number>();
  const usesOf = (link: Link) => uses.get(link) ?? 0;
  const sets: Link[][] = [];
  for (const first of byClaim(links)) {
    if (usesOf(first) > 0) continue;
    const set = [first];
    const others = byClaim(
      links.filter((link) => link !== first),
      first.fact.claim.id,
    );
    for (const isFresh of [true, false])
      while (set.length < (isFresh ? most : fewest)) {
        const open = others.filter(
          (link) =>
            !set.includes(link) &&
            (isFresh ? usesOf(link) === 0 : usesOf(link) < mostUses) &&
            fits(set, link),
        );
        const [best] = open
          .map((link) => ({ link, worth: worth(set, link), uses: usesOf(link) }))
          .sort((a, b) => b.worth - a.worth || a.uses - b.uses);
        if (!best) break;
        set.push(best.link);
      }
    if (set.length < fewest) continue;
    for (const link of set) uses.set(link, usesOf(link) + 1);
    sets.push(set);
  }
  return sets;
}

/** In an order that the claims' ids decide, a different one for each seed. */
function byClaim(links: Link[], seed = ""): Link[] {
  return links
    .map((link) => ({ link, at: seedOf(`${seed}|${link.fact.claim.id}|${link.item}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ link }) => link);
}

/** How near the link stands to the first of the set: in the same document, section, topic. */
export function nearness([first]: Link[], { fact: { claim } }: Link): number {
  const other = first?.fact.claim;
  const isNear = [
    other?.document === claim.document,
    other?.document === claim.document && other.source.section === claim.source.section,
    other?.topic === claim.topic,
  ];
  return isNear.reduce((sum, is, at) => sum + Number(is) * ([4, 2, 1][at] ?? 0), 0);
}
