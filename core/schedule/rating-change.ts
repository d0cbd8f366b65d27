import type { Rating } from "./rating";

/**
 * The ratings that a person may give instead of the earned one: any lower one, and "easy" for "good". A wrong
 * answer stays "again": only a typing mistake makes it more, by its own event. The earned rating is among
 * them, so that a change can be taken back.
 */
export function ratingsAllowed(earned: Rating): readonly Rating[] {
  return allowed[earned];
}

const allowed: Record<Rating, readonly Rating[]> = {
  again: ["again"],
  hard: ["again", "hard"],
  good: ["again", "hard", "good", "easy"],
  easy: ["again", "hard", "good", "easy"],
};

/** What an answer earns whose only fault was a typing mistake. It earns no points. */
export const typingMistake = { verdict: "right", rating: "hard" } as const;
