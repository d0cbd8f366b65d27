import { contentWords } from "@/core/claim/normal-form";

/** Whether the text holds a content word of the key. */
export function sharesKeyWord(text: string, key: string): boolean {
  const words = contentWords(text);
  return [...contentWords(key)].some((word) => words.has(word));
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
  if (/^(it|they|them|these|those)\b/i.test(text)) return true;
  return /\b(these|those)(?=[,.;]|$)/i.test(text);
}

/** Whether a text denies something: a negated stem has to say NOT in capitals. */
export const isNegated = (text: string) => /\b(not|never|except|cannot|no longer)\b|n[’']t\b/.test(text);
