import type { ClaimKind } from "./claim";
import { compareEvents, compareQuantities, compareSequences } from "./compare-counted";
import { normalForm, overlaps } from "./normal-form";
import { type Compare, verdict } from "./verdict";

const purpose: Compare<"purpose"> = (a, b, { names, isNearly, isWithin }) =>
  // A tool has many uses: two of them are no disagreement.
  !isWithin && names.isSame(a.tool, b.tool) && isNearly(a.purpose, b.purpose)
    ? verdict(true, `what ${a.tool} is for`)
    : null;

const trait: Compare<"trait"> = (a, b, { names, isAlike, isWithin, isRating }) => {
  const isOne = isWithin ? a.dimension === b.dimension : isAlike(a.dimension, b.dimension);
  if (!isOne || !names.isSame(a.subject, b.subject)) return null;
  const agrees = isWithin ? names.isSame(a.value, b.value) : isAlike(a.value, b.value);
  return agrees || (isRating(a.dimension) && isRating(b.dimension))
    ? verdict(agrees, `${a.dimension} of ${a.subject}`)
    : null;
};

const membership: Compare<"membership"> = (a, b, { names, isNearly, isWithin, isComparable }) => {
  if (isWithin || !names.isSame(a.item, b.item) || !isComparable(a.scheme, b.scheme)) return null;
  return verdict(isNearly(a.group, b.group) || overlaps(a.group, b.group), `where ${a.item} belongs`);
};

const requirement: Compare<"requirement"> = (a, b, { names, isNearly, isAlike, isWithin }) => {
  const isOne = isWithin ? names.isSame(a.group, b.group) : isNearly(a.group, b.group);
  if (!isOne || !isAlike(a.role, b.role)) return null;
  return verdict(a.level === b.level, `whether the ${a.role} needs ${a.group}`);
};

const comparison: Compare<"comparison"> = (a, b, { names, isNearly, isWithin }) => {
  const isSameWay = names.isSame(a.better, b.better) && names.isSame(a.worse, b.worse);
  const isReversed = names.isSame(a.better, b.worse) && names.isSame(a.worse, b.better);
  const isOneDimension = isWithin
    ? normalForm(a.dimension) === normalForm(b.dimension)
    : isNearly(a.dimension, b.dimension);
  if (isSameWay && isOneDimension) return verdict(true, `${a.dimension} of ${a.better} and ${a.worse}`);
  // Within a document each may be better at something; another document that turns it round may mean the whole.
  return isReversed && (isOneDimension || !isWithin)
    ? verdict(false, `which is ahead, ${a.better} or ${a.worse}`)
    : null;
};

const choice: Compare<"choice"> = (a, b, { isNearly, isWithin, isOneSituation }) => {
  if (isWithin || !isOneSituation(a.situation, b.situation)) return null;
  return verdict(isNearly(a.pick, b.pick), a.situation);
};

const limit: Compare<"limit"> = (a, b, { names, isAlike, isNearly, isWithin }) => {
  if (isWithin || !names.isSame(a.subject, b.subject) || !isAlike(a.limit, b.limit)) return null;
  const isSameWayOut = a.remedy && b.remedy ? isNearly(a.remedy, b.remedy) : a.remedy === b.remedy;
  return verdict(isSameWayOut, `${a.limit} as a limit of ${a.subject}`);
};

const reason: Compare<"reason"> = (a, b, { isAlike, isNearly, isWithin }) =>
  // Causes add up: what another document gives besides is no disagreement by itself.
  !isWithin && isAlike(a.effect, b.effect) && isNearly(a.cause, b.cause)
    ? verdict(true, `why ${a.effect}`)
    : null;

const advice: Compare<"advice"> = (a, b, { isAlike, isWithin }) => {
  if (isWithin) return null;
  if (isAlike(a.do, b.do)) return verdict(true, a.do);
  if (a.insteadOf && b.insteadOf && isAlike(a.insteadOf, b.insteadOf))
    return verdict(false, `what to do instead of ${a.insteadOf}`);
  const isAgainst = (one: typeof a, other: typeof b) => one.insteadOf && isAlike(one.insteadOf, other.do);
  return isAgainst(a, b) || isAgainst(b, a) ? verdict(false, a.do) : null;
};

const definition: Compare<"definition"> = (a, b, { names, isNearly, isWithin }) =>
  !isWithin && names.isSame(a.term, b.term)
    ? verdict(isNearly(a.meaning, b.meaning), `what ${a.term} is`)
    : null;

/** How two claims of each kind are set beside each other. */
export const comparisons: { [K in ClaimKind]: Compare<K> } = {
  purpose,
  trait,
  membership,
  requirement,
  comparison,
  choice,
  limit,
  quantity: compareQuantities,
  event: compareEvents,
  sequence: compareSequences,
  reason,
  advice,
  definition,
};
