import type { EntityNames } from "@/core/claim/entity-names";
import type { Fact } from "@/core/claim/fact";
import { normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import { isNear } from "@/core/claim/quantity";
import { type Ask, givenOf, keyOf, type Sources } from "@/core/question/forms/ask";
import { dangles } from "@/core/question/lint/lint-text";
import { wordCount } from "@/core/question/wording/phrasing";
import { isDoubtful, isRelated, isWeaker } from "./doubt";
import { nearestFirst } from "./nearness";

/** A wrong answer that is true of something else. */
export type Candidate = { text: string; fact: Fact; subject: string };

const mostWords = 15;
// From this share of common words on, two phrases read as one put twice.
const tooAlike = 0.6;

const known = new WeakMap<Fact, Partial<Record<Ask["asks"], { sources: Sources; found: Candidate[] }>>>();

/**
 * Honest wrong answers to `ask`, nearest first: said of something else by a claim of the library, and of the
 * subject by none; never another name of the key, nor a part of it.
 */
export function candidatesFor(ask: Ask, sources: Sources): Candidate[] {
  // A choice and a false statement ask the same; the search costs more than all else.
  const ofFact = known.get(ask.fact) ?? {};
  const before = ofFact[ask.asks];
  if (before?.sources === sources) return before.found;
  const found = search(ask, sources);
  known.set(ask.fact, { ...ofFact, [ask.asks]: { sources, found } });
  return found;
}

function search(ask: Ask, sources: Sources): Candidate[] {
  const { fact, asks } = ask;
  const { truth } = sources;
  const key = keyOf(ask);
  const taken = new Set([normalForm(key)]);

  // A recommended thing often stands in a phrase: "staying with Python", "PySpark jobs in notebooks".
  const kindOfPick = ({ value }: Fact) => truth.names.kindNamedIn(value);
  const found: Candidate[] = [];
  for (const other of nearestFirst(ask, truth.siblingsOf(fact), truth)) {
    // Asked the other way round, an option is a subject of the very same relation.
    if (asks === "subject" && other.scope !== fact.scope) continue;
    // Where tools are recommended, whom to hire is no rival; nor is what somebody else recommends for other ends.
    if (fact.slot === "pick" && (!isOfOneDocument(fact, other) || kindOfPick(other) !== kindOfPick(fact)))
      continue;
    const text = asks === "value" ? other.value : other.subject;
    const subject = givenOf({ fact: other, asks });
    if (taken.has(normalForm(text)) || wordCount(text) > mostWords) continue;
    if (truth.names.isSame(text, key) || overlaps(text, key) || similarity(text, key) >= tooAlike) continue;
    if (isOtherKind(ask, text, truth.names) || isWeaker(ask, other) || !isHonest(ask, other, sources))
      continue;
    taken.add(normalForm(text));
    found.push({ text, fact: other, subject });
  }
  return found;
}

const isOfOneDocument = (a: Fact, b: Fact) => a.claim.document === b.claim.document;

/** Whether the end of `other` that answers `ask` is surely wrong there: true by no claim, and not arguable. */
export function isHonest(ask: Ask, other: Fact, sources: Sources): boolean {
  const { fact, asks } = ask;
  const { truth } = sources;
  const text = asks === "value" ? other.value : other.subject;
  const kindOf = (name: string) => truth.names.entityOf(name)?.kind ?? null;
  if (fact.slot === "meaning" && kindOf(other.subject) !== kindOf(fact.subject)) return false;
  if (asks === "value" && truth.names.isSame(text, fact.subject)) return false;
  if (dangles(text) || isDoubtful(ask, text, other, sources)) return false;
  if (isRelated(ask, text, other, sources) || isChosenAgainst(ask, text)) return false;
  if (asks === "value" ? truth.isTrue(fact, fact.subject, text) : truth.isTrue(fact, text, fact.value))
    return false;
  if (!fact.amount || !other.amount || asks === "subject") return true;
  // A share of more than the whole is seen through.
  if (fact.amount.unit === "%" && fact.amount.high <= 100 && other.amount.high > 100) return false;
  return !isNear(fact.amount, other.amount);
}

/** What a choice is made against stands in its question. */
function isChosenAgainst({ fact, asks }: Ask, text: string): boolean {
  const { claim } = fact;
  if (claim.kind !== "choice" || asks === "subject" || !claim.payload.over) return false;
  return overlaps(claim.payload.over, text);
}

/** Where options are names, a thing of another kind among them would stand out. */
function isOtherKind(ask: Ask, text: string, names: EntityNames): boolean {
  const { fact, asks } = ask;
  const kindOf = (name: string) => names.entityOf(name)?.kind ?? null;
  if (fact.slot === "pick") return false;
  if (asks === "subject" || fact.slot === "winner") return kindOf(text) !== kindOf(keyOf(ask));
  return answerKind(text, names) !== answerKind(keyOf(ask), names);
}

// Concepts and stages are phrases like any other; names of these kinds are not.
const named = new Set(["library", "language", "role", "tier"]);

/** What kind of name a whole answer is; null for a phrase. */
export function answerKind(text: string, names: EntityNames): string | null {
  const kind = names.entityOf(text)?.kind;
  return kind && named.has(kind) ? kind : null;
}
