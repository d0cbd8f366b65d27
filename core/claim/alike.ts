import type { EntityNames } from "./entity-names";
import { contentWords, overlaps, similarity } from "./normal-form";

/** Whether two phrases may mean one thing, though documents word it differently. */
export type Alikeness = {
  /** The same name, or phrases that share at least half of what they say. */
  isAlike(a: string, b: string): boolean;
  /** Looser, for clauses: one says all that the other says, or they share a good part. */
  isNearly(a: string, b: string): boolean;
  /** Stricter, for doings that are set beside each other whatever is said of them. */
  isOneDoing(a: string, b: string): boolean;
};

const half = 0.5;
const goodPart = 0.3;

export function alikeness({ entityOf, keysOf, isSame }: EntityNames): Alikeness {
  // Two names that differ are two things, however many words they share ("Tier 1", "Tier 2").
  const areNames = (a: string, b: string) => entityOf(a) !== null && entityOf(b) !== null;
  const isList = (text: string) => entityOf(text) !== null || keysOf(text).length > 1;
  const shares = (a: string, b: string, part: number) =>
    isSame(a, b) || (!areNames(a, b) && similarity(a, b) >= part);
  return {
    isAlike: (a, b) => shares(a, b, half),
    isNearly: (a, b) => shares(a, b, goodPart) || (!areNames(a, b) && overlaps(a, b)),
    isOneDoing: (a, b) => !isList(a) && !isList(b) && similarity(a, b) >= half && wordsInCommon(a, b) > 1,
  };
}

const wordsInCommon = (a: string, b: string) => {
  const words = contentWords(b);
  return [...contentWords(a)].filter((word) => words.has(word)).length;
};
