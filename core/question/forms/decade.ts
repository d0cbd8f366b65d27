const parts: Record<string, [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
const pattern = /\b(?:the )?(?:(early|mid|late)[ -])?(?:the )?(\d{3})0['’]?s\b/i;

/** The years that part of a decade names: 2010 to 2013 for "the early 2010s", all ten for "the 2010s". */
export function decadeIn(text: string): { low: number; high: number; words: string } | null {
  const [words, part, decade] = pattern.exec(text) ?? [];
  if (!words || !decade) return null;
  const [first, last] = parts[part?.toLowerCase() ?? ""] ?? [0, 9];
  return { low: 10 * Number(decade) + first, high: 10 * Number(decade) + last, words };
}
