import { normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import { periodOf, shareYears } from "@/core/claim/period";
import { longestOption } from "@/core/question/distractors/giveaways";
import { wordCount } from "@/core/question/wording/phrasing";
import { type Finding, findings } from "./lint-finding";
import { dangles, isNegated } from "./lint-text";

export const optionLimits = { fewest: 3, most: 4, mostAlike: 0.9 };

/** What holds of the options of a choice whichever of them is the key. */
export function lintOptions(stem: string, texts: string[]): Finding[] {
  const { found, check } = findings();
  const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const isCopy = normalForm(a) === normalForm(b) || similarity(a, b) >= optionLimits.mostAlike;
    check("L02", "block", isCopy, `"${a}" and "${b}" say the same`);
    const [one, two] = [periodOf(a), periodOf(b)];
    const isOverlap = one && two ? shareYears(one, two) : overlaps(a, b);
    check("L03", "block", isOverlap, `One of "${a}" and "${b}" holds the other`);
  }
  for (const text of texts) {
    const isCatchAll = /\b(all|none|both|neither|any) of (the )?(above|these|them)\b/i.test(text);
    check("L11", "block", isCatchAll, `"${text}" is about the other options`);
    check("L14", "block", /\bNOT\b/.test(stem) && isNegated(text), `"${text}" is a second negation`);
    check("L15", "block", dangles(text), `A word in "${text}" points nowhere`);
    check("L19", "warn", wordCount(text) > longestOption.words, `"${text}" is longer than 15 words`);
  }
  const isCountOff = texts.length < optionLimits.fewest || texts.length > optionLimits.most;
  check("L18", "block", isCountOff, "There are not three or four options");
  return found;
}
