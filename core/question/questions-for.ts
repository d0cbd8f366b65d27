import type { Claim } from "@/core/claim/claim";
import type { Library } from "@/core/claim/library";
import { rotated } from "./chance";
import { seedOf } from "./content-hash";
import { type Ask, type Sources, sourcesOf } from "./forms/ask";
import { choicesFor } from "./forms/choice";
import { clozesFor, type GapAnswers, gapAnswers } from "./forms/cloze";
import { flashcardsFor } from "./forms/flashcard";
import { numericsFor } from "./forms/numeric";
import { type SetQuestion, setsOf } from "./forms/sets";
import { type IsSound, statementsOf } from "./forms/statements-to-judge";
import { typedFor } from "./forms/typed";
import { lintQuestion } from "./lint/lint";
import type { Finding } from "./lint/lint-finding";
import type { Question } from "./question";

// More of one form adds little: the form changes from visit to visit anyway.
const mostChoices = 2;
const mostTyped = 2;

export type TurnAway = (question: Question, findings: Finding[]) => void;

/**
 * Every question that can be asked of these claims, with the whole library to draw wrong answers from.
 *
 * What asks one claim comes first, claim by claim; then what asks several, each once, as soon as one of them is
 * wanted. The same claims and library give the same questions. What the linter blocks is not offered: of several
 * wordings the first without a fault is taken, and a form without one is left out. No statement is put to a
 * person twice: where two claims could both be asked with it, the first by id has it. `turnAway` is told of each
 * draft that the linter blocks, and why.
 */
export function questionsFor(claims: Claim[], library: Library, turnAway: TurnAway = () => {}): Question[] {
  const sources = sourcesOf(library);
  const isSound = (question: Question) => {
    const blocks = lintQuestion(question, sources).filter(({ level }) => level === "block");
    if (blocks.length > 0) turnAway(question, blocks);
    return blocks.length === 0;
  };
  // Of all claims, whichever are asked: what one may state depends on what the others do.
  const statements = statementsOf(library.claims, (claim) => asksOf(claim, sources), sources, isSound);
  const gaps = gapAnswers(library.claims, sources);
  const own = claims.flatMap((claim) =>
    questionsOfClaim(claim, library, sources, { statements, gaps }, isSound),
  );
  return [...own, ...askingOf(claims, setsOf(sources, isSound))];
}

/** The questions of several claims that ask at least one of these. */
function askingOf(claims: Claim[], sets: SetQuestion[]): SetQuestion[] {
  const wanted = new Set(claims.map(({ id }) => id));
  return sets.filter((question) => question.claims.some((id) => wanted.has(id)));
}

function questionsOfClaim(
  claim: Claim,
  library: Library,
  sources: Sources,
  ofAll: { statements: Map<string, Question[]>; gaps: GapAnswers },
  isSound: IsSound,
): Question[] {
  const asks = asksOf(claim, sources);
  const first = <Q extends Question>(questions: Q[]) => [bestOf(questions, sources, isSound) ?? []].flat();

  const choices = bestChoices(asks, sources, isSound);
  const clozes = clozesFor(claim, library.entities, ofAll.gaps, sources).filter(isSound);
  const cards = first(flashcardsFor(claim, asks, clozes[0], sources));
  const typed = asks.flatMap((ask) => first(typedFor(ask, library.entities, sources))).slice(0, mostTyped);
  const numbers = first(numericsFor(claim, asks, sources));
  return [...choices, ...(ofAll.statements.get(claim.id) ?? []), ...clozes, ...typed, ...numbers, ...cards];
}

/** Of several wordings the first that the linter has nothing to say of; else the first that it does not block. */
function bestOf<Q extends Question>(drafts: Q[], sources: Sources, isSound: IsSound): Q | undefined {
  const sound = drafts.filter(isSound);
  return sound.find((draft) => lintQuestion(draft, sources).length === 0) ?? sound[0];
}

/** A choice that gives its key away is asked only of a claim that has no other. */
function bestChoices(asks: Ask[], sources: Sources, isSound: IsSound): Question[] {
  const [clean, others]: [Question[], Question[]] = [[], []];
  for (const ask of asks) {
    if (clean.length === mostChoices) break;
    const choice = bestOf(choicesFor(ask, sources), sources, isSound);
    if (choice) (lintQuestion(choice, sources).length === 0 ? clean : others).push(choice);
  }
  return clean.length > 0 ? clean : others.slice(0, 1);
}

/** The facts of the claim, first as they stand, then the other way round. */
function asksOf(claim: Claim, sources: Sources): Ask[] {
  // Who wrote a question for the value did so because nothing asks well for the dimension.
  const hasOwn = claim.kind === "trait" && claim.payload.ask !== undefined;
  const own = sources.truth.factsOfClaim(claim.id).filter(({ slot }) => slot !== "traitDimension" || !hasOwn);
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
