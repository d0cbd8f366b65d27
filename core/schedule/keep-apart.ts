/** A claim of a session's plan. Claims that share a sibling key give each other away. */
export type Sibling = { topic: string; siblings?: readonly string[] };

/** Questions between two siblings: enough for the answer to one to be out of mind when the other is asked. */
export const questionsApart = 5;

/**
 * The same claims with at least `questionsApart` others between siblings wherever a swap of two claims brings
 * that about (always, for a pair among thirteen); the rest of the order stays. Swaps that would make neighbours of one topic are only taken where
 * no other will do.
 */
export function keepSiblingsApart<T extends Sibling>(claims: readonly T[]): T[] {
  const order = [...claims];
  if (order.every(({ siblings = [] }) => siblings.length === 0)) return order;
  for (let place = 0; place < order.length; place++) {
    if (!isNearSibling(order, place)) continue;
    const others = nearestFirst(place, order.length);
    const other =
      others.find((at) => helps(order, place, at) && !mixesLess(order, place, at)) ??
      others.find((at) => helps(order, place, at));
    if (other !== undefined) swap(order, place, other);
  }
  return order;
}

const areSiblings = (one: Sibling, other: Sibling) =>
  one.siblings?.some((key) => other.siblings?.includes(key)) ?? false;

/** Whether a sibling of the claim at a place stands too near, before or after it. */
function isNearSibling(order: readonly Sibling[], place: number): boolean {
  const claim = order[place];
  if (!claim?.siblings?.length) return false;
  const from = Math.max(0, place - questionsApart);
  return order.slice(from, place + questionsApart + 1).some((other) => {
    return other !== claim && areSiblings(claim, other);
  });
}

function swap<T>(order: T[], one: number, other: number) {
  [order[one], order[other]] = [order[other] as T, order[one] as T];
}

/** Tries a swap on the order itself, which saves copying it, and takes it back. */
function after<R>(order: Sibling[], one: number, other: number, look: () => R): R {
  swap(order, one, other);
  const seen = look();
  swap(order, one, other);
  return seen;
}

const helps = (order: Sibling[], one: number, other: number) =>
  after(order, one, other, () => !isNearSibling(order, one) && !isNearSibling(order, other));

function mixesLess(order: Sibling[], one: number, other: number): boolean {
  const pairs = () =>
    [one, one + 1, other, other + 1].filter((at) => {
      return at > 0 && at < order.length && order[at - 1]?.topic === order[at]?.topic;
    }).length;
  return after(order, one, other, pairs) > pairs();
}

/** Farther than this a claim would be asked much sooner or later than its recall asks for. */
const reach = 60;

/** The places around one, the nearest first. */
const nearestFirst = (place: number, length: number) =>
  Array.from({ length: reach }, (_, i) => [place + i + 1, place - i - 1])
    .flat()
    .filter((at) => at >= 0 && at < length);
