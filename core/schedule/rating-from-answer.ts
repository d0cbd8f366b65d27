import type { Rating } from "./rating";

/** What of an answer decides its rating. What is left out was not so. */
export type RatedAnswer = {
  verdict: "right" | "wrong";
  /** How well the person said it was known; only flashcards ask. */
  selfRating: Rating | null;
  /** From 0 to 1: how much was right, where an answer has parts. */
  score?: number;
  usedHint?: boolean;
  /** Null or left out where nothing is judged by pace. */
  speed?: Speed | null;
};

export type Speed = {
  elapsedMs: number;
  /** The person's own: `paceOf`. */
  paceMs: number;
  /** The form asks for recall: typed, numeric. */
  isRecall: boolean;
  /** The claim was reviewed before. */
  isRepeat: boolean;
};

/** Beside the person's pace: slower than three times is hard, under half of it easy. */
const slow = 3;
const quick = 0.5;

/** Of an answer with parts, half must be right to be partly known: Hard is a pass, never for what was forgotten. */
const partly = 0.5;

/**
 * The rating that an answer earns. Only a flashcard is rated by the person, who alone saw the answer given;
 * giving up on one leaves no rating of its own. A wrong answer is "again", whatever else was said.
 */
export function ratingFor(answer: RatedAnswer): Rating {
  const { verdict, selfRating, score = 0, usedHint = false, speed = null } = answer;
  if (verdict === "wrong") return score >= partly ? "hard" : "again";
  if (selfRating) return selfRating;
  if (usedHint || (speed && speed.elapsedMs > slow * speed.paceMs)) return "hard";
  const isQuick = speed?.isRecall && speed.isRepeat && speed.elapsedMs < quick * speed.paceMs;
  return isQuick ? "easy" : "good";
}

/** What a person's own rating says of the answer: everything but "again" is a pass. */
export const verdictOf = (selfRating: Rating): "right" | "wrong" =>
  selfRating === "again" ? "wrong" : "right";
