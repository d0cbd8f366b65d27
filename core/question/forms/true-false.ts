import type { Fact } from "@/core/claim/fact";
import { contentHash } from "@/core/question/content-hash";
import { type Candidate, candidatesFor } from "@/core/question/distractors/distractors";
import type { QuestionOf, TrueOf } from "@/core/question/question";
import { opening } from "@/core/question/wording/opening";
import { ended } from "@/core/question/wording/phrasing";
import { gerundPhrase } from "@/core/question/wording/verb-form";
import { type Ask, keyOf, type Sources, shortName } from "./ask";
import { canBeSaid } from "./can-be-said";
import { exchangedEnds, swappables } from "./statements";
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
  const { slot } = ask.fact;
  if (slot === "instead" || slot === "because") return yield* rejected(ask, sources);
  if (slot === "winner") return yield* exchanged(ask, sources);
  if (isNonsense(ask)) return;
  const swaps = swappables(ask, sources);
  for (const { text, fact, trueOf } of wrongOnes(ask, sources)) {
    // What is written for the claim, or made up, may be said in any way that there is.
    for (const swap of fact ? swaps.filter((some) => some.fits(fact)).slice(0, 1) : swaps) {
      const stem = swap.withValue(text);
      if (!stem) continue;
      yield { question: falseStatement(ask, stem, text, trueOf, sources), truth: swap.statement };
      break;
    }
  }
}

/**
 * What is said on one point makes no sense on another: "its speed is dominant". And what is so for a reason, or is
 * held back by something, shares it with much else that no claim speaks of; so does what is recommended.
 */
function isNonsense({ fact, asks }: Ask): boolean {
  return asks === "subject" && ["traitDimension", "cause", "limit", "pick"].includes(fact.slot);
}

/**
 * Advice turned round. Two pieces of advice cannot trade what they are given instead of, or why: what comes out is
 * as a rule good advice too.
 */
function* rejected({ fact, asks }: Ask, sources: Sources): Generator<Lie> {
  if (asks === "subject") return;
  const { claim, slot } = fact;
  const advised = gerundPhrase(slot === "instead" ? fact.value : fact.subject);
  if (!advised) return;
  const by = opening(shortName(sources, claim.document), sources.truth.names);
  const say = (advisedAgainst: string) => ended(`${by} advises against ${advisedAgainst}`);
  if (slot === "instead") {
    const question = falseStatement({ fact, asks: "subject" }, say(advised), advised, null, sources);
    yield { question, truth: say(fact.subject) };
  } else if (claim.kind === "advice" && !claim.payload.insteadOf)
    yield { question: untrue(claim.id, say(advised), null), truth: claim.statement };
}

/** Of two things that are compared the worse in the place of the better: a third is compared by nobody. */
function* exchanged(ask: Ask, sources: Sources): Generator<Lie> {
  const { fact, asks } = ask;
  if (asks === "subject" || sources.truth.isTrue(fact, fact.value, fact.subject)) return;
  const found = exchangedEnds(ask, sources);
  if (!found) return;
  yield {
    question: falseStatement(ask, found.stem, fact.subject, null, sources),
    truth: found.statement,
  };
}

type WrongOne = { text: string; fact: Fact | null; trueOf: TrueOf | null };

function wrongOnes(ask: Ask, sources: Sources): WrongOne[] {
  const { fact, asks } = ask;
  const { amount, claim } = fact;
  const foil = "foil" in claim.payload && asks === "value" ? claim.payload.foil : undefined;
  if (foil) return [{ text: foil, fact: null, trueOf: null }];
  // Crossed reasons are nonsense as often as not, and now and then true.
  if (fact.slot === "cause") return [];
  const candidates = candidatesFor(ask, sources).filter((other) => canBeSaid(ask, other, sources));
  if (!amount || asks === "subject") return candidates.map(wrongOneOf);
  const bound = boundOf(fact, claim.statement);
  const honest = candidates.filter(
    (other) => other.fact.amount && !followsFrom(amount, bound, other.fact.amount),
  );
  if (honest.length > 0) return honest.map(wrongOneOf);
  return wrongAmounts(fact, bound, sources.truth.facts).map((text) => ({ text, fact: null, trueOf: null }));
}

const wrongOneOf = ({ text, fact, subject }: Candidate): WrongOne => ({
  text,
  fact,
  trueOf: { claim: fact.claim.id, subject },
});

const falseStatement = (ask: Ask, stem: string, text: string, trueOf: TrueOf | null, sources: Sources) =>
  untrue(ask.fact.claim.id, stem, {
    shown: opening(text, sources.truth.names),
    right: keyOf(ask),
    trueOf,
  });

const untrue = (claim: string, stem: string, swap: TrueFalse["swap"]): TrueFalse => ({
  form: "trueFalse",
  id: contentHash(JSON.stringify(["trueFalse", [claim], stem, false])),
  claims: [claim],
  stem,
  answer: false,
  swap,
});
