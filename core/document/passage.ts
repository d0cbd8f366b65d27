/** A span of a document's text, in UTF-16 code units; `end` is the first unit after it. */
export type Span = { start: number; end: number };

export type Excerpt = {
  /** What stands before the passage, down to the end of the blank line above it at most. */
  before: string;
  marked: string;
  after: string;
};

/** @throws RangeError when the span does not lie within the text. */
export function passageText(text: string, { start, end }: Span): string {
  if (start < 0 || start >= end || end > text.length)
    throw new RangeError(`Passage ${start} to ${end} does not lie within ${text.length} characters`);
  return text.slice(start, end);
}

const blankLine = /\n[^\S\n]*\n/g;
const ellipsis = "…";

/**
 * A passage with up to `around` code units of its surroundings on either side.
 *
 * The three parts stand side by side in the text, so they can be joined as they are. The surroundings never
 * reach past a blank line, for there another subject begins; they are cut between words, and an ellipsis
 * shows where. 160 is two to three lines of reading width.
 *
 * @throws RangeError when the span does not lie within the text.
 */
export function excerpt(text: string, start: number, end: number, around = 160): Excerpt {
  const marked = passageText(text, { start, end });
  return { before: endOf(text.slice(0, start), around), marked, after: startOf(text.slice(end), around) };
}

function startOf(text: string, around: number): string {
  const [block = ""] = text.split(blankLine, 1);
  if (block.trim().length === 0) return "";
  if (block.length <= around) return block.trimEnd();
  // One unit more than fits: when it is a space, the last word is whole.
  const kept = block
    .slice(0, around + 1)
    .replace(/\S*$/, "")
    .trimEnd();
  return `${kept} ${ellipsis}`;
}

function endOf(text: string, around: number): string {
  const block = text.split(blankLine).at(-1) ?? "";
  if (block.trim().length === 0) return "";
  if (block.length <= around) return block.trimStart();
  const kept = block
    .slice(block.length - around - 1)
    .replace(/^\S*/, "")
    .trimStart();
  return `${ellipsis} ${kept}`;
}
