import type { Claim } from "@/core/claim/claim";
import type { Fact, Slot } from "@/core/claim/fact";
import { contentWords, normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import type { TruthIndex } from "@/core/claim/truth-index";
import { type Ask, isSigned, keyOf, type Sources } from "@/core/question/forms/ask";
import { mainThing } from "@/core/question/forms/main-thing";
import { sharesSense } from "./senses";

/** Whether an answer may be right though no claim says so: what is arguable is no honest wrong option. */

// Phrases with judgement in them: two that share a word may both be right.
const judged = new Set<Slot>(["cause", "instead", "because", "limit", "consequence", "remedy", "pick"]);
// Points of comparison: whoever is ahead on one may be ahead on its neighbour.
const points = new Set<Slot>(["winnerDimension", "traitDimension"]);

const everywhere = new Set(["ai", "python", "engineer", "work", "code", "learn"]);
// A situation nearly always has a team or a project in it: sharing one makes no two situations alike.
const setting = new Set([...everywhere, ..."team project model task system start build want".split(" ")]);

const sharedWords = (a: string, b: string, common = everywhere) =>
  [...contentWords(a)].filter((word) => contentWords(b).has(word) && !common.has(word));
const sharesWord = (a: string, b: string, common = everywhere) => sharedWords(a, b, common).length > 0;

export function isDoubtful(ask: Ask, text: string, other: Fact, sources: Sources): boolean {
  const { fact, asks } = ask;
  const key = keyOf(ask);
  const main = mainThing(sources.truth);
  if (isOfSameThing(fact, other, main) || mayBeClaimedToo(ask, other, sources)) return true;
  if (fact.slot === "purpose")
    return sharesWord(other.value, fact.value) || isHalfTrue(ask, text, sources.truth);
  if (points.has(fact.slot)) return sharesWord(text, key) || sharesSense(text, key);
  if (fact.slot === "pick") {
    if (asks === "value" && sharesWord(other.subject, fact.subject, setting)) return true;
    const [situation, pick] = asks === "value" ? [fact.subject, text] : [text, fact.value];
    if (isHinted(situation, pick, sources.truth)) return true;
  }
  return judged.has(fact.slot) && (sharesWord(text, key) || sharesWord(other.value, fact.value));
}

/** What is required is useful too: beside each other they can be sorted, but one is no wrong answer to the other. */
export function isWeaker({ fact, asks }: Ask, other: Fact): boolean {
  if (fact.slot !== "level" && fact.slot !== "levelGroup") return false;
  const levelOf = ({ slot, subject, value }: Fact) => (slot === "level" ? value : subject);
  const [said, shown] =
    (fact.slot === "level") === (asks === "value")
      ? [levelOf(fact), levelOf(other)]
      : [levelOf(other), levelOf(fact)];
  return said === "required" && shown === "useful";
}

/**
 * Two effects on the same thing may well share their causes, and the remedy for one limit of a thing may help
 * against another: what leads each effect is compared, and whose limits they are.
 */
function isOfSameThing(fact: Fact, other: Fact, main: string | null): boolean {
  if (fact.slot === "cause") return sharesTopic(fact.subject, other.subject) || areBothOf(main, fact, other);
  // Advice that a document gives in one breath is given for much the same reasons.
  if (fact.slot === "because") return isInOnePlace(fact.claim, other.claim);
  if (fact.slot !== "remedy" && fact.slot !== "consequence") return false;
  const [one, two] = [fact.claim, other.claim];
  return one.kind === "limit" && two.kind === "limit" && sameText(one.payload.subject, two.payload.subject);
}

/** Whether both say something of the thing that everybody knows: what is good for it has many reasons. */
const areBothOf = (main: string | null, ...facts: Fact[]) =>
  main !== null && facts.every(({ subject }) => contentWords(subject).has(main));

const isInOnePlace = (a: Claim, b: Claim) =>
  a.document === b.document && a.source.section === b.source.section;

/** "Python dominates AI" and "Python's ecosystem attracts teams" share a first word; two shared words do too. */
const sharesTopic = (a: string, b: string) => {
  const [first, second] = [a, b].map((text) => [...contentWords(text)][0]);
  return first === second || sharedWords(a, b).length > 1;
};

const sameText = (a: string, b: string) => normalForm(a) === normalForm(b);

/** What another document says near the point in question, the one that is asked about may hold as well. */
function mayBeClaimedToo(ask: Ask, other: Fact, sources: Sources): boolean {
  const { fact, asks } = ask;
  if (other.claim.document === fact.claim.document) return false;
  if (!judged.has(fact.slot) && fact.slot !== "winnerDimension") return false;
  if (!isSigned(ask, sources)) return false;
  const [given, otherGiven] = asks === "value" ? [fact.subject, other.subject] : [fact.value, other.value];
  return sharesWord(given, otherGiven) || sharesSense(given, otherGiven);
}

/** A tool may well serve a purpose that shares a word with one that a claim gives it: arrays, data. */
function isHalfTrue({ fact, asks }: Ask, text: string, truth: TruthIndex): boolean {
  const [tool, purpose] = asks === "value" ? [fact.subject, text] : [text, fact.value];
  return truth.about(tool).some(({ slot, value }) => slot === "purpose" && sharesWord(value, purpose));
}

/** For each situation, the words of what some claim brings together with it. */
const hintsByLibrary = new WeakMap<TruthIndex, Map<string, Set<string>>>();

/** A thing that some claim brings together with the situation may be a good choice there too. */
function isHinted(situation: string, text: string, truth: TruthIndex): boolean {
  const known = hintsByLibrary.get(truth) ?? new Map<string, Set<string>>();
  hintsByLibrary.set(truth, known);
  let hints = known.get(situation);
  if (!hints) {
    hints = new Set();
    for (const { subject, value } of truth.facts) {
      if (sharedWords(situation, subject).length > 1) for (const word of contentWords(value)) hints.add(word);
      if (sharedWords(situation, value).length > 1) for (const word of contentWords(subject)) hints.add(word);
    }
    known.set(situation, hints);
  }
  return [...contentWords(text)].some((word) => hints.has(word) && !everywhere.has(word));
}

/** The other side of a relation, or the same said again: neither is wrong beyond dispute. */
export function isRelated({ fact, asks }: Ask, text: string, other: Fact, sources: Sources): boolean {
  const related = sources.related.get(fact.claim.id);
  if (!related) return false;
  if (related.has(other.claim.id)) return true;
  return [...related].some((id) =>
    sources.truth.factsOfClaim(id).some((one) => {
      const said = asks === "value" ? one.value : one.subject;
      // The very thing asked about stands on both sides, and says nothing.
      if (sameText(said, asks === "value" ? fact.subject : fact.value)) return false;
      const isName = sources.truth.names.entityOf(said) !== null;
      if (isName || sources.truth.names.entityOf(text)) return sources.truth.names.isSame(said, text);
      return overlaps(said, text) || similarity(said, text) >= 0.5;
    }),
  );
}
