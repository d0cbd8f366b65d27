/** A time in years, both ends included. */
export type Period = { from: number; to: number };

const wordsOfTime =
  /^(?:about|around|roughly|early|mid|late|in|by|since|between|the|and|to|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|\d{4}s?)$/;

/** The years that a time names: "2012", "roughly 2012 to 2016", "March 2024", "the early 2010s"; or null. */
export function periodOf(text: string): Period | null {
  // Most phrases name no year, and are asked for it often.
  if (!/\d{4}/.test(text)) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.every((word) => wordsOfTime.test(word))) return null;
  const years = words.filter((word) => /^\d{4}s?$/.test(word));
  if (years.length === 0) return null;
  return {
    from: Math.min(...years.map((year) => Number.parseInt(year, 10))),
    to: Math.max(...years.map((year) => Number.parseInt(year, 10) + (year.endsWith("s") ? 9 : 0))),
  };
}

/** True when a year belongs to both: "2012" and "2012 to 2016". */
export const shareYears = (a: Period, b: Period) => a.from <= b.to && b.from <= a.to;
