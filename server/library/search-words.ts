import "server-only";

const mostWords = 12;

/**
 * What somebody typed as a `tsquery`: every word has to be there, and the start of a longer word is enough. Null
 * when there is no word in it.
 */
export function tsqueryOf(typed: string): string | null {
  const words = typed.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words
    .slice(0, mostWords)
    .map((word) => (word.length < 3 ? word : `${word}:*`))
    .join(" & ");
}

const escaped = (typed: string) => typed.replace(/[\\%_]/g, "\\$&");

/** Typed text as a pattern of LIKE that finds it anywhere. */
export const anywhere = (typed: string) => `%${escaped(typed)}%`;

/** The same for names: one or two letters are a whole name ("R", "Go"), more may be a part of one. */
export const inName = (typed: string) => (typed.length < 3 ? escaped(typed) : anywhere(typed));

// A text search knows no "C++": where signs matter, the words have to stand there as they were typed.
export const hasSigns = (typed: string) => /[\p{L}\p{N}][+#]|\p{L}\.\p{L}/u.test(typed);
