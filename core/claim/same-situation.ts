import type { Claim } from "./claim";
import { contentWords, normalForm, similarity } from "./normal-form";

// A word that more situations have than these tells nothing of any one of them.
const mostSituations = 3;
const half = 0.5;

type Choice = Extract<Claim, { kind: "choice" }>;

/**
 * Whether two situations of the library's choices may be one: they say nearly the same, or they have a word in
 * common that few others have ("edge", "latency") and their claims name a common entity.
 */
export function sameSituation(claims: Claim[]): (a: string, b: string) => boolean {
  const choices = claims.filter((claim): claim is Choice => claim.kind === "choice");
  const counts = new Map<string, number>();
  for (const situation of new Set(choices.map(({ payload }) => normalForm(payload.situation))))
    for (const word of contentWords(situation)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const entities = new Map(choices.map(({ payload, entities }) => [payload.situation, new Set(entities)]));
  const isRare = (word: string) => (counts.get(word) ?? 0) <= mostSituations;

  return (a, b) => {
    if (similarity(a, b) >= half) return true;
    const [words, named] = [contentWords(b), entities.get(b)];
    return (
      [...contentWords(a)].some((word) => words.has(word) && isRare(word)) &&
      [...(entities.get(a) ?? [])].some((entity) => named?.has(entity))
    );
  };
}
