import type { Alikeness } from "./alike";
import type { ClaimKind, Payload } from "./claim";
import type { EntityNames } from "./entity-names";
import { contentWords, normalForm, overlaps } from "./normal-form";
import { periodOf, shareYears } from "./period";
import { amountOf, isNear } from "./quantity";

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

type Compare<K extends ClaimKind> = (a: Payload<K>, b: Payload<K>, grounds: Grounds) => Verdict;

const verdict = (agrees: boolean, about: string): Verdict => ({
  kind: agrees ? "agrees" : "disagrees",
  about,
});

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

// Documents name the same measure differently.
const measures = [
  ["number", "size", "count"],
  ["length", "duration", "interval"],
];

const quantity: Compare<"quantity"> = (a, b, { isAlike, isWithin }) => {
  if (a.unit !== b.unit) return null;
  const isOneMeasure =
    isAlike(a.measure, b.measure) ||
    measures.some((names) => names.includes(a.measure) && names.includes(b.measure));
  const isOneSubject = isWithin
    ? normalForm(a.subject) === normalForm(b.subject)
    : isAlike(a.subject, b.subject);
  if (!isOneMeasure || !isOneSubject) return null;
  return verdict(isNear(amountOf(a), amountOf(b)), `${a.measure} of ${a.subject}`);
};

const event: Compare<"event"> = (a, b, { isAlike }) => {
  const [one, other] = [periodOf(a.when), periodOf(b.when)];
  if (!one || !other || !isAlike(a.what, b.what)) return null;
  return verdict(shareYears(one, other), `when ${a.what}`);
};

const sequence: Compare<"sequence"> = (a, b, { isAlike, isWithin }) => {
  const [one, other] = [bareSteps(a.steps), bareSteps(b.steps)];
  const shared = one.filter((step) => other.some((next) => overlaps(step, next))).length;
  if (isWithin || (shared < 3 && !isAlike(a.name, b.name))) return null;
  return verdict(shared === one.length && shared === other.length, a.name);
};

/** The steps without the words that all of them have: "the data layer" is "data" among layers. */
function bareSteps(steps: string[]): string[] {
  const everywhere = [...contentWords(steps[0] ?? "")].filter((word) =>
    steps.every((step) => contentWords(step).has(word)),
  );
  return steps.map((step) => [...contentWords(step)].filter((word) => !everywhere.includes(word)).join(" "));
}

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

export const comparisons: { [K in ClaimKind]: Compare<K> } = {
  purpose,
  trait,
  membership,
  requirement,
  comparison,
  choice,
  limit,
  quantity,
  event,
  sequence,
  reason,
  advice,
  definition,
};
