import type { ContentClaim } from "./claim";
import { normalForm, overlaps } from "./normal-form";

/** Pairs of claims, by id, of which one says what the other says already: a document's claims have none. */
export function sameClaims(claims: ContentClaim[]): [string, string][] {
  return claims.flatMap((one, at) =>
    claims
      .slice(at + 1)
      .filter((other) => saysSame(one, other))
      .map((other): [string, string] => [one.id, other.id]),
  );
}

function saysSame(one: ContentClaim, other: ContentClaim): boolean {
  if (normalForm(one.statement) === normalForm(other.statement)) return true;
  return one.kind === other.kind && hasSamePayload(one.payload, other.payload);
}

type Payload = ContentClaim["payload"];

/** Whether all that the one with fewer slots says stands in the other, in as many words or in fewer. */
function hasSamePayload(one: Payload, other: Payload): boolean {
  const [small, large] = [one, other]
    .map((payload) => new Map<string, unknown>(Object.entries(payload)))
    .sort((a, b) => a.size - b.size);
  return [...(small ?? [])].every(([slot, a]) => {
    const b = large?.get(slot);
    return typeof a === "string" && typeof b === "string" ? overlaps(a, b) : String(a) === String(b);
  });
}
