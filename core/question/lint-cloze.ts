import { contentWords, isStopWord } from "@/core/claim/normal-form";
import { gapMark } from "./gap-mark";
import { type Finding, findings } from "./lint-finding";
import { sharesKeyWord } from "./lint-text";
import { wordCount } from "./phrasing";
import type { QuestionOf } from "./question";

export function lintCloze({ stem, answer }: QuestionOf<"cloze">): Finding[] {
  const { found, check } = findings();
  const rest = stem.replace(gapMark, " ");
  check("L23", "block", wordCount(answer) > 4, "The gap is longer than four words");
  check("L23", "block", isStopWord(answer), "The gap is a stop word");
  check("L23", "block", contentWords(rest).size < 4, "Fewer than four content words remain");
  check("L23", "block", sharesKeyWord(rest, answer), "The rest of the stem repeats a word of the gap");
  check("L08", "block", /\ban? ____/i.test(stem), "The article tells how the answer begins");
  return found;
}
