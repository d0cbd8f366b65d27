import type { Claim } from "@/core/claim/claim";
import { normalForm } from "@/core/claim/normal-form";
import { asksWithKey, type Sources } from "@/core/question/forms/ask";
import type { QuestionOf } from "@/core/question/question";
import { wordCount } from "@/core/question/wording/phrasing";
import { findings } from "./lint-finding";
import { dangles, sharesKeyWord } from "./lint-text";

/** Longer answers have too many wordings for a match to be fair. */
const mostWords = 4;

/** What holds for a short answer besides what holds for every stem. */
export function lintTyped(question: QuestionOf<"typed">, claim: Claim, sources: Sources) {
  const { stem, answer, accepted, rejected } = question;
  const { names } = sources.truth;
  const { found, check } = findings();
  const asks = asksWithKey(claim, answer, sources);
  check("L01", "block", asks.length === 0, "The answer is nothing that the claim says");

  const own = names.entityOf(answer);
  const foreign = accepted.find((text) => (names.entityOf(text) ?? own) !== own);
  check("L02", "block", foreign !== undefined, `"${foreign}" is another thing than the answer`);
  const right = [answer, ...accepted].map(normalForm);
  const clash = rejected.find((text) => right.includes(normalForm(text)));
  check("L02", "block", clash !== undefined, `"${clash}" is both right and wrong`);

  // That a tier or a layer is asked for has to be said.
  const telling = answer.replace(/\b(tier|layer|stage)\b/gi, " ");
  check("L05", "block", sharesKeyWord(stem, telling), "The stem holds a word of the answer");
  check("L15", "block", dangles(answer), "A word in the answer points nowhere");
  check("L17", "block", wordCount(answer) > mostWords, "The answer is longer than four words");
  return found;
}
