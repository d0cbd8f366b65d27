/** What an answer came to: how much of it was right, and which of the claims asked were known. */
export type Marks = {
  /** From 0 to 1; 1 only when wholly right. */
  score: number;
  /** For each claim asked, by id. */
  byClaim: Record<string, boolean>;
};

/** One answer to all the claims at once. */
export const allOrNothing = (claims: readonly string[], isRight: boolean): Marks => ({
  score: Number(isRight),
  byClaim: Object.fromEntries(claims.map((claim) => [claim, isRight])),
});

/** A claim is known when every part of the answer that rests on it is right. */
export function byClaimOf(parts: readonly { claim: string; isRight: boolean }[]): Record<string, boolean> {
  const known: Record<string, boolean> = {};
  for (const { claim, isRight } of parts) known[claim] = isRight && known[claim] !== false;
  return known;
}

export const share = (parts: readonly boolean[]) => parts.filter(Boolean).length / parts.length;

/** Ids that are all of this question, each at most once. */
export const areOwn = (given: readonly string[], own: readonly { id: string }[]) =>
  new Set(given).size === given.length && given.every((id) => own.some((each) => each.id === id));
