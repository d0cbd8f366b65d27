import type { Alikeness } from "./alike";
import type { ClaimKind, Payload } from "./claim";
import type { EntityNames } from "./entity-names";

/** What two payloads of one kind are to each other, and on what; or nothing, where they speak of different things. */
export type Verdict = { kind: "agrees" | "disagrees"; about: string } | null;

export type Grounds = Alikeness & {
  names: EntityNames;
  /** Whether the claims stand in one document, whose words mean one thing throughout. */
  isWithin: boolean;
  isComparable(schemeA: string, schemeB: string): boolean;
  /** Whether a document gives a subject one value on a dimension, so that another value is another opinion. */
  isRating(dimension: string): boolean;
  /** Whether two situations, each put in words of its own, may be one. */
  isOneSituation(a: string, b: string): boolean;
};

/** Sets two payloads of one kind beside each other. */
export type Compare<K extends ClaimKind> = (a: Payload<K>, b: Payload<K>, grounds: Grounds) => Verdict;

export const verdict = (agrees: boolean, about: string): Verdict => ({
  kind: agrees ? "agrees" : "disagrees",
  about,
});
