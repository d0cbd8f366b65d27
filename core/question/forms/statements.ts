import type { Fact } from "@/core/claim/fact";
import { contentWords } from "@/core/claim/normal-form";
import { hedgeOf } from "@/core/claim/quantity";
import { opening } from "@/core/question/wording/opening";
import {
  agreeArticle,
  aspectOf,
  determined,
  ended,
  findOnce,
  isPlural,
  withArticle,
} from "@/core/question/wording/phrasing";
import { asClause } from "@/core/question/wording/stem-wordings";
import { type Ask, isSigned, keyOf, type Sources, shortName } from "./ask";
import { frameFits } from "./frame-fits";

/** A statement, how it reads with another value in its place, and whether a value of that fact can stand there. */
export type Swappable = {
  statement: string;
  withValue(text: string): string | null;
  fits(other: Fact): boolean;
};

/**
 * What false statements are made from, best first: the claim's own statement, where it says the key in just these
 * words, and the fact in a plain sentence, for values that what else the statement says would not suit.
 */
export function swappables(ask: Ask, sources: Sources): Swappable[] {
  const { fact } = ask;
  if (fact.slot === "step") return [inExchange(fact.claim.statement, keyOf(ask)) ?? []].flat();
  return [inOwnWords(ask, sources) ?? [], inPlainWords(ask, sources) ?? []].flat();
}

// These levels are verbs: "Tier 2 is varies" is no sentence.
const verbs = new Set(["varies", "grows with scale"]);
const isSpan = (time: string) => /\s(to|and)\s|s$/.test(time);

function inOwnWords(ask: Ask, sources: Sources): Swappable | null {
  const { truth } = sources;
  const { slot, claim } = ask.fact;
  const { statement } = claim;
  const key = keyOf(ask);
  const place = findOnce(statement, key);
  if (!place) return null;
  // A dimension can take the place of another only where it stands as a noun of its own.
  const isDimension = ask.asks === "value" && (slot === "traitDimension" || slot === "winnerDimension");
  if (isDimension && !/\b(on|in|of|the)\s$/i.test(statement.slice(0, place.start))) return null;
  const written = statement.slice(place.start, place.end);
  // "Spacing is …", but "a lure is …": a term takes its article along.
  const isName = truth.names.entityOf(key)?.kind === "library";
  if (slot === "meaning" && ask.asks === "subject" && !isName) return null;
  // "It" further on would stand for whatever is put in.
  const isClause = slot === "cause" && ask.asks === "subject";
  if (isClause && /\b(it|its|they|them|their)\b/i.test(statement.slice(place.end))) return null;
  const withValue = (text: string) => {
    // A verb that follows must still agree, and nothing may be said twice.
    const hasVerb = place.end < statement.length - 1 || slot === "meaning";
    if (isPlural(text) !== isPlural(written) && hasVerb) return null;
    if (slot === "event" && isSpan(text) !== isSpan(written) && /\b(period|years)\b/.test(statement))
      return null;
    if (slot.startsWith("level") && (verbs.has(text) || verbs.has(key))) return null;
    // "The orchestration of pipelines", but not "the orchestration" of nothing.
    const isOwned = (noun: string) => /\s(of|for|in|to|by|on|at)\s/.test(noun);
    if (/\bthe\s$/i.test(statement.slice(0, place.start)) && isOwned(written) !== isOwned(text)) return null;
    const rest = contentWords(statement.slice(0, place.start) + statement.slice(place.end));
    if ([...contentWords(text)].every((word) => rest.has(word))) return null;
    const shown = place.start === 0 ? opening(text, truth.names) : text;
    const swapped = statement.slice(0, place.start) + shown + statement.slice(place.end);
    return agreeArticle(swapped, place.start);
  };
  return { statement, withValue, fits: frameFits(ask, sources) };
}

/** Steps trade places: a list that names one step twice would give itself away. */
function inExchange(statement: string, key: string): Swappable | null {
  const place = findOnce(statement, key);
  if (!place) return null;
  const withValue = (text: string) => {
    const other = findOnce(statement, text);
    if (!other) return null;
    const [early, late] = place.start < other.start ? [place, other] : [other, place];
    const isApart = early.end <= late.start;
    const exchanged =
      statement.slice(0, early.start) +
      statement.slice(late.start, late.end) +
      statement.slice(early.end, late.start) +
      statement.slice(early.start, early.end) +
      statement.slice(late.end);
    return isApart && early.start > 0 ? exchanged : null;
  };
  return { statement, withValue, fits: () => true };
}

