import type { Claim } from "@/core/claim/claim";
import { contentWords, isStopWord, normalForm } from "@/core/claim/normal-form";
import { gapMark } from "@/core/question/gap-mark";
import type { QuestionOf } from "@/core/question/question";
import { wordCount } from "@/core/question/wording/phrasing";
import { type Finding, findings } from "./lint-finding";
import { sharesKeyWord } from "./lint-text";

export const gapLimits = { mostWords: 4, fewestWordsLeft: 4 };

export function lintCloze({ stem, answer }: QuestionOf<"cloze">, { statement }: Claim): Finding[] {
  const { found, check } = findings();
  const rest = stem.replace(gapMark, " ");
  const isSaid = normalForm(statement).includes(normalForm(answer));
  check("L01", "block", !isSaid, "The answer is nothing that the claim says");
  check("L23", "block", wordCount(answer) > gapLimits.mostWords, "The gap is longer than four words");
  check("L23", "block", isStopWord(answer), "The gap is a stop word");
  check(
    "L23",
    "block",
    contentWords(rest).size < gapLimits.fewestWordsLeft,
    "Fewer than four content words remain",
  );
  check("L23", "block", sharesKeyWord(rest, answer), "The rest of the stem repeats a word of the gap");
  check("L08", "block", /\ban? ____/i.test(stem), "The article tells how the answer begins");
  return found;
}
