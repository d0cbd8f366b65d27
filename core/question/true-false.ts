import { type Ask, keyOf, type Sources } from "./ask";
import { contentHash } from "./content-hash";
import { candidatesFor } from "./distractors";
import { opening } from "./opening";
import type { QuestionOf } from "./question";
import { swappable } from "./statements";

type TrueFalse = QuestionOf<"trueFalse">;

/** A statement that the claim makes. */
export const trueStatement = (claim: string, stem: string): TrueFalse => ({
  form: "trueFalse",
  id: contentHash(JSON.stringify(["trueFalse", [claim], stem, true])),
  claims: [claim],
  stem,
  answer: true,
  swap: null,
});

/** A false statement, and the true one that it was made from. */
export type Lie = { question: TrueFalse; truth: string };

/** The statement of `ask` with its key swapped, once for each candidate that fits, nearest first. */
export function liesAbout(ask: Ask, sources: Sources): Lie[] {
  // What is said on one point makes no sense on another: "its speed is dominant".
  const isNonsense = ask.fact.slot === "traitDimension" && ask.asks === "subject";
  const swap = isNonsense ? null : swappable(ask, sources);
  if (!swap) return [];
  const claim = ask.fact.claim.id;
  return candidatesFor(ask, sources).flatMap(({ text, fact, subject }) => {
    const stem = swap.withValue(text);
    if (!stem) return [];
    const question: TrueFalse = {
      form: "trueFalse",
      id: contentHash(JSON.stringify(["trueFalse", [claim], stem, false])),
      claims: [claim],
      stem,
      answer: false,
      swap: {
        shown: opening(text, sources.truth.names),
        right: keyOf(ask),
        trueOf: { claim: fact.claim.id, subject },
      },
    };
    return { question, truth: swap.statement };
  });
}
