import type { Fact } from "@/core/claim/fact";
import { type Ask, keyOf, type Sources, shortName } from "./ask";
import { agreeArticle, capitalized, findOnce, isPlural, lowered, sentence, withArticle } from "./phrasing";

/** A statement and how it reads with another value in its place. */
export type Swappable = { statement: string; withValue(text: string): string | null };

/** The claim's own statement, where it says the key in just these words; else the fact in a plain sentence. */
export function swappable(ask: Ask, sources: Sources): Swappable | null {
  const { fact } = ask;
  const { statement, document } = fact.claim;
  if (fact.slot === "step") return inExchange(statement, keyOf(ask));
  return inOwnWords(statement, keyOf(ask)) ?? inPlainWords(ask, shortName(sources, document));
}

function inOwnWords(statement: string, key: string): Swappable | null {
  const place = findOnce(statement, key);
  if (!place) return null;
  const isWritten = statement.slice(place.start, place.end);
  const withValue = (text: string) => {
    // A verb that follows must still agree, and nothing may be said twice.
    if (isPlural(text) !== isPlural(isWritten) && place.end < statement.length - 1) return null;
    if (statement.toLowerCase().includes(text.toLowerCase())) return null;
    const shown = place.start === 0 ? capitalized(text) : /^\p{Ll}/u.test(isWritten) ? lowered(text) : text;
    const swapped = statement.slice(0, place.start) + shown + statement.slice(place.end);
    return agreeArticle(swapped, place.start);
  };
  return { statement, withValue };
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
  return { statement, withValue };
}

function inPlainWords(ask: Ask, by: string): Swappable | null {
  const { fact, asks } = ask;
  const say = (subject: string, value: string) => plainStatement(fact, subject, value, by);
  const statement = say(fact.subject, fact.value);
  if (!statement) return null;
  return {
    statement,
    withValue: (text) => (asks === "value" ? say(fact.subject, text) : say(text, fact.value)),
  };
}

function plainStatement(fact: Fact, subject: string, value: string, by: string): string | null {
  const about = fact.scopeName;
  switch (fact.slot) {
    case "purpose":
      return sentence(`${subject} is used for ${value}`);
    case "stage":
      return sentence(`${subject} belongs to the stage of ${value}`);
    case "trait":
      return `According to ${by}, the ${lowered(about)} of ${subject} is rated “${value}”.`;
    case "group":
      return sentence(`among the ${about}, ${subject} belongs to ${value}`);
    case "level":
      return `${by} rates ${about} for ${withArticle(subject)} as “${value}”.`;
    case "remedy":
      return `According to ${by}, the way around ${subject} is ${value}.`;
    case "consequence":
      return `According to ${by}, ${subject} leads to ${value}.`;
    case "limit":
      return `According to ${by}, ${subject} is limited by ${value}.`;
    case "cause":
      return `According to ${by}, ${subject} because ${value}.`;
    case "pick":
      return `According to ${by}, the right choice when ${subject} is ${value}.`;
    case "because":
      return `${by} gives this advice: ${subject}, because ${value}.`;
    case "instead":
      return `${by} gives this advice: ${value}, instead of ${subject}.`;
    case "meaning":
      return sentence(`${subject} is ${value}`);
    case "winner":
      return `According to ${by}, ${value} does better than ${subject} on ${lowered(about)}.`;
    case "quantity":
      return `According to ${by}, the ${about} of ${subject} is ${value}.`;
    default:
      return null;
  }
}
