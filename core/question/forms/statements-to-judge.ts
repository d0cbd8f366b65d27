import type { Claim } from "@/core/claim/claim";
import { normalForm } from "@/core/claim/normal-form";
import type { Question, QuestionOf } from "@/core/question/question";
import type { Ask, Sources } from "./ask";
import { type Lie, liesAbout, trueStatement } from "./true-false";

export type IsSound = (question: Question) => boolean;

// More of one form adds little: the form changes from visit to visit anyway.
const mostFalse = 2;

/**
 * The statements to be judged, true ones first, by the id of their claim. None is made twice: where two claims
 * could both be asked with it, the first by id has it. Each gets its first false one before any gets a second.
 */
export function statementsOf(
  claims: Claim[],
  asksOf: (claim: Claim) => Ask[],
  sources: Sources,
  isSound: IsSound,
): Map<string, QuestionOf<"trueFalse">[]> {
  const said = new Set(claims.map(({ statement }) => normalForm(statement)));
  const isNew = (stem: string) => !said.has(normalForm(stem));
  const drafts = [...claims]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => ({ claim, ends: endsOf(asksOf(claim), sources), lies: [] as Lie[] }));

  for (let round = 0; round < mostFalse; round++)
    for (const { ends, lies } of drafts) {
      const lie = nextLie(ends, ({ question }) => isNew(question.stem) && isSound(question));
      if (!lie) continue;
      lies.push(lie);
      said.add(normalForm(lie.question.stem));
    }

  return new Map(
    drafts.map(({ claim, lies }) => {
      // Where a lie had to be put in other words than the claim's, so is the truth: wording must tell nothing.
      const truths = [...new Set(lies.map(({ truth }) => truth))].filter(isNew);
      for (const truth of truths) said.add(normalForm(truth));
      const trueOnes = [claim.statement, ...truths].map((truth) => trueStatement(claim.id, truth));
      return [claim.id, [...trueOnes.filter(isSound), ...lies.map(({ question }) => question)]];
    }),
  );
}

/** The lies about one end of a fact that have not been looked at, nearest first, and whether one of them is told already. */
type End = { lies: Iterator<Lie>; isUsed: boolean };

/** In two groups: "its breadth is slow" is seen through, so dimensions are swapped only where nothing else can be. */
function endsOf(asks: Ask[], sources: Sources): End[][] {
  const isLast = ({ fact }: Ask) => fact.slot === "traitDimension";
  const ends = (some: Ask[]) => some.map((ask) => ({ lies: liesAbout(ask, sources), isUsed: false }));
  return [ends(asks.filter((ask) => !isLast(ask))), ends(asks.filter(isLast))];
}

/** One swap for each end of a fact before a second of either. */
function nextLie([better = [], last = []]: End[][], isFit: (lie: Lie) => boolean): Lie | null {
  const isLastResort = better.every(({ isUsed }) => !isUsed);
  const groups = last.some(({ isUsed }) => isUsed) ? [last] : isLastResort ? [better, last] : [better];
  for (const group of groups)
    for (const end of [...group].sort((a, b) => Number(a.isUsed) - Number(b.isUsed))) {
      const lie = firstOf(end.lies, isFit);
      if (!lie) continue;
      end.isUsed = true;
      return lie;
    }
  return null;
}

/** What was passed over once is passed over for good: it does not become fit by waiting. */
function firstOf(lies: Iterator<Lie>, isFit: (lie: Lie) => boolean): Lie | null {
  for (let next = lies.next(); !next.done; next = lies.next()) if (isFit(next.value)) return next.value;
  return null;
}
