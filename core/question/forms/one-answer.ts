import type { Fact, Slot } from "@/core/claim/fact";
import { contentWords, normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import type { Ask, Sources } from "./ask";

// A tool's purpose may repeat its stage or its group, so that any of these can make another tool an answer.
const uses = new Set<Slot>(["purpose", "stage", "group"]);

// Above this share of common words two phrases ask nearly the same: another answer fits so well that a claim
// would only have to be worded a little differently. Members of a group have words like "use of" in common.
const nearlySame: Partial<Record<Slot, number>> = { purpose: 0.33, pick: 0.33, meaning: 0.33, group: 0.5 };

/**
 * Whether a question without options has one answer in the document that it names: no other claim there says the
 * same, or nearly the same, of something else. A rating or a description tells one thing from others only where
 * the document gives each of several things one.
 */
export function hasOneAnswer(ask: Ask, { truth }: Sources): boolean {
  const { fact, asks } = ask;
  const { names } = truth;
  const givenOf = (some: Fact) => (asks === "value" ? some.subject : some.value);
  const keyOf = (some: Fact) => (asks === "value" ? some.value : some.subject);
  const inDocument = (fact.slot === "purpose" ? truth.facts : truth.siblingsOf(fact)).filter(
    (other) =>
      other.claim.document === fact.claim.document &&
      (fact.slot === "purpose" ? uses.has(other.slot) : other.scope === fact.scope),
  );
  if ((fact.slot === "trait" || fact.slot === "level") && !isTable(fact, inDocument)) return false;
  return inDocument.every(
    (other) =>
      names.isSame(keyOf(other), keyOf(fact)) ||
      !isNearly(givenOf(fact), givenOf(other), fact.slot, names.entityOf(givenOf(fact)) !== null),
  );
}

function isNearly(asked: string, other: string, slot: Slot, isEntity: boolean): boolean {
  if (normalForm(asked) === normalForm(other)) return true;
  if (isEntity) return false;
  const most = nearlySame[slot];
  if (most !== undefined) return overlaps(asked, other) || similarity(asked, other) >= most;
  // What is very fast is fast; what is fast need not be very fast.
  return slot === "trait" && [...contentWords(asked)].every((word) => contentWords(other).has(word));
}

/** Of several things the document says one each; "varies" and the like say nothing of a thing alone. */
function isTable(fact: Fact, inScope: Fact[]): boolean {
  if (fact.value === "varies" || fact.value === "grows with scale") return false;
  const subjects = inScope.map(({ subject }) => normalForm(subject));
  const own = subjects.filter((subject) => subject === normalForm(fact.subject)).length;
  return own === 1 && new Set(subjects).size >= (fact.slot === "level" ? 3 : 2);
}
