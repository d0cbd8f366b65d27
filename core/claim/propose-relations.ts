import { alikeness } from "./alike";
import { apartness } from "./apart";
import type { Claim } from "./claim";
import { comparableSchemes } from "./comparable-schemes";
import { comparisons } from "./compare-payloads";
import { entityNames } from "./entity-names";
import { type Fact, factsOf } from "./fact";
import type { Library } from "./library";
import { sameSituation } from "./same-situation";
import type { Grounds, Verdict } from "./verdict";

/** Two claims that seem to say the same of the same, or something else of it: for a person to decide. */
export type Candidate = { kind: "agrees" | "disagrees"; claims: [string, string]; about: string };

/**
 * Pairs of claims whose payloads are about the same thing: they agree where their values match, and disagree where
 * they differ. The list is for review; what comes of it stands in `content/relations.json`.
 */
export function proposeRelations(library: Library): Candidate[] {
  const { claims } = library;
  const [within, between] = [true, false].map((isWithin) => groundsOf(library, isWithin)) as [
    Grounds,
    Grounds,
  ];
  const isApart = apartness(library);
  const facts = new Map(claims.map((claim) => [claim, factsOf(claim)]));
  const candidates = claims.flatMap((one, at) =>
    claims.slice(at + 1).flatMap((other): Candidate[] => {
      const isWithin = one.document === other.document;
      if (!isWithin && isApart(one.document, other.document)) return [];
      const found =
        one.kind === other.kind
          ? compare(one, other, isWithin ? within : between)
          : isWithin
            ? null
            : compareFacts(facts.get(one) ?? [], facts.get(other) ?? [], between);
      return found ? [{ kind: found.kind, claims: [one.id, other.id], about: found.about }] : [];
    }),
  );
  return [...candidates, ...rivalCauses(claims, between)];
}

function groundsOf({ claims, entities }: Library, isWithin: boolean): Grounds {
  const names = entityNames(entities);
  const sayings = dimensionsOfSayings(claims);
  return {
    names,
    isWithin,
    ...alikeness(names),
    isComparable: comparableSchemes(claims, names),
    isRating: (dimension) => !sayings.has(dimension),
    isOneSituation: sameSituation(claims),
  };
}

/** The dimensions on which a document says several things of one subject: none of them excludes the next. */
function dimensionsOfSayings(claims: Claim[]): Set<string> {
  const seen = new Set<string>();
  const sayings = new Set<string>();
  for (const { kind, payload, document } of claims) {
    if (kind !== "trait") continue;
    const place = [document, payload.dimension, payload.subject].join("\n");
    if (seen.has(place)) sayings.add(payload.dimension);
    seen.add(place);
  }
  return sayings;
}

function compare(one: Claim, other: Claim, grounds: Grounds): Verdict {
  // The kinds are the same, which the type of a table of functions cannot say.
  const compareKind = comparisons[one.kind] as (a: unknown, b: unknown, grounds: Grounds) => Verdict;
  return compareKind(one.payload, other.payload, grounds);
}

// What people do, or are told to do, under whatever kind a document says it.
const doings = new Set<Fact["slot"]>(["group", "instead", "because"]);
// Facts turned round, or about two things at once, whose subject is not what the claim is about.
const turned = new Set<Fact["slot"]>(["traitDimension", "levelGroup", "winner", "winnerDimension"]);

/** Claims of different kinds that say the same of one subject, or differ in what they say of one doing. */
function compareFacts(one: Fact[], other: Fact[], { isAlike, isOneDoing }: Grounds): Verdict {
  for (const a of one.filter(({ slot }) => !turned.has(slot)))
    for (const b of other.filter(({ slot }) => !turned.has(slot))) {
      if (isAlike(a.subject, b.subject) && isAlike(a.value, b.value))
        return { kind: "agrees", about: a.label };
      if (doings.has(a.slot) && doings.has(b.slot) && isOneDoing(a.subject, b.subject))
        return { kind: "disagrees", about: a.label };
    }
  return null;
}

/** Causes of one effect that two documents give, where not one cause is common to both. */
function rivalCauses(claims: Claim[], { isAlike, isNearly }: Grounds): Candidate[] {
  const reasons = claims.filter((claim) => claim.kind === "reason");
  const isOneEffect = (a: (typeof reasons)[number], b: (typeof reasons)[number]) =>
    isAlike(a.payload.effect, b.payload.effect);
  const causesBeside = (one: (typeof reasons)[number]) =>
    reasons
      .filter((next) => next.document === one.document && isOneEffect(next, one))
      .map(({ payload }) => payload.cause);
  return reasons.flatMap((one, at) =>
    reasons
      .slice(at + 1)
      .filter((other) => other.document !== one.document && isOneEffect(one, other))
      .filter((other) => !causesBeside(one).some((a) => causesBeside(other).some((b) => isNearly(a, b))))
      .map((other): Candidate => {
        return { kind: "disagrees", claims: [one.id, other.id], about: `why ${one.payload.effect}` };
      }),
  );
}
