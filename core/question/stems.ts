import type { Slot } from "@/core/claim/fact";
import type { Entity } from "@/core/claim/library";
import { type Ask, isSigned, type Sources, shortName } from "./ask";
import { opening } from "./opening";
import { atTime, determined, withArticle, wordCount } from "./phrasing";

/**
 * The words that a stem is made of. `about` is what the scope of the fact is called (a scheme, a dimension),
 * `by` the document, `thing` what kind of thing the subject is; `named` too, where its name is a proper name.
 */
type Words = {
  subject: string;
  value: string;
  about: string;
  by: string;
  thing: string;
  named: string | null;
};
type Wordings = { value?: (words: Words) => string[]; subject?: (words: Words) => string[] };

/**
 * How each fact is asked, either way round; several wordings each, without the attribution. The verbs never
 * depend on a slot, so that singular and plural slots both fit.
 */
const wordings: Record<Slot, Wordings> = {
  purpose: {
    value: ({ subject }) => [
      `what would you use ${subject} for in AI work?`,
      `what do AI engineers use ${subject} for?`,
      `for which job would you reach for ${subject}?`,
    ],
    subject: ({ value, thing }) => [
      `which ${thing} would you reach for when the job is ${value}?`,
      `a project calls for ${value}. Which ${thing} fits?`,
      `which ${thing} do AI engineers use for ${value}?`,
    ],
  },
  stage: {
    value: ({ subject }) => [
      `at which stage of an AI project would you use ${subject}?`,
      `for which stage of an AI project would you reach for ${subject}?`,
    ],
    subject: ({ value, thing }) => [`which ${thing} would you use at the stage of ${value}?`],
  },
  trait: {
    value: ({ subject, about, by }) => [
      `when it comes to ${determined(about)}, how does ${by} describe ${subject}?`,
      `asked about ${determined(about)}, what would ${by} say of ${subject}?`,
    ],
    subject: ({ value, about, by, thing }) => [
      `asked about ${determined(about)}, of which ${thing} would ${by} say “${value}”?`,
      `on ${determined(about)}, ${by} says “${value}”. Of which ${thing}?`,
    ],
  },
  traitDimension: {
    value: ({ subject, about, by }) => [
      `${by} says “${subject}” of ${about}. In which respect?`,
      `in which respect does ${by} say “${subject}” of ${about}?`,
    ],
  },
  group: {
    value: ({ subject, about, by }) => [
      `under which of the ${about} would ${by} place ${subject}?`,
      `which of the ${about} includes ${subject}?`,
    ],
    subject: ({ value, about, by }) => [
      `${by} tells the ${about} apart. What falls under ${value}?`,
      `what does ${by} place under ${value}, one of the ${about}?`,
    ],
  },
  level: {
    value: ({ subject, about, by }) => [
      `how does ${by} rate ${about} for ${withArticle(subject)}?`,
      `someone starts work as ${withArticle(subject)}. How does ${by} rate ${about} for the role?`,
    ],
    subject: ({ value, about }) => [
      value === "varies" || value === "grows with scale"
        ? `for which role is it said of ${about} that the need ${value}?`
        : `for which role is ${about} ${value}?`,
    ],
  },
  levelGroup: {
    value: ({ subject, about, by }) =>
      subject === "varies" || subject === "grows with scale"
        ? []
        : [`what does ${by} call ${subject} for ${about}?`],
  },
  winner: {
    value: ({ subject, about, by }) => [
      `what does ${by} put ahead of ${subject} on ${about}?`,
      `when it comes to ${determined(about)}, what does ${by} put ahead of ${subject}?`,
    ],
  },
  winnerDimension: {
    value: ({ subject, by }) => [
      `on which point does ${by} put ${subject.replace(" against ", " ahead of ")}?`,
    ],
  },
  pick: {
    value: ({ subject, by }) => [
      `suppose ${asClause(subject)}. What does ${by} recommend?`,
      `what would ${by} choose when ${asClause(subject)}?`,
    ],
    subject: ({ value, by }) => [`for which situation does ${by} recommend ${value}?`],
  },
  limit: {
    value: ({ subject, by }) => [
      `which limit of ${subject} does ${by} name?`,
      `what does ${by} name as a limit of ${subject}?`,
    ],
    subject: ({ value, by }) => [`${by} names ${value} as a limit. Of what?`],
  },
  consequence: {
    value: ({ subject }) => [`what can ${subject} lead to?`, `what follows in practice from ${subject}?`],
  },
  remedy: {
    value: ({ subject, by }) => [
      `a team runs into ${subject}. What helps, according to ${by}?`,
      `what way around ${subject} does ${by} name?`,
    ],
  },
  quantity: {
    value: ({ subject, about }) => [`what is the ${about} of ${subject}?`],
  },
  event: {
    value: ({ subject }) => [`when did this happen: ${subject}?`],
    subject: ({ value }) => [`what happened ${atTime(value)}?`, `which of these happened ${atTime(value)}?`],
  },
  step: {
    value: ({ subject, about }) => [`what comes ${subject} in ${about}?`],
  },
  cause: {
    value: ({ subject, by }) => [
      `which reason does ${by} give for this: ${subject}?`,
      `${by} notes that ${subject}. Which reason is given?`,
    ],
    subject: ({ value, by }) => [`${by} notes that ${value}. What follows from it?`],
  },
  instead: {
    value: ({ subject, by }) => [
      `what does ${by} advise instead of ${subject}?`,
      `${by} advises against ${subject}. What is better?`,
    ],
    subject: ({ value, by }) => [`${by} gives this advice: ${value}. Instead of what?`],
  },
  because: {
    value: ({ subject, by }) => [`why does ${by} give this advice: ${subject}?`],
    subject: ({ value, by }) => [`which advice does ${by} give for this reason: ${value}?`],
  },
  meaning: {
    value: ({ subject, named }) =>
      named
        ? [`what is ${subject}, in short?`, `what kind of thing is ${subject}?`]
        : [`what is meant by “${subject}” in AI work?`, `how would you explain the term “${subject}”?`],
    subject: ({ value, named }) =>
      named
        ? [`which ${named} is ${value}?`, `which ${named} fits this description: ${value}?`]
        : [`what is the name for ${value}?`, `what do you call ${value}?`],
  },
};