/**
 * The statement of a comparison, and how it reads with its two ends exchanged: in the claim's own words where both
 * are named there once and the verb fits either.
 */
export function exchangedEnds(ask: Ask, sources: Sources): { statement: string; stem: string } | null {
  const { subject, value, claim } = ask.fact;
  // What is said of the one alone would be said of the other: "bronze, such as that of bells, is harder than tin".
  const isFree = !/\b(such as|like|including|which|who|whose)\b/i.test(claim.statement);
  const [one, other] = [findOnce(claim.statement, value), findOnce(claim.statement, subject)];
  if (
    isFree &&
    one &&
    other &&
    isPlural(subject) === isPlural(value) &&
    (one.end <= other.start || other.end <= one.start)
  ) {
    const parts = [
      { ...one, text: subject },
      { ...other, text: value },
    ].sort((a, b) => b.start - a.start);
    const exchanged = parts.reduce(
      (text, { start, end, text: part }) =>
        text.slice(0, start) + (start === 0 ? opening(part, sources.truth.names) : part) + text.slice(end),
      claim.statement,
    );
    return { statement: claim.statement, stem: exchanged };
  }
  const plain = inPlainWords(ask, sources);
  const turned = inPlainWords({ ...ask, fact: { ...ask.fact, subject: value, value: subject } }, sources);
  return plain && turned && { statement: plain.statement, stem: turned.statement };
}

function inPlainWords(ask: Ask, sources: Sources): Swappable | null {
  const { fact, asks } = ask;
  const by = shortName(sources, fact.claim.document);
  const isRole = sources.truth.names.entityOf(fact.subject)?.kind === "role";
  const isNamed = ["library", "language"].includes(sources.truth.names.entityOf(fact.subject)?.kind ?? "");
  const say = (subject: string, value: string) => {
    const inText =
      isRole && (fact.slot === "trait" || fact.slot === "group") ? withArticle(subject) : subject;
    const body = plainStatement(fact, { subject: inText, value, by, isNamed });
    if (!body) return null;
    const signed = isSigned(ask, sources) && !body.includes(by) ? `according to ${by}, ${body}` : body;
    return ended(opening(signed, sources.truth.names));
  };
  const statement = say(fact.subject, fact.value);
  if (!statement) return null;
  return {
    statement,
    withValue: (text) => (asks === "value" ? say(fact.subject, text) : say(text, fact.value)),
    fits: () => true,
  };
}

type Words = { subject: string; value: string; by: string; isNamed: boolean };

/** The fact as a clause, without its attribution where that can stand before it. */
function plainStatement(fact: Fact, { subject, value, by, isNamed }: Words): string | null {
  const about = fact.scopeName;
  switch (fact.slot) {
    case "purpose":
      return `AI engineers use ${subject} for ${value}`;
    case "stage":
      return `at the stage of ${value}, AI engineers use ${subject}`;
    case "trait": {
      const aspect = aspectOf(about, subject);
      if (aspect) return `${by} describes ${aspect} as “${value}”`;
      return `when it comes to ${determined(about)}, ${by} says “${value}” of ${subject}`;
    }
    case "group":
      return `of the ${about}, ${by} places ${subject} under ${value}`;
    case "level":
      return `${by} rates ${about} for ${withArticle(subject)} as “${value}”`;
    case "winner":
      return `when it comes to ${determined(about)}, ${by} puts ${value} ahead of ${subject}`;
    case "pick":
      return `when ${asClause(subject)}, ${by} recommends ${value}`;
    case "limit":
      return `${by} names ${value} as a limit of ${subject}`;
    case "consequence":
      return `${subject} can lead to ${value}`;
    case "remedy":
      return `${by} names ${value} as a way around ${subject}`;
    case "quantity": {
      const hedge = fact.claim.kind === "quantity" ? hedgeOf(fact.claim.payload) : "";
      return `the ${about} of ${subject} is ${hedge}${value}`;
    }
    case "cause":
      return `${subject} because ${value}`;
    case "instead":
      return `${by} gives this advice: ${value}, instead of ${subject}`;
    case "because":
      return `${by} gives this advice: ${subject}, because ${value}`;
    case "meaning":
      return isNamed ? `${subject} is ${value}` : `the term “${subject}” means ${value}`;
    default:
      return null;
  }
}
