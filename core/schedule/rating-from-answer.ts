import type { Rating } from "./rating";

/**
 * The rating that an answer earns. Only a flashcard is rated by the person, who alone saw the answer given;
 * giving up on one leaves no rating of its own. A wrong answer is "again", whatever else was said.
 */
export function ratingFor(answer: { verdict: "right" | "wrong"; selfRating: Rating | null }): Rating {
  return answer.verdict === "wrong" ? "again" : (answer.selfRating ?? "good");
}

/** What a person's own rating says of the answer: everything but "again" is a pass. */
export const verdictOf = (selfRating: Rating): "right" | "wrong" =>
  selfRating === "again" ? "wrong" : "right";
