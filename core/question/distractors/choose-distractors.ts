import type { Fact } from "@/core/claim/fact";
import { overlaps, similarity } from "@/core/claim/normal-form";
import { periodOf, shareYears } from "@/core/claim/period";
import { isNear } from "@/core/claim/quantity";
import { seedOf } from "@/core/question/content-hash";
import { isPlural } from "@/core/question/wording/phrasing";
import { shapeOf } from "@/core/question/wording/shape";
import type { Candidate } from "./distractors";
import { decimalsOf, giveawaysOf, isSimilarLength } from "./giveaways";

// So many of the nearest are tried with each other; further ones would only add work.
const mostTried = 12;
// A set that gives its key away is taken only where there is no other; three options are better than that.
const costOfGiveaway = 1000;
const costOfTwo = 60;
// What another document says may be what the asked one would say too.
const elsewhereMisfit = 2;
const crowdedMisfit = 8;
const costOfPlace = 6;

/**
 * Two or three candidates that stand beside the key and each other without giving the key away, as near as they
 * come; fewer where there are no two that can stand together. What is left to other questions is taken last.
 */
export function chooseDistractors(
  key: string,
  fact: Fact,
  candidates: Candidate[],
  leftToOthers: ReadonlySet<string> = new Set(),
): Candidate[] {
  const tried = candidates
    .filter(({ text }) => !clashes(key, text))
    .map((candidate, at) => ({
      candidate,
      at,
      misfit:
        misfitOf(key, candidate.text) +
        (candidate.fact.claim.document === fact.claim.document ? 0 : elsewhereMisfit) +
        (leftToOthers.has(candidate.text) ? crowdedMisfit : 0),
    }))
    .sort((a, b) => a.misfit - b.misfit || a.at - b.at)
    .slice(0, mostTried)
    .map(({ candidate, misfit }) => ({ candidate, misfit }));
  const seed = seedOf(`${fact.claim.id}|${key}`);

  let best: Candidate[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const set of setsOf(tried.length, (a, b) => areApart(tried[a]?.candidate, tried[b]?.candidate))) {
    const chosen = set.flatMap((at) => tried[at]?.candidate ?? []);
    const distance = set.reduce((sum, at) => sum + at + 3 * (tried[at]?.misfit ?? 0), 0) / set.length;
    const easy = distance + costOfSet(key, fact, chosen, seed);
    // Looking for giveaways costs most.
    if (easy >= least) continue;
    const cost =
      easy +
      costOfGiveaway *
        giveawaysOf(
          key,
          chosen.map(({ text }) => text),
        ).length;
    if (cost >= least) continue;
    least = cost;
    best = chosen;
  }
  return best;
}

function costOfSet(key: string, fact: Fact, chosen: Candidate[], seed: number): number {
  const texts = chosen.map(({ text }) => text);
  const few = chosen.length < 3 ? costOfTwo : 0;
  // The key is as often the longest, or the largest number, as any other option: a hash says which it is here.
  const place = fact.amount
    ? chosen.filter(({ fact: other }) => (other.amount?.low ?? 0) < (fact.amount?.low ?? 0)).length
    : texts.filter((text) => text.length < key.length).length;
  const wanted = seed % (chosen.length + 1);
  return few + costOfPlace * Math.abs(place - wanted);
}

/** How unlike the key an option looks: another part of speech weighs most. */
const misfitOf = (key: string, text: string) =>
  3 * Number(shapeOf(key) !== shapeOf(text)) +
  2 * Number(!isSimilarLength(key, text)) +
  Number(isPlural(key) !== isPlural(text));

function areApart(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (!a || !b || clashes(a.text, b.text)) return false;
  return !a.fact.amount || !b.fact.amount || !isNear(a.fact.amount, b.fact.amount);
}

function clashes(a: string, b: string): boolean {
  const [one, two] = [periodOf(a), periodOf(b)];
  if (one && two) return shareYears(one, two);
  return overlaps(a, b) || similarity(a, b) >= 0.9 || decimalsOf(a) !== decimalsOf(b);
}

/** Every pair and every three of which each two go together. */
function setsOf(count: number, areFit: (a: number, b: number) => boolean): number[][] {
  const fit = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => b > a && areFit(a, b)),
  );
  const sets: number[][] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      if (!fit[a]?.[b]) continue;
      sets.push([a, b]);
      for (let c = b + 1; c < count; c++) if (fit[a]?.[c] && fit[b]?.[c]) sets.push([a, b, c]);
    }
  return sets;
}
