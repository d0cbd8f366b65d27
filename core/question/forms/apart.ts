import type { Fact } from "@/core/claim/fact";
import { contentWords, similarity } from "@/core/claim/normal-form";
import { isHonest } from "@/core/question/distractors/distractors";
import type { Sources } from "./ask";
import type { Link } from "./link";
import { isOnScale } from "./scale";

/** Whether neither link's item goes with the other's group, by any claim and as far as one can judge. */
export function areApart(a: Link, b: Link, sources: Sources): boolean {
  const ofFact = known.get(a.fact) ?? new WeakMap<Fact, boolean>();
  known.set(a.fact, ofFact);
  const before = ofFact.get(b.fact);
  if (before !== undefined) return before;
  const found = compare(a, b, sources);
  ofFact.set(b.fact, found);
  return found;
}

// Facts belong to the index of one library, so that what was found of two of them stays right.
const known = new WeakMap<Fact, WeakMap<Fact, boolean>>();

function compare(a: Link, b: Link, sources: Sources): boolean {
  if (a.fact.slot === "trait" && !areClearlyTwo(a.fact.value, b.fact.value)) return false;
  return isWrong(a.fact, b.fact, sources) && isWrong(b.fact, a.fact, sources);
}

const isWrong = (fact: Fact, other: Fact, sources: Sources) =>
  // Points of one subject, and numbers of several units, are no answers of one family: only truth tells them apart.
  ["traitDimension", "winnerDimension", "quantity"].includes(fact.slot)
    ? !sources.truth.isTrue(fact, fact.subject, other.value)
    : isHonest({ fact, asks: "value" }, other, sources);

/** Whether two values of one dimension are told apart by more than a word: "orchestration layer", "… and logic". */
const areClearlyTwo = (a: string, b: string) => (isOnScale(a) && isOnScale(b)) || similarity(a, b) < 0.3;

// Words that nearly every claim has: sharing one says nothing about two of them.
const common = new Set(["ai", "engineer", "work", "code", "team", "project"]);
// Dimensions of this sort ask for much the same: where something stands.
const standing = new Set([
  "standing",
  "place",
  "role",
  "position",
  "status",
  "weight",
  "importance",
  "level",
]);

/** Whether two points or observations are so near that what is said of one could be said of the other. */
export function shareSubject(a: string, b: string): boolean {
  const words = [...contentWords(a)].map((word) => (standing.has(word) ? "standing" : word));
  const others = new Set([...contentWords(b)].map((word) => (standing.has(word) ? "standing" : word)));
  return words.some((word) => others.has(word) && !common.has(word));
}
