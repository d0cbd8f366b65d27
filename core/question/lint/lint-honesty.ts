import type { Claim } from "@/core/claim/claim";
import { answerKind } from "@/core/question/distractors/distractors";
import { asksWithKey, type Sources } from "@/core/question/forms/ask";
import type { Option, QuestionOf } from "@/core/question/question";
import { shapeOf } from "@/core/question/wording/shape";
import { type Finding, findings } from "./lint-finding";

/** Whether the key is what the claim says, and no other option is true by any claim of any document. */
export function lintHonesty(key: Option, wrong: Option[], claim: Claim, sources: Sources): Finding[] {
  const { found, check } = findings();
  const { names } = sources.truth;
  check("L01", "block", asksWithKey(claim, key.text, sources).length === 0, "The claim does not say the key");
  for (const { text, trueOf } of wrong) {
    check("L04", "block", isSaid(claim, key.text, text, sources), `A claim says "${text}" too`);
    check("L04", "block", names.isSame(text, key.text), `"${text}" is another name of the key`);
    // A number need not be true of anything to be a likely one.
    check("L22", "warn", trueOf === null && !isNumber(text), `Nothing is known of "${text}"`);
    const isOther = answerKind(text, names) !== answerKind(key.text, names);
    check("L10", "block", isOther, `"${text}" is another kind of thing than the key`);
  }
  return found;
}

const isNumber = (text: string) => shapeOf(text) === "number";

/** The same of a statement: what is put in must be wrong. */
export function lintStatement({ swap }: QuestionOf<"trueFalse">, claim: Claim, sources: Sources): Finding[] {
  const { found, check } = findings();
  if (!swap) return found;
  check(
    "L01",
    "block",
    asksWithKey(claim, swap.right, sources).length === 0,
    "The claim does not say the key",
  );
  const isTrue = isSaid(claim, swap.right, swap.shown, sources);
  check("L04", "block", isTrue, `A claim says "${swap.shown}" too`);
  return found;
}

const isSaid = (claim: Claim, key: string, text: string, sources: Sources) =>
  asksWithKey(claim, key, sources).some(({ fact, asks }) =>
    asks === "value"
      ? sources.truth.isTrue(fact, fact.subject, text)
      : sources.truth.isTrue(fact, text, fact.value),
  );