/** A situation may be a clause or begin with a gerund: "you are building agent loops". */
const asClause = (situation: string) => (/^\w+ing\b/.test(situation) ? `you are ${situation}` : situation);

export const nounOf: Record<Entity["kind"], string> = {
  library: "tool",
  language: "language",
  role: "role",
  tier: "tier",
  stage: "stage",
  concept: "concept",
};

/** Every way of asking, complete sentences, in an order of their own. */
export function stemsFor(ask: Ask, sources: Sources): string[] {
  const { fact, asks } = ask;
  const by = shortName(sources, fact.claim.document);
  const kind = sources.truth.names.entityOf(fact.subject)?.kind;
  const inText = (name: string) =>
    sources.truth.names.entityOf(name)?.kind === "role" && fact.slot !== "level" ? withArticle(name) : name;
  const words = {
    subject: fact.slot === "trait" || fact.slot === "limit" ? inText(fact.subject) : fact.subject,
    value: fact.value,
    about:
      fact.slot === "traitDimension" || fact.slot === "levelGroup" ? inText(fact.scopeName) : fact.scopeName,
    by,
    thing: kind ? nounOf[kind] : fact.slot === "trait" ? "subject" : "tool",
    named: kind === "library" || kind === "language" ? nounOf[kind] : null,
  };
  const bodies = wordings[fact.slot][asks]?.(words) ?? [];
  return bodies
    .map((body) => (isSigned(ask, sources) && !body.includes(by) ? `according to ${by}, ${body}` : body))
    .map((stem) => opening(stem, sources.truth.names))
    .filter((stem) => wordCount(stem) >= 5);
}
