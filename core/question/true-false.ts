import { type Ask, keyOf, type Sources, shortName } from "./ask";
import { contentHash } from "./content-hash";
import { type Candidate, candidatesFor } from "./distractors";
import { opening } from "./opening";
import { ended } from "./phrasing";
import type { QuestionOf, TrueOf } from "./question";
import { swappable } from "./statements";
import { gerundPhrase } from "./verb-form";
import { boundOf, followsFrom, wrongAmounts } from "./wrong-amount";

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

/**
 * The statement of `ask` with its key swapped, once for each candidate that fits, nearest first. Where the
 * library has no other number of the kind, one that is wrong for sure is put in.
 */
export function* liesAbout(ask: Ask, sources: Sources): Generator<Lie> {
  // What is said on one point makes no sense on another: "its speed is dominant".
  const isNonsense = ask.fact.slot === "traitDimension" && ask.asks === "subject";
  if (ask.fact.slot === "instead") return yield* reversed(ask, sources);
  const swap = isNonsense ? null : swappable(ask, sources);
  if (!swap) return;
  for (const { text, trueOf } of wrongOnes(ask, swap.statement, sources)) {
    const stem = swap.withValue(text);
    if (stem) yield { question: falseStatement(ask, stem, text, trueOf, sources), truth: swap.statement };
  }
}

/**
 * Advice turned round. Two pieces of advice cannot trade what they are given instead of: what comes out is as a
 * rule good advice too.
 */
function* reversed({ fact, asks }: Ask, sources: Sources): Generator<Lie> {
  const advised = asks === "value" ? gerundPhrase(fact.value) : null;
  if (!advised) return;
  const by = opening(shortName(sources, fact.claim.document), sources.truth.names);
  const say = (advisedAgainst: string) => ended(`${by} advises against ${advisedAgainst}`);
  const question = falseStatement({ fact, asks: "subject" }, say(advised), advised, null, sources);
  yield { question, truth: say(fact.subject) };
}

function wrongOnes(ask: Ask, statement: string, sources: Sources): { text: string; trueOf: TrueOf | null }[] {
  const { fact, asks } = ask;
  const candidates = candidatesFor(ask, sources);
  const others = (some: Candidate[]) =>
    some.map(({ text, fact: { claim }, subject }) => ({ text, trueOf: { claim: claim.id, subject } }));
  const { amount } = fact;
  if (!amount || asks === "subject") return others(candidates);
  const bound = boundOf(fact, statement);
  const honest = candidates.filter(
    (other) => other.fact.amount && !followsFrom(amount, bound, other.fact.amount),
  );
  if (honest.length > 0) return others(honest);
  return wrongAmounts(fact, bound, sources.truth.facts).map((text) => ({ text, trueOf: null }));
}

function falseStatement(
  ask: Ask,
  stem: string,
  text: string,
  trueOf: TrueOf | null,
  sources: Sources,
): TrueFalse {
  const claim = ask.fact.claim.id;
  return {
    form: "trueFalse",
    id: contentHash(JSON.stringify(["trueFalse", [claim], stem, false])),
    claims: [claim],
    stem,
    answer: false,
    swap: { shown: opening(text, sources.truth.names), right: keyOf(ask), trueOf },
  };
}
