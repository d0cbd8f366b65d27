import { contentWords } from "@/core/claim/normal-form";
import { remembered } from "@/core/question/remember";

/** Whether the text holds a content word of the key. */
export function sharesKeyWord(text: string, key: string): boolean {
  const words = contentWords(text);
  return [...contentWords(key)].some((word) => words.has(word));
}

/** Whether a prompt holds so much of its answer that little is left to say: half of the content words. */
export function tellsAnswer(prompt: string, answer: string): boolean {
  const words = contentWords(prompt);
  const key = [...contentWords(answer)];
  const told = key.filter((word) => words.has(word)).length;
  return told > 0 && told * 2 > key.length;
}

const easeOrWorth =
  "(?:im)?possible|eas(?:y|ier|iest)|hard(?:er|est)?|simpler?|difficult|tempting|practical|worth(?:while)?|" +
  "important|common|best|better|safer?|cheap(?:er)?|wise|useful|necessary|likely|true|clear|rare|time";

/** Turns of phrase in which "it" stands for nothing: "when it comes to", "makes it possible", "where it counts". */
const emptyIt = new RegExp(
  [
    "\\bwhen it comes to\\b",
    "\\bwhen was it that\\b",
    "(?<=\\b(?:when|where|if) )it(?= (?:counts|matters|pays)\\b)",
    `(?<=\\b(?:ma[dk]e|makes|making|finds?|found|finding|keeps?|kept|keeping) )it(?= (?:\\w+ )?(?:${easeOrWorth})\\b)`,
    `\\bit(?= (?:is|was|becomes?|became|gets?|remains?|seems?) (?:\\w+ )?(?:${easeOrWorth}) (?:to|that|for|when|if)\\b)`,
    "\\bit(?= (?:pays|helps|takes|makes sense)(?: \\S+){0,3} to\\b)",
    "(?<=\\b(?:how long|what|whatever) )it(?= takes\\b)",
  ].join("|"),
  "gi",
);

/**
 * Whether a text points at something outside itself: "it" or "they" with nothing named before, "this" or
 * "these" on their own, "the above", "we".
 */
export const dangles = remembered((text: string): boolean => {
  if (/\b(we|us|our|ours|aforementioned|this (article|document|section|guide|post|table))\b/i.test(text))
    return true;
  // "Below 10 ms" and "above all" say where on their own; "the list below" does not.
  if (/\bthe above\b|\b(above|below)\b(?!\s+[\p{L}\p{N}$€£])/iu.test(text)) return true;
  if (/\b(these|those)(?=[,.;]|$)/i.test(text)) return true;
  // A pronoun needs a word before it to stand for, and not in the same phrase as its only companion.
  const meant = text.replace(emptyIt, "");
  const pronoun = /\b(it|they|them)\b/i.exec(meant);
  return pronoun !== null && [...contentWords(meant.slice(0, pronoun.index))].length < 2;
});

/** Whether a text denies something: a negated stem has to say NOT in capitals. */
export const isNegated = (text: string) => /\b(not|never|except|cannot|no longer)\b|n[’']t\b/.test(text);

/** Words that leave open how often, or how many: no answer can be held to them. */
export const vague = /\b(usually|sometimes|generally|normally|frequently|occasionally|several|various)\b/i;
