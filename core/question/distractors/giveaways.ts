import { payloads } from "@/core/claim/claim";
import { isPlural, wordCount } from "@/core/question/wording/phrasing";
import { shapeOf } from "@/core/question/wording/shape";

/** What tells the key among its options to someone who knows nothing of the matter. */
export type Giveaway = { rule: "L07" | "L09" | "L12" | "L19"; level: "block" | "warn"; message: string };

/** The key may be so much longer than the longest wrong option. */
export const longestKey = { times: 1.25, words: 3 };
/** The longest option may be so much longer than the shortest; in short ones a few letters make no difference. */
export const longestOption = { times: 2, words: 15, lettersAlways: 16 };

const levels = new Set<string>(payloads.requirement.shape.level.options);
const isOnLevels = (text: string) => levels.has(text.toLowerCase());
const absolute = /\b(always|never|only|none|impossible)\b/i;

export function giveawaysOf(key: string, wrong: string[]): Giveaway[] {
  const found: Giveaway[] = [];
  const warn = (rule: Giveaway["rule"], message: string) => found.push({ rule, level: "warn", message });
  const texts = [key, ...wrong];
  const longest = Math.max(...wrong.map(({ length }) => length));
  const mostWords = Math.max(...wrong.map(wordCount));
  if (key.length > longestKey.times * longest || wordCount(key) > mostWords + longestKey.words)
    warn("L07", "The key is much longer than the longest wrong option");

  const [shape, ...others] = texts.map(shapeOf);
  // That a word in -ing is a verb is a guess, that a number is one is not.
  if ([shape, ...others].includes("number") && others.some((other) => other !== shape))
    found.push({ rule: "L09", level: "block", message: "A number stands among words" });
  else if (others.some((other) => other !== shape)) warn("L09", "The options differ in their form");
  else if (shape === "phrase" && wrong.every((text) => isPlural(text) !== isPlural(key)))
    warn("L09", "The key alone is singular, or plural");

  if (texts.filter((text) => absolute.test(text)).length === 1) warn("L12", "One option alone is absolute");
  // A scale has the words that it has.
  if (
    !texts.every(isOnLevels) &&
    !texts.every((text) => texts.every((other) => isSimilarLength(text, other)))
  )
    warn("L19", "The longest option is more than twice the shortest");
  return found;
}

export const isSimilarLength = (a: string, b: string) =>
  Math.max(a.length, b.length) <= longestOption.times * Math.min(a.length, b.length) ||
  Math.max(a.length, b.length) <= longestOption.lettersAlways;

/** How many digits stand behind the point of a number; zero for all else. */
export const decimalsOf = (text: string) => /^[^\d]*[\d,]+\.(\d+)/.exec(text)?.[1]?.length ?? 0;
