import { contentWords } from "@/core/claim/normal-form";

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

/**
 * Whether a text points at something outside itself: "it" or "they" with nothing named before, "this" or
 * "these" on their own, "above", "we".
 */
export function dangles(text: string): boolean {
  if (
    /\b(we|us|our|ours|above|below|aforementioned|this (article|document|section|guide|post|table))\b/i.test(
      text,
    )
  )
    return true;
  if (/\b(these|those)(?=[,.;]|$)/i.test(text)) return true;
  // A pronoun needs a word before it to stand for, and not in the same phrase as its only companion.
  const pronoun = /\b(it|they|them)\b/i.exec(text);
  return pronoun !== null && [...contentWords(text.slice(0, pronoun.index))].length < 2;
}

/** Whether a text denies something: a negated stem has to say NOT in capitals. */
export const isNegated = (text: string) => /\b(not|never|except|cannot|no longer)\b|n[’']t\b/.test(text);
