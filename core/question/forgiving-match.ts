import { wordsOf } from "@/core/claim/normal-form";
import { editDistance } from "./edit-distance";

// A slip in a shorter word may well be another word: "tier", "tire"; "loss", "less".
export const shortestForgiven = 5;

/**
 * Whether typed text means one of `right`. Case, accents, punctuation, articles, plurals and spaces between
 * words do not matter, nor does one slip in one word of five letters or more. Another name (`rejected`) or
 * another number is never forgiven.
 */
export function meansOneOf(typed: string, right: string[], rejected: string[]): boolean {
  const given = wordsOf(typed);
  if (given.length === 0) return false;
  const targets = right.map(wordsOf);
  if (targets.some((target) => isEqual(given, target))) return true;
  const others = rejected.map(wordsOf).filter((other) => !targets.some((target) => isEqual(target, other)));
  if (others.some((other) => isEqual(given, other))) return false;
  const near = Math.min(...targets.map((target) => slips(given, target)));
  // As near to another name as to the right one: what was meant is anybody's guess.
  return near <= 1 && !others.some((other) => editDistance(given.join(""), other.join("")) <= near);
}

const isEqual = (a: readonly string[], b: readonly string[]) =>
  a.join("") === b.join("") && numbersOf(a) === numbersOf(b);

const numbersOf = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(" ");

/** The number of slips, or infinity where the difference is more than a slip. */
function slips(given: readonly string[], target: readonly string[]): number {
  if (given.length !== target.length || numbersOf(given) !== numbersOf(target))
    return Number.POSITIVE_INFINITY;
  return target.reduce((total, word, at) => {
    const typed = given[at] ?? "";
    if (typed === word) return total;
    return word.length < shortestForgiven ? Number.POSITIVE_INFINITY : total + editDistance(typed, word);
  }, 0);
}
