import type { Claim } from "@/core/claim/claim";
import type { Library } from "@/core/claim/library";
import { type Ask, type Sources, sourcesOf } from "./ask";
import { rotated } from "./chance";
import { choicesFor } from "./choice";
import { clozesFor } from "./cloze";
import { seedOf } from "./content-hash";
import { flashcardsFor } from "./flashcard";
import { lintQuestion } from "./lint";
import type { Question } from "./question";
import { type Lie, liesAbout, trueStatement } from "./true-false";

// More of one form adds little: the form changes from visit to visit anyway.
const mostChoices = 2;
const mostFalse = 2;

/**
 * Every question that can be asked of these claims, with the whole library to draw wrong answers from.
 *
 * The same claims and library give the same questions. What the linter blocks is not offered: of several
 * wordings the first without a fault is taken, and a form without one is left out.
 */
export function questionsFor(claims: Claim[], library: Library): Question[] {
  const sources = sourcesOf(library);
  const isSound = (question: Question) =>
    !lintQuestion(question, sources).some(({ level }) => level === "block");
  return claims.flatMap((claim) => questionsOfClaim(claim, library, sources, isSound));
}

function questionsOfClaim(
  claim: Claim,
  library: Library,
  sources: Sources,
  isSound: (question: Question) => boolean,
): Question[] {
  const asks = asksOf(claim, sources);
  const first = <Q extends Question>(questions: Q[]) => questions.filter(isSound).slice(0, 1);

  const choices = asks.flatMap((ask) => first(choicesFor(ask, sources))).slice(0, mostChoices);
  const clozes = clozesFor(claim, library.entities, sources).filter(isSound);
  const cards = first(flashcardsFor(claim, asks, clozes[0], sources));
  return [...choices, ...trueFalseOf(claim, asks, sources, isSound), ...clozes, ...cards];
}

/** The facts of the claim, first as they stand, then the other way round. */
function asksOf(claim: Claim, sources: Sources): Ask[] {
  const own = sources.truth.facts.filter((fact) => fact.claim.id === claim.id);
  // Of a sequence no step is worth more than another; which are asked depends on the claim.
  const facts = claim.kind === "sequence" ? rotated(own, seedOf(claim.id)) : own;
  const ends = facts.flatMap((fact): Ask[] => [
    { fact, asks: "value" },
    { fact, asks: "subject" },
  ]);
  // Values first; and what has a word of its own ("in which respect?") after what everybody would ask.
  const rank = ({ fact, asks }: Ask) =>
    2 * Number(fact.slot === "traitDimension") + Number(asks === "subject");
  return ends
    .map((ask) => ({ ask, rank: rank(ask) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ ask }) => ask);
}

function trueFalseOf(
  claim: Claim,
  asks: Ask[],
  sources: Sources,
  isSound: (question: Question) => boolean,
): Question[] {
  const liesOf = (some: Ask[]) => {
    const perAsk = some.map((ask) => firstSound(liesAbout(ask, sources), isSound));
    // One swap for each end of a fact before a second of either.
    return [0, 1].flatMap((at) => perAsk.flatMap((lies) => lies.slice(at, at + 1)));
  };
  // "Its breadth is slow" is seen through at once: dimensions are swapped only where nothing else can be.
  const isLast = ({ fact }: Ask) => fact.slot === "traitDimension";
  const better = liesOf(asks.filter((ask) => !isLast(ask)));
  const all = better.length > 0 ? better : liesOf(asks.filter(isLast));
  // Two steps that trade places do so from either end.
  const isFirst = ({ question }: Lie, at: number) =>
    all.findIndex((other) => other.question.id === question.id) === at;
  const lies = all.filter(isFirst).slice(0, mostFalse);
  // Where a lie had to be put in other words than the claim's, so is the truth: wording must tell nothing.
  const truths = new Set([claim.statement, ...lies.map(({ truth }) => truth)]);
  return [
    ...[...truths].map((truth) => trueStatement(claim.id, truth)).filter(isSound),
    ...lies.map(({ question }) => question),
  ];
}

function firstSound(lies: Lie[], isSound: (question: Question) => boolean): Lie[] {
  const sound: Lie[] = [];
  for (const lie of lies) {
    if (sound.length === mostFalse) break;
    if (isSound(lie.question)) sound.push(lie);
  }
  return sound;
}
