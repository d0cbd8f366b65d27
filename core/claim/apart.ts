import type { Library } from "./library";

/**
 * Whether two documents are about different things altogether: each names entities, and none is named by both.
 * A term of one would be seen through at once among the options of a question about the other.
 */
export function apartness(library: Library): (one: string, other: string) => boolean {
  const entities = new Map<string, Set<string>>();
  for (const claim of library.claims) {
    const named = entities.get(claim.document) ?? new Set<string>();
    for (const id of claim.entities) named.add(id);
    entities.set(claim.document, named);
  }
  const isApart = (own: Set<string>, theirs: Set<string>) =>
    own.size > 0 && theirs.size > 0 && ![...own].some((id) => theirs.has(id));
  const apart = new Map(
    [...entities].map(([one, own]) => [
      one,
      new Set([...entities].filter(([, theirs]) => isApart(own, theirs)).map(([other]) => other)),
    ]),
  );
  return (one, other) => apart.get(one)?.has(other) ?? false;
}
