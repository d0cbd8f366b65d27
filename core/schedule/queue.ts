import { keepSiblingsApart } from "./keep-apart";
import type { StudyDay } from "./study-day";

/**
 * A claim that could be asked. `group` names claims that are easily confused; claims that share one of the keys
 * in `siblings` give each other away: they are about the same fact, or a question tells of both.
 */
export type Candidate = {
  claim: string;
  topic: string;
  document?: string;
  section: string;
  group?: string | null;
  siblings?: readonly string[];
};
export type DueCandidate = Candidate & { retrievability: number };

export type SessionPlan = {
  /** Claim ids in the order in which they are asked. */
  claims: string[];
  due: { asked: number; waiting: number };
  fresh: { asked: number; waiting: number };
};

/**
 * What a session asks: due claims first, then new ones, within what is left of the day's limits.
 *
 * When more is due than may be asked, those nearest to being forgotten are asked and the rest waits. Due claims
 * are mixed by topic and group, which makes one tell them apart. New claims keep the order in which they are
 * given, but those of a topic, and within it of a section, stay together: a first pass is read in one piece.
 * Siblings are kept apart, and a new claim that a sibling in the session gives away yields to others.
 * The same arguments always give the same plan.
 */
export function planSession(from: {
  due: readonly DueCandidate[];
  fresh: readonly Candidate[];
  reviewsLeft: number;
  newLeft: number;
  day: StudyDay;
}): SessionPlan {
  const due = weakestFirst(from.due, from.day).slice(0, Math.max(0, from.reviewsLeft));
  const fresh = together(firstWithoutSiblings(from.fresh, due, Math.max(0, from.newLeft)));
  return {
    claims: [...keepSiblingsApart(interleave(due)), ...fresh].map((candidate) => candidate.claim),
    due: { asked: due.length, waiting: from.due.length - due.length },
    fresh: { asked: fresh.length, waiting: from.fresh.length - fresh.length },
  };
}

/** A backlog that takes longer is as good as one that never ends. */
export const mostDaysSpread = 365;

/**
 * How many of the waiting claims each of the coming days takes, tomorrow first; empty when none waits. `dueAhead`
 * tells how many claims fall due on each of these days: they take their share of the limit. Stops after as many
 * days as `mostDays`, when a backlog that never ends has been seen to be one.
 */
export function spreadBacklog(
  waiting: number,
  reviewsADay: number,
  dueAhead: readonly number[] = [],
  mostDays = mostDaysSpread,
): number[] {
  const days: number[] = [];
  if (reviewsADay <= 0) return days;
  for (let left = waiting; left > 0 && days.length < mostDays; ) {
    // What does not fit in on its own day joins those that wait.
    const due = dueAhead[days.length] ?? 0;
    const taken = Math.min(left, Math.max(0, reviewsADay - due));
    left += Math.max(0, due - reviewsADay) - taken;
    days.push(taken);
  }
  return days;
}

/** Claims learnt side by side tie; the day breaks the tie, so that they do not come in one order for ever. */
function weakestFirst(due: readonly DueCandidate[], day: StudyDay) {
  return due
    .map((candidate) => ({ candidate, lot: lotOf(`${day} ${candidate.claim}`) }))
    .sort(
      (a, b) =>
        a.candidate.retrievability - b.candidate.retrievability ||
        a.lot - b.lot ||
        (a.candidate.claim < b.candidate.claim ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

/** FNV-1a: enough to shuffle by, and the same everywhere. */
function lotOf(text: string) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/**
 * The same claims, as near to their order as can be, without two neighbours of one topic wherever that is
 * possible, and else without two of one group; of claims that are as good, one of another document comes next.
 */
function interleave<T extends Candidate>(claims: readonly T[]): T[] {
  const rest = [...claims];
  const left = new Map<string, number>();
  for (const { topic } of rest) left.set(topic, (left.get(topic) ?? 0) + 1);

  const mixed: T[] = [];
  while (rest.length > 0) {
    const last = mixed.at(-1);
    // A topic with more than half of what is left comes now, or its claims could not be kept apart later.
    const pressing = [...left].find(
      ([topic, count]) => count > rest.length / 2 && topic !== last?.topic,
    )?.[0];
    const isApart = (claim: T) => claim.topic !== last?.topic && (!pressing || claim.topic === pressing);
    const isOtherGroup = (claim: T) => !claim.group || claim.group !== last?.group;
    const isOtherDocument = (claim: T) => !claim.document || claim.document !== last?.document;
    const next =
      rest.find((claim) => isApart(claim) && isOtherGroup(claim) && isOtherDocument(claim)) ??
      rest.find((claim) => isApart(claim) && isOtherGroup(claim)) ??
      rest.find(isApart) ??
      rest.find((claim) => isOtherGroup(claim) && isOtherDocument(claim)) ??
      rest.find(isOtherGroup) ??
      rest[0];
    if (!next) break;
    rest.splice(rest.indexOf(next), 1);
    left.set(next.topic, (left.get(next.topic) ?? 1) - 1);
    mixed.push(next);
  }
  return mixed;
}

/**
 * The first new claims, in the order in which `together` would have them, passing over those that a sibling
 * gives away; these come only where there are too few others.
 */
function firstWithoutSiblings<T extends Candidate>(
  claims: readonly T[],
  due: readonly Candidate[],
  most: number,
) {
  const told = new Set(due.flatMap(({ siblings = [] }) => siblings));
  const first: T[] = [];
  const givenAway: T[] = [];
  for (const claim of together(claims)) {
    if (first.length === most) break;
    const { siblings = [] } = claim;
    if (siblings.some((key) => told.has(key))) {
      givenAway.push(claim);
      continue;
    }
    for (const key of siblings) told.add(key);
    first.push(claim);
  }
  return [...first, ...givenAway].slice(0, most);
}

/** Topics in the order in which they first appear, and sections likewise within each topic. */
function together<T extends Candidate>(claims: readonly T[]): T[] {
  const topics = new Map<string, Map<string, T[]>>();
  for (const claim of claims) {
    const sections = topics.get(claim.topic) ?? new Map<string, T[]>();
    topics.set(claim.topic, sections);
    sections.set(claim.section, [...(sections.get(claim.section) ?? []), claim]);
  }
  return [...topics.values()].flatMap((sections) => [...sections.values()].flat());
}
