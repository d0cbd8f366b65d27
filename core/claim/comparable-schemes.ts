import type { Claim } from "./claim";
import type { EntityNames } from "./entity-names";

// Fewer than this may be sorted by both without the schemes being about the same question.
const fewestShared = 3;

type Membership = Extract<Claim, { kind: "membership" }>;

/**
 * Whether two schemes sort the same things, so that their groups can be set beside each other: the stages of one
 * document and the layers of another. A scheme is comparable with itself.
 */
export function comparableSchemes(claims: Claim[], names: EntityNames): (a: string, b: string) => boolean {
  const items = new Map<string, Set<string>>();
  for (const { payload } of claims.filter((claim): claim is Membership => claim.kind === "membership")) {
    const sorted = items.get(payload.scheme) ?? new Set<string>();
    for (const key of names.keysOf(payload.item)) sorted.add(key);
    items.set(payload.scheme, sorted);
  }
  return (a, b) => {
    if (a === b) return true;
    const others = items.get(b);
    return [...(items.get(a) ?? [])].filter((item) => others?.has(item)).length >= fewestShared;
  };
}
