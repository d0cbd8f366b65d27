import { apartness } from "./apart";
import { type EntityNames, entityNames } from "./entity-names";
import { type Fact, factsOf, type Slot } from "./fact";
import type { Library } from "./library";
import { normalForm, overlaps, similarity } from "./normal-form";
import { periodOf, shareYears } from "./period";
import { isNear } from "./quantity";

/**
 * What is true of what, over the whole library: "X has value V on dimension D", "item I belongs to group G",
 * "tool T is for purpose P". Whatever it calls true can never be a wrong option.
 *
 * It errs on the side of truth: values that say nearly the same count as the same.
 */
export type TruthIndex = {
  names: EntityNames;
  facts: Fact[];
  /** Is this said, in the sense of `asked`, by any claim of any document? */
  isTrue(asked: Fact, subject: string, value: string): boolean;
  /** Every fact whose value is this: what the value is true of. */
  trueOf(value: string): Fact[];
  /** The facts whose values can stand beside that of `asked`; none of documents about other things. */
  siblingsOf(asked: Fact): Fact[];
  /** The facts that name this as their subject, alone or among others. */
  about(subject: string): Fact[];
  /** The facts of one claim. */
  factsOfClaim(id: string): Fact[];
};

// These relations describe a thing in free words, so that one may say what another says too: a tool's purpose
// may repeat its stage. Scalars ("fast", "required") mean something only within their own scope.
const open = new Set<Slot>(["purpose", "stage", "group", "pick", "limit", "meaning"]);
const exact = new Set<Slot>(["trait", "traitDimension", "level", "levelGroup", "winnerDimension", "step"]);

// Above this share of common content words two phrases are taken to say the same.
const sameSaying = 0.5;

function groupBy<T>(items: T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

export function buildTruthIndex(library: Library): TruthIndex {
  const names = entityNames(library.entities);
  const facts = library.claims.flatMap(factsOf);
  const bySubject = groupBy(facts, (fact) => names.keysOf(fact.subject));
  const byFamily = groupBy(facts, (fact) => [fact.family]);
  const isApart = apartness(library);
  const byClaim = groupBy(facts, (fact) => [fact.claim.id]);
  const amounts = new Map(facts.flatMap(({ amount, value }) => (amount ? [[value, amount] as const] : [])));

  const saysSame = (fact: Fact, value: string) => {
    if (names.isSame(fact.value, value)) return true;
    if (exact.has(fact.slot)) return false;
    if (fact.amount) {
      const meant = amounts.get(value);
      return meant !== undefined && meant.unit === fact.amount.unit && isNear(fact.amount, meant);
    }
    if (fact.slot === "event") {
      const [own, other] = [periodOf(fact.value), periodOf(value)];
      if (own && other) return shareYears(own, other);
    }
    // Two names that differ are two things, however many words they share ("Tier 1", "Tier 2").
    if (names.entityOf(fact.value) && names.entityOf(value)) return false;
    return overlaps(fact.value, value) || similarity(fact.value, value) >= sameSaying;
  };

  const isComparable = (fact: Fact, asked: Fact) =>
    fact.scope === asked.scope || (open.has(fact.slot) && open.has(asked.slot));

  // Generation asks what is said of each subject once for every other of its family.
  const known = new Map<string, Fact[]>();
  const saidOf = (asked: Fact, subject: string) => {
    // Phrases may name a subject in other words: where it is no entity, look at all that resembles it.
    const isPhrase = !names.entityOf(subject) && !exact.has(asked.slot) && !asked.amount;
    const key = `${isPhrase ? asked.family : ""}|${subject}`;
    const before = known.get(key);
    if (before) return before;
    const said = new Set(names.keysOf(subject).flatMap((name) => bySubject.get(name) ?? []));
    for (const fact of isPhrase ? (byFamily.get(asked.family) ?? []) : [])
      if (similarity(fact.subject, subject) >= sameSaying) said.add(fact);
    known.set(key, [...said]);
    return [...said];
  };

  return {
    names,
    facts,
    isTrue: (asked, subject, value) =>
      saidOf(asked, subject).some((fact) => isComparable(fact, asked) && saysSame(fact, value)),
    trueOf: (value) =>
      facts.filter((fact) => names.isSame(fact.value, value) || normalForm(fact.value) === normalForm(value)),
    siblingsOf: (asked) =>
      (byFamily.get(asked.family) ?? []).filter(
        (other) => !isApart(asked.claim.document, other.claim.document),
      ),
    about: (subject) => names.keysOf(subject).flatMap((key) => bySubject.get(key) ?? []),
    factsOfClaim: (id) => byClaim.get(id) ?? [],
  };
}
