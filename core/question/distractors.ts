import type { EntityNames } from "@/core/claim/entity-names";
import type { Fact, Slot } from "@/core/claim/fact";
import { contentWords, normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import { isNear } from "@/core/claim/quantity";
import type { TruthIndex } from "@/core/claim/truth-index";
import { type Ask, givenOf, keyOf, type Sources } from "./ask";
import { seedOf } from "./content-hash";
import { dangles } from "./lint-text";
import { isPlural, wordCount } from "./phrasing";

/** A wrong answer that is true of something else. */
export type Candidate = { text: string; fact: Fact; subject: string };

const mostWords = 15;

/**
 * Honest wrong answers to `ask`, nearest first: said of something else by a claim of the library, and of the
 * subject by none; never another name of the key, nor a part of it.
 */
export function candidatesFor(ask: Ask, sources: Sources): Candidate[] {
  const { fact, asks } = ask;
  const { truth } = sources;
  const key = keyOf(ask);
  const taken = new Set([normalForm(key)]);
  const kindOf = (text: string) => truth.names.entityOf(text)?.kind ?? null;

  const found: Candidate[] = [];
  for (const other of nearestFirst(ask, truth.siblingsOf(fact), kindOf)) {
    // Asked the other way round, an option is a subject of the very same relation.
    if (asks === "subject" && other.scope !== fact.scope) continue;
    const text = asks === "value" ? other.value : other.subject;
    const subject = givenOf({ fact: other, asks });
    if (taken.has(normalForm(text)) || wordCount(text) > mostWords) continue;
    if (truth.names.isSame(text, key) || overlaps(text, key) || similarity(text, key) >= 0.6) continue;
    if (isOtherKind(ask, text, truth.names) || !isHonest(ask, other, sources)) continue;
    taken.add(normalForm(text));
    found.push({ text, fact: other, subject });
  }
  return found;
}

/** Whether the end of `other` that answers `ask` is surely wrong there: true by no claim, and not arguable. */
export function isHonest(ask: Ask, other: Fact, { truth }: Sources): boolean {
  const { fact, asks } = ask;
  const text = asks === "value" ? other.value : other.subject;
  const kindOf = (name: string) => truth.names.entityOf(name)?.kind ?? null;
  if (dangles(text) || sharesCause(fact, other) || isDoubtful(ask, text, other, truth)) return false;
  const [subject, value] = asks === "value" ? [fact.subject, text] : [text, fact.value];
  if (fact.slot === "pick" && isHinted(subject, value, truth.facts)) return false;
  if (fact.slot === "meaning" && kindOf(other.subject) !== kindOf(fact.subject)) return false;
  if (asks === "value" && truth.names.isSame(text, fact.subject)) return false;
  if (truth.isTrue(fact, subject, value)) return false;
  return !(fact.amount && other.amount && isNear(fact.amount, other.amount));
}

/** Where options are names, a thing of another kind among them would stand out. */
function isOtherKind(ask: Ask, text: string, names: EntityNames): boolean {
  const { fact, asks } = ask;
  const kindOf = (name: string) => names.entityOf(name)?.kind ?? null;
  // A recommended thing often stands in a phrase: "staying with Python", "PySpark jobs in notebooks".
  if (fact.slot === "pick")
    return asks === "value" && names.kindNamedIn(text) !== names.kindNamedIn(keyOf(ask));
  return (asks === "subject" || fact.slot === "winner") && kindOf(text) !== kindOf(keyOf(ask));
}

// Phrases with judgement in them: two that share a word may both be right, though no document says so.
const judged = new Set<Slot>(["cause", "instead", "because", "limit", "consequence", "remedy", "pick"]);
const everywhere = new Set(["ai", "python", "engineer", "work", "code", "learn"]);
// A situation nearly always has a team or a project in it: sharing one makes no two situations alike.
const setting = new Set([
  ...everywhere,
  "team",
  "project",
  "model",
  "task",
  "system",
  "start",
  "build",
  "want",
]);

const sharesWord = (a: string, b: string, common = everywhere) =>
  [...contentWords(a)].some((word) => contentWords(b).has(word) && !common.has(word));

function isDoubtful(ask: Ask, text: string, other: Fact, { facts, names }: TruthIndex): boolean {
  const { fact, asks } = ask;
  if (fact.slot === "purpose")
    return sharesWord(other.value, fact.value) || isHalfTrue(ask, text, facts, names);
  if (fact.slot === "pick" && asks === "value" && sharesWord(other.subject, fact.subject, setting))
    return true;
  return judged.has(fact.slot) && (sharesWord(text, keyOf(ask)) || sharesWord(other.value, fact.value));
}

/** A tool may well serve a purpose that shares a word with one that a claim gives it: arrays, data. */
function isHalfTrue({ fact, asks }: Ask, text: string, facts: Fact[], names: EntityNames): boolean {
  const [tool, purpose] = asks === "value" ? [fact.subject, text] : [text, fact.value];
  return facts.some(
    ({ slot, subject, value }) =>
      slot === "purpose" && names.isSame(subject, tool) && sharesWord(value, purpose),
  );
}

/** A thing that some claim brings together with the situation may be a good choice there too. */
function isHinted(situation: string, text: string, facts: Fact[]): boolean {
  const shared = (a: string, b: string) =>
    [...contentWords(a)].filter((word) => contentWords(b).has(word) && !everywhere.has(word)).length;
  return facts.some(
    ({ subject, value }) =>
      (shared(text, value) > 0 && shared(situation, subject) > 1) ||
      (shared(text, subject) > 0 && shared(situation, value) > 1),
  );
}

/** Two effects on the same thing may well share their causes. */
function sharesCause(fact: Fact, other: Fact): boolean {
  if (fact.slot !== "cause") return false;
  const [first, second] = [fact, other].map(({ subject }) => [...contentWords(subject)][0]);
  return first === second;
}

function nearestFirst(ask: Ask, facts: Fact[], kindOf: (text: string) => string | null): Fact[] {
  const { fact, asks } = ask;
  const key = keyOf(ask);
  const nearness = (other: Fact) => {
    const text = asks === "value" ? other.value : other.subject;
    const longer = Math.max(text.length, key.length);
    return (
      4 * Number(other.claim.document === fact.claim.document) +
      2 * Number(other.scope === fact.scope) +
      Number(other.claim.topic === fact.claim.topic) +
      Number(other.claim.source.section === fact.claim.source.section) +
      Number(kindOf(other.subject) === kindOf(fact.subject)) +
      Number(isPlural(text) === isPlural(key)) +
      2 * similarity(text, key) +
      2 * (Math.min(text.length, key.length) / longer)
    );
  };
  // Equals are put in an order that depends on the claim, so that not every question shows the same three.
  const tie = (other: Fact) => seedOf(`${fact.claim.id}|${other.claim.id}|${other.value}`);
  return facts
    .filter((other) => other.claim.id !== fact.claim.id || other.slot === "step")
    .map((other) => ({ other, near: nearness(other), tie: tie(other) }))
    .sort((a, b) => b.near - a.near || a.tie - b.tie)
    .map(({ other }) => other);
}

/** Up to `count` candidates that can stand beside the key and each other; the strictest set that exists. */
export function chooseDistractors(key: string, candidates: Candidate[], count = 3): Candidate[] {
  let best: Candidate[] = [];
  // Strict first: equal number, lengths within a factor of two; then lengths alone; then whatever is honest.
  for (const isFit of [isParallel, isSimilarLength, () => true]) {
    const chosen: Candidate[] = [];
    for (const candidate of candidates) {
      if (chosen.length === count) break;
      const texts = [key, ...chosen.map(({ text }) => text)];
      const clashes = texts.some(
        (text) => overlaps(text, candidate.text) || similarity(text, candidate.text) >= 0.9,
      );
      const amounts = chosen.map(({ fact }) => fact.amount);
      const isTooNear = amounts.some(
        (amount) => amount && candidate.fact.amount && isNear(amount, candidate.fact.amount),
      );
      if (!clashes && !isTooNear && texts.every((text) => isFit(text, candidate.text)))
        chosen.push(candidate);
    }
    if (chosen.length > best.length) best = chosen;
    if (best.length === count) break;
  }
  return best;
}

const isSimilarLength = (a: string, b: string) =>
  Math.max(a.length, b.length) <= 2 * Math.min(a.length, b.length) || Math.max(a.length, b.length) <= 16;

const isParallel = (a: string, b: string) => isSimilarLength(a, b) && isPlural(a) === isPlural(b);
