import type { Slot } from "@/core/claim/fact";
import { type Ask, type Sources, shortName } from "./ask";
import { capitalized, lowered, withArticle, wordCount } from "./phrasing";

/** The words that a stem is made of. `about` is what the scope of the fact is called: a scheme, a dimension. */
type Words = { subject: string; value: string; about: string; by: string };
type Wordings = { value?: (words: Words) => string[]; subject?: (words: Words) => string[] };

/** How each fact is asked, either way round; several wordings each, without the attribution. */
const wordings: Record<Slot, Wordings> = {
  purpose: {
    value: ({ subject }) => [
      `what is ${subject} used for in AI work?`,
      `what do AI engineers use ${subject} for?`,
      `for which job would you reach for ${subject}?`,
    ],
    subject: ({ value }) => [
      `which tool would you reach for when the job is ${value}?`,
      `a project calls for ${value}. Which tool fits?`,
      `which tool is used for ${value}?`,
    ],
  },
  stage: {
    value: ({ subject }) => [
      `at which stage of an AI project does ${subject} come in?`,
      `which stage of AI work is ${subject} for?`,
    ],
    subject: ({ value }) => [`which tool belongs to the stage of ${value}?`],
  },
  trait: {
    value: ({ subject, about }) => [
      `how is the ${lowered(about)} of ${subject} rated?`,
      `what is said of the ${lowered(about)} of ${subject}?`,
    ],
    subject: ({ value, about }) => [
      `whose ${lowered(about)} is described as “${value}”?`,
      `which one is rated “${value}” for ${lowered(about)}?`,
    ],
  },
  traitDimension: {
    value: ({ subject, about }) => [
      `in which respect is ${about} described as “${subject}”?`,
      `on which point does ${about} get the rating “${subject}”?`,
    ],
  },
  group: {
    value: ({ subject, about }) => [
      `where among the ${about} does ${subject} belong?`,
      `to which of the ${about} does ${subject} belong?`,
    ],
    subject: ({ value }) => [`what belongs to ${value}?`, `what is part of ${value}?`],
  },
  level: {
    value: ({ subject, about }) => [
      `how is ${about} rated for ${withArticle(subject)}?`,
      `someone is about to start work as ${withArticle(subject)}. How is ${about} rated for that role?`,
    ],
    subject: ({ value, about }) => [
      value === "varies" || value === "grows with scale"
        ? `for which role is it said of ${about} that the need ${value}?`
        : `for which role is ${about} ${value}?`,
    ],
  },
  levelGroup: {
    value: ({ subject, about }) => [`what is ${subject} for ${withArticle(about)}?`],
  },
  winner: {
    value: ({ subject, about }) => [
      `which one does better than ${subject} on ${lowered(about)}?`,
      `when it comes to ${lowered(about)}, what is ahead of ${subject}?`,
    ],
  },
  winnerDimension: {
    value: ({ subject }) => [`on which point does ${subject.replace(" against ", " come out ahead of ")}?`],
  },
  pick: {
    value: ({ subject }) => [
      `suppose ${subject}. What is the right choice?`,
      `what should a team choose when ${subject}?`,
    ],
    subject: ({ value }) => [`when is ${value} the right choice?`],
  },
  limit: {
    value: ({ subject }) => [
      `what limits ${subject} in practice?`,
      `where does ${subject} reach its limits?`,
    ],
    subject: ({ value }) => [`what is limited by ${value}?`],
  },
  consequence: {
    value: ({ subject }) => [`what does ${subject} lead to?`, `what follows in practice from ${subject}?`],
  },
  remedy: {
    value: ({ subject }) => [
      `a team runs into ${subject}. What helps?`,
      `what is the way around ${subject}?`,
    ],
  },
  quantity: {
    value: ({ subject, about }) => [`what is the ${about} of ${subject}?`],
  },
  event: {
    value: ({ subject }) => [`when did this happen: ${subject}?`],
    subject: ({ value }) => [`what happened in ${value}?`],
  },
  step: {
    value: ({ subject, about }) => [`what is ${subject} of ${about}?`],
  },
  cause: {
    value: ({ subject }) => [`why is it that ${subject}?`, `what is the reason that ${subject}?`],
    subject: ({ value }) => [`what follows from the fact that ${value}?`],
  },
  instead: {
    value: ({ subject }) => [`what is the advice, instead of ${subject}?`],
    subject: ({ value }) => [`what should give way to this advice: ${value}?`],
  },
  because: {
    value: ({ subject }) => [`why is this good advice: ${subject}?`],
    subject: ({ value }) => [`which advice rests on this reason: ${value}?`],
  },
  meaning: {
    value: ({ subject }) => [`what is meant by ${subject} in AI work?`, `how would you define ${subject}?`],
    subject: ({ value }) => [`what is the word for ${value}?`, `what do you call ${value}?`],
  },
};

// What one document says of a tool or a word seldom differs from the next; the rest is judgement, and is signed.
const impersonal = new Set<Slot>(["purpose", "stage", "event", "step", "meaning"]);

function isSigned({ fact }: Ask, sources: Sources): boolean {
  if (!impersonal.has(fact.slot)) return true;
  return sources.truth
    .siblingsOf(fact)
    .some(
      (other) =>
        other.claim.document !== fact.claim.document &&
        other.scope === fact.scope &&
        sources.truth.names.isSame(other.subject, fact.subject),
    );
}

/** Every way of asking, complete sentences, in an order of their own. */
export function stemsFor(ask: Ask, sources: Sources): string[] {
  const { fact, asks } = ask;
  const by = shortName(sources, fact.claim.document);
  const words = { subject: fact.subject, value: fact.value, about: fact.scopeName, by };
  const bodies = wordings[fact.slot][asks]?.(words) ?? [];
  return bodies
    .map((body) => (isSigned(ask, sources) && !body.includes(by) ? `according to ${by}, ${body}` : body))
    .map(capitalized)
    .filter((stem) => wordCount(stem) >= 5);
}
