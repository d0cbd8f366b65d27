import { type Ask, keyOf, type Sources } from "./ask";
import { contentHash } from "./content-hash";
import { candidatesFor } from "./distractors";
import type { QuestionOf } from "./question";
import { swappable } from "./statements";

type TrueFalse = QuestionOf<"trueFalse">;

/** The claim as it stands. */
export const trueStatement = (claim: string, stem: string): TrueFalse => ({
  form: "trueFalse",
  id: contentHash(JSON.stringify(["trueFalse", [claim], stem, true])),
  claims: [claim],
  stem,
  answer: true,
  swap: null,
});

/** The statement of `ask` with its key swapped, once for each candidate that fits, nearest first. */
export function falseStatements(ask: Ask, sources: Sources): TrueFalse[] {
  // What is said on one point makes no sense on another: "its speed is dominant".
  const isNonsense = ask.fact.slot === "traitDimension" && ask.asks === "subject";
  const swap = isNonsense ? null : swappable(ask, sources);
  if (!swap) return [];
  const claim = ask.fact.claim.id;
  return candidatesFor(ask, sources).flatMap(({ text, fact, subject }) => {
    const stem = swap.withValue(text);
    if (!stem) return [];
    return {
      form: "trueFalse" as const,
      id: contentHash(JSON.stringify(["trueFalse", [claim], stem, false])),
      claims: [claim],
      stem,
      answer: false,
      swap: { shown: text, right: keyOf(ask), trueOf: { claim: fact.claim.id, subject } },
    };
  });
}
