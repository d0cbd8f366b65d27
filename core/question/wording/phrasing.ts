/** Small corrections that make slots of payloads read as sentences. */

import { remembered } from "@/core/question/remember";

/** Code and names with a capital inside keep their first letter: "model.forward(x)", "spaCy". */
export const capitalized = (text: string) =>
  /^\p{Ll}+(\p{Lu}|[._(]\p{L})/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** "the main focus of the work", but "prototyping speed" and "Python's role" as they stand. */
export function determined(noun: string): string {
  if (/^(the|a|an|its|their|how|what)\s|^\S+[’']s?\s/i.test(noun)) return noun;
  return /\s(of|in|that|to|for|at|by)\s|\b(part|field|focus|role|level|place)$/.test(noun)
    ? `the ${noun}`
    : noun;
}

/** "the drafting speed", but "its use in early years" and "Python's role" as they stand. */
export const theRespect = (respect: string) =>
  /^(the|a|an|its|their|how|what|why|when|where)\s|^\S+[’']s?\s/i.test(respect) ? respect : `the ${respect}`;

/**
 * One respect of a thing as a noun: "the drafting speed of Ostra", "the place of Ostra in the guild", "the steepness
 * of the learning curve for Ostra". Null where the respect is a clause or has an owner already.
 */
export function aspectOf(respect: string, subject: string): string | null {
  if (/^(its|their|how|what|why|when|where)\s|^\S+[’']s?\s/i.test(respect)) return null;
  const noun = respect.replace(/^the\s/i, "");
  const [, head, preposition, rest] =
    /^(.+?)\s(of|in|to|for|at|by|on|as|with|among|from|that|which)\s(.+)$/.exec(noun) ?? [];
  if (!head) return `the ${noun} of ${subject}`;
  const isLate = preposition === "of" || preposition === "that" || preposition === "which";
  return isLate ? `the ${noun} for ${subject}` : `the ${head} of ${subject} ${preposition} ${rest}`;
}

/** A time as it follows a verb: "in 1991", "around 2012", "between 2012 and 2016". */
export function atTime(when: string): string {
  const [, rough, start, end] = /^(?:(about|around|roughly)\s)?(\d{4}) to (\d{4})$/.exec(when) ?? [];
  if (start) return `${rough ? "roughly " : ""}between ${start} and ${end}`;
  if (/^(about|roughly)\s/.test(when)) return when.replace(/^\S+/, "around");
  return /^(around|before|after|between|by|during|from|in|on|since|until)\s/.test(when) ? when : `in ${when}`;
}

/** Ends a sentence once. */
export const ended = (text: string) => `${text.trim().replace(/[.\s]+$/, "")}.`;

// Letters whose names begin with a vowel: "an ML engineer", "an SQL query".
const vowelLetters = "AEFHILMNORSX";

export function articleFor(phrase: string): "a" | "an" {
  const word = /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? "";
  if (/^[A-Z]{2,}s?$/.test(word) && !/^(NASA|REST|SOTA|RAG|RAM|ROI|LAN|MIME|NoSQL)$/.test(word))
    return vowelLetters.includes(word.charAt(0)) ? "an" : "a";
  if (/^(8|11|18)/.test(word)) return "an";
  if (/^(uni([^nm]|$)|use|usu|ubiq|util|eu|one\b|once\b)/i.test(word)) return "a";
  if (/^(hour|honest|heir)/i.test(word)) return "an";
  return /^[aeiou]/i.test(word) ? "an" : "a";
}

export const withArticle = (noun: string) =>
  /^(a|an|the)\s/i.test(noun) ? noun : `${articleFor(noun)} ${noun}`;

/** Puts "a" or "an" right before the text that now stands at `at`. */
export function agreeArticle(text: string, at: number): string {
  const before = text.slice(0, at).replace(/\b([Aa])n?(\s)$/, (_, letter: string, space: string) => {
    const article = articleFor(text.slice(at));
    return `${letter}${article.slice(1)}${space}`;
  });
  return before + text.slice(at);
}

// Names in -s are of one thing.
const singular =
  /^(databricks|kubernetes|prometheus|redis|jenkins|keras|pandas|postgres|tableau|(dev|ml|llm|data|ai)?ops|aws|mathematics|statistics|news)$/i;

/** Whether a noun phrase is plural, judged by the last noun before a preposition, or by a list. */
export const isPlural = remembered((phrase: string): boolean => {
  const head = phrase.split(
    /\s+(?:of|for|in|on|to|with|from|by|via|at|as|that|which|into|over|without)\s+/,
  )[0];
  if (/\s(and|or)\s|,\s/.test(head ?? "")) return true;
  const last = /([\p{L}]+)[^\p{L}]*$/u.exec(head ?? "")?.[1] ?? "";
  if (singular.test(last)) return false;
  return /[^su]s$/.test(last) && !/[sx]is$/.test(last) && last.length > 3;
});

/** Finds a phrase as whole words, whatever its case, when it stands in the text exactly once. */
export function findOnce(text: string, phrase: string): { start: number; end: number } | null {
  const [all, part] = [lowered(text), lowered(phrase)];
  let found: number | null = null;
  for (let at = all.indexOf(part); at >= 0 && part !== ""; at = all.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (/[\p{L}\p{N}]/u.test(all.charAt(at - 1)) || /[\p{L}\p{N}+#]/u.test(all.charAt(end))) continue;
    if (found !== null) return null;
    found = at;
  }
  return found === null ? null : { start: found, end: found + part.length };
}

// Letter by letter, so that places stay the same: a few capitals become two small letters.
const lowered = remembered((text: string) =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }),
);

export const wordCount = remembered(
  (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length,
);
