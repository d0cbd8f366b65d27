import type { StudyDay } from "./study-day";

/** A claim that could be asked. `group` names claims that are easily confused or give each other away. */
export type Candidate = { claim: string; topic: string; section: string; group?: string };
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
  const fresh = together(from.fresh).slice(0, Math.max(0, from.newLeft));
  return {
    claims: [...interleave(due), ...fresh].map((candidate) => candidate.claim),
    due: { asked: due.length, waiting: from.due.length - due.length },
    fresh: { asked: fresh.length, waiting: from.fresh.length - fresh.length },
  };
}

/** How many of the waiting claims each of the coming days takes, tomorrow first. Empty when none waits. */
export function spreadBacklog(waiting: number, reviewsADay: number): number[] {
  if (waiting <= 0 || reviewsADay <= 0) return [];
  const days = Math.ceil(waiting / reviewsADay);
  return Array.from({ length: days }, (_, i) => Math.min(reviewsADay, waiting - i * reviewsADay));
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
 * possible, and else without two of one group.
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
    const next =
      rest.find((claim) => isApart(claim) && isOtherGroup(claim)) ??
      rest.find(isApart) ??
      rest.find(isOtherGroup) ??
      rest[0];
    if (!next) break;
    rest.splice(rest.indexOf(next), 1);
    left.set(next.topic, (left.get(next.topic) ?? 1) - 1);
    mixed.push(next);
  }
  return mixed;
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
