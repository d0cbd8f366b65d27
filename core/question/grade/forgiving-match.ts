import { foldPlural, plainWordsOf } from "@/core/claim/normal-form";
import { editDistance } from "./edit-distance";
import { foldSpelling } from "./spelling";

// A slip in a shorter word may well be another word: "tier", "tire"; "loss", "less".
export const shortestForgiven = 5;

/** A word as it was written, and as it is compared: its plural and its spelling folded. */
type Word = { plain: string; folded: string };

/**
 * Whether typed text means one of `right`. Case, accents, punctuation, articles, plurals, British or American
 * spelling and spaces between words do not matter, nor does one slip in one word of five letters or more; "&" is
 * "and". A name with another in brackets is right when both are. Another name (`rejected`) or another number
 * is never forgiven.
 */
export function meansOneOf(typed: string, right: string[], rejected: string[]): boolean {
  if (isMeant(typed, right, rejected)) return true;
  const [, name, inBrackets] = /^(.+?)\s*\((.+)\)\s*$/.exec(typed) ?? [];
  return [name, inBrackets].every((part) => part !== undefined && isMeant(part, right, rejected));
}

function isMeant(typed: string, right: string[], rejected: string[]): boolean {
  const given = read(typed);
  if (given.length === 0) return false;
  const targets = right.map(read);
  if (targets.some((target) => isEqual(given, target))) return true;
  const others = rejected.map(read).filter((other) => !targets.some((target) => isEqual(target, other)));
  if (others.some((other) => isEqual(given, other))) return false;
  // As near to another name as to the right one: what was meant is anybody's guess.
  return (
    targets.some((target) => isSlip(given, target)) && !others.some((other) => distance(given, other) <= 1)
  );
}

const read = (text: string): Word[] =>
  plainWordsOf(text.replaceAll("&", " and ")).map((plain) => ({
    plain,
    folded: foldSpelling(foldPlural(plain)),
  }));

const folded = (words: Word[]) => words.map((word) => word.folded).join("");
const plain = (words: Word[]) => words.map((word) => word.plain).join("");

const isEqual = (a: Word[], b: Word[]) => folded(a) === folded(b) && numbersOf(a) === numbersOf(b);

const numbersOf = (words: Word[]) =>
  words.flatMap((word) => word.plain.match(/\d+(?:\.\d+)*/g) ?? []).join(" ");

/** A slip at the end of a plural hides that it is one, so words are compared as they stand too. */
const distance = (a: Word[], b: Word[]) =>
  Math.min(editDistance(folded(a), folded(b)), editDistance(plain(a), plain(b)));

function isSlip(given: Word[], target: Word[]): boolean {
  if (numbersOf(given) !== numbersOf(target)) return false;
  if (given.length !== target.length) return isSlipAcross(plain(given), target);
  const [slip, another] = target
    .map((word, at) => ({ word, typed: given[at] ?? word }))
    .filter(({ word, typed }) => word.folded !== typed.folded);
  if (!slip || another || slip.word.plain.length < shortestForgiven) return false;
  const { word, typed } = slip;
  // Only its plural makes the word long: the slip is then one in the plural.
  return (
    (word.folded.length < shortestForgiven
      ? editDistance(typed.plain, word.plain)
      : distance([typed], [word])) === 1
  );
}

/** "finetunning" for "fine-tuning": the words run together, and the slip has to lie in a long one. */
function isSlipAcross(given: string, target: Word[]): boolean {
  const whole = plain(target);
  if (editDistance(given, whole) !== 1) return false;
  let at = 0;
  while (at < whole.length - 1 && given[at] === whole[at]) at++;
  let end = 0;
  const slipped = target.find((word) => {
    end += word.plain.length;
    return at < end;
  });
  return slipped !== undefined && slipped.plain.length >= shortestForgiven;
}
