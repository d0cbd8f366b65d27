import type { Slot } from "@/core/claim/fact";
import { atTime, determined, isPlural, theRespect, withArticle } from "./phrasing";

/**
 * The words that a stem is made of. `about` is what the scope of the fact is called (a scheme, a dimension),
 * `by` the document, `thing` what kind of thing the subject is, if one has a name for it; `named` too, where its name is a proper name.
 */
export type Words = {
  subject: string;
  value: string;
  about: string;
  by: string;
  thing: string | null;
  named: string | null;
  /** The respect as it is said of the subject, "the drafting speed of Ostra"; null where that cannot be said. */
  aspect: string | null;
  /** The same of an unnamed thing of the kind: "the drafting speed of one tool". */
  ofOne: string | null;
  /** Whether the claim brings a question of its own, because its dimension reads badly in any other. */
  hasOwn: boolean;
  /** Whether the group is a person's role or a tool, to which things are assigned. */
  isAssigned: boolean;
  /** What a choice is made against. */
  over: string | null;
  /** How the number is hedged: "approximate ", and "lower" or "upper" where it is a limit; and the time that it holds for. */
  hedge: { approximate: string; bound: string };
  asOf: string;
};
type Wordings = { value?: (words: Words) => string[]; subject?: (words: Words) => string[] };

/**
 * How each fact is asked, either way round; several wordings each, without the attribution. The verbs never
 * depend on a slot, so that singular and plural slots both fit.
 */
export const wordings: Record<Slot, Wordings> = {
  purpose: {
    value: ({ subject }) => [
      `what would you use ${subject} for in AI work?`,
      `what do AI engineers use ${subject} for?`,
      `for which job would you reach for ${subject}?`,
    ],
    subject: ({ value, thing }) => [
      `which ${thing ?? "tool"} would you reach for when the job is ${value}?`,
      `a project calls for ${value}. Which ${thing ?? "tool"} fits?`,
      `which ${thing ?? "tool"} do AI engineers use for ${value}?`,
    ],
  },
  stage: {
    value: ({ subject }) => [
      `at which stage of an AI project would you use ${subject}?`,
      `for which stage of an AI project would you reach for ${subject}?`,
    ],
    subject: ({ value, thing }) => [`which ${thing ?? "tool"} would you use at the stage of ${value}?`],
  },
  trait: {
    value: ({ subject, about, by, aspect }) =>
      aspect
        ? [`how does ${by} describe ${aspect}?`, `what does ${by} say of ${aspect}?`]
        : [`when it comes to ${determined(about)}, how does ${by} describe ${subject}?`],
    subject: ({ value, about, by, thing, ofOne, hasOwn }) =>
      thing
        ? [
            `for which ${thing} does ${by} describe ${theRespect(about)} as “${value}”?`,
            ...(ofOne ? [`${by} describes ${ofOne} as “${value}”. Which ${thing} is meant?`] : []),
          ]
        : hasOwn
          ? []
          : ofOne
            ? [`of what does ${by} describe ${theRespect(about)} as “${value}”?`]
            : [`in which case does ${by} describe ${theRespect(about)} as “${value}”?`],
  },
  traitDimension: {
    value: ({ subject, about, by }) => [
      `what about ${about} does ${by} describe as “${subject}”?`,
      `which aspect of ${about} does ${by} describe as “${subject}”?`,
    ],
  },
  group: {
    value: ({ subject, about, by, isAssigned }) =>
      isAssigned
        ? [
            `to which of the ${about} does ${by} assign ${subject}?`,
            `${by} tells the ${about} apart. Which of them goes with ${subject}?`,
          ]
        : [
            `under which of the ${about} would ${by} place ${subject}?`,
            `which of the ${about} includes ${subject}?`,
          ],
    subject: ({ value, about, by, isAssigned }) =>
      isAssigned
        ? [
            `${by} tells the ${about} apart. What goes with ${value}?`,
            `what does ${by} assign to ${value}, one of the ${about}?`,
          ]
        : [
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
        : `for which role ${isPlural(about) ? "are" : "is"} ${about} ${value}?`,
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
    value: ({ subject, by, over }) => [
      `${asClause(subject)}. What does ${by} recommend${over ? ` over ${over}` : ""}?`,
      `what would ${by} choose${over ? ` over ${over}` : ""} when ${asClause(subject)}?`,
    ],
    subject: ({ value, by, over }) => [
      `for which situation does ${by} recommend ${value}${over ? ` over ${over}` : ""}?`,
      ...(over ? [`for which situation does ${by} recommend ${value}?`] : []),
    ],
  },
  limit: {
    value: ({ subject, by, named }) => [
      `which limit of ${subject} does ${by} name?`,
      named
        ? `a team is about to build on ${subject}. Which limit does ${by} warn of?`
        : `what does ${by} name as a limit of ${subject}?`,
    ],
    subject: ({ value, by }) => [`${by} names this limit: ${value}. What does it hold back?`],
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
    value: ({ subject, about, by, hedge, asOf }) => [
      hedge.bound
        ? `what does ${by} give as the ${hedge.bound} limit of the ${about} of ${subject}${asOf}?`
        : `what is the ${hedge.approximate}${about} of ${subject}${asOf}?`,
    ],
  },
  event: {
    value: ({ subject, by }) => [
      `when was it that ${subject}?`,
      `which time does ${by} give for this: ${subject}?`,
    ],
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
      `${by} advises against ${subject}. What should be done in its place?`,
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
        : [`what does the term “${subject}” mean?`, `how would you explain the term “${subject}”?`],
    subject: ({ value, named }) =>
      named
        ? [`which ${named} is ${value}?`, `which ${named} fits this description: ${value}?`]
        : [`what is the name for ${value}?`, `what do you call ${value}?`],
  },
};

/** A situation may be a clause or begin with a gerund: "you are building agent loops". */
export const asClause = (situation: string) =>
  /^\w+ing\b/.test(situation) ? `you are ${situation}` : situation;
