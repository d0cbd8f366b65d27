import type { ContentClaim } from "./claim";

/**
 * Pairs of claims, by id, whose passages overlap in part. Passages may be the same, or one may hold another; where
 * they cross, one of them is cut at the wrong place.
 */
export function crossingPassages(claims: ContentClaim[]): [string, string][] {
  const sorted = [...claims].sort((a, b) => a.source.start - b.source.start || b.source.end - a.source.end);
  return sorted.flatMap((one, at) =>
    sorted
      .slice(at + 1)
      .filter(({ source }) => source.start < one.source.end && source.end > one.source.end)
      .filter(({ source }) => source.start > one.source.start)
      .map((other): [string, string] => [one.id, other.id]),
  );
}
