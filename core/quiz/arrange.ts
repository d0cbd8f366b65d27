import { chance, pickOne, shuffled } from "@/core/question/chance";
import type { Form } from "@/core/question/question";

/** A question that a quiz may ask, without its body. */
export type QuizCandidate = {
  id: string;
  form: Form;
  claims: string[];
  /** Of its first claim. */
  topic: string;
  document: string;
  /** Of a statement to be judged: whether it is true. Null for other forms. */
  truth: boolean | null;
};

/**
 * The candidates in the order in which a quiz takes them: first one for every claim, topics and documents in turn
 * and forms as evenly as they are to be had, then whatever else could stand in. The same seed gives the same order.
 */
export function arrange(candidates: readonly QuizCandidate[], seed: number): QuizCandidate[] {
  const next = chance(seed);
  const draw = () => Math.floor(next() * 2 ** 31);
  const byClaim = grouped(
    candidates.flatMap((candidate) => candidate.claims.map((claim) => ({ claim, candidate }))),
    ({ claim }) => claim,
  );
  // Where a claim stands: of a question of several claims only the first one's place is known.
  const places = new Map<string, QuizCandidate>();
  for (const candidate of candidates) {
    const [first] = candidate.claims;
    if (first !== undefined && !places.has(first)) places.set(first, candidate);
  }
  const claims = inTurn(
    shuffled([...places.keys()].sort(), draw()),
    (claim) => places.get(claim)?.topic ?? "",
    (claim) => places.get(claim)?.document ?? "",
  );

  const used = new Map<Form, number>();
  const taken = new Set<QuizCandidate>();
  for (const claim of claims) {
    const open = (byClaim.get(claim) ?? [])
      .map(({ candidate }) => candidate)
      .filter((candidate) => !taken.has(candidate));
    const one = open.length > 0 ? pick(open, used, draw) : null;
    if (!one) continue;
    used.set(one.form, (used.get(one.form) ?? 0) + 1);
    taken.add(one);
  }
  const rest = candidates.filter((candidate) => !taken.has(candidate));
  const ordered = [...rest].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...taken, ...shuffled(ordered, draw())];
}

/** Of the form used least so far; a statement is as often true as false. */
function pick(open: QuizCandidate[], used: ReadonlyMap<Form, number>, draw: () => number): QuizCandidate {
  const usesOf = (form: Form) => used.get(form) ?? 0;
  const forms = [...new Set(open.map(({ form }) => form))];
  const fewest = Math.min(...forms.map(usesOf));
  const form = pickOne(
    forms.filter((each) => usesOf(each) === fewest),
    draw(),
  );
  const pool = open.filter((candidate) => candidate.form === form).sort((a, b) => (a.id < b.id ? -1 : 1));
  const truth = pickOne([true, false], draw());
  const some = pool.filter((candidate) => candidate.truth === truth);
  return pickOne(some.length > 0 ? some : pool, draw());
}

/** The items with one of each topic in turn, and within a topic one of each document. */
function inTurn<T>(items: readonly T[], topicOf: (item: T) => string, documentOf: (item: T) => string): T[] {
  const byTopic = [...grouped(items, topicOf).values()];
  return dealt(byTopic.map((ofTopic) => dealt([...grouped(ofTopic, documentOf).values()])));
}

/** One from each pile in turn, until all are empty. */
function dealt<T>(piles: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: longest }, (_, at) => piles.flatMap((pile) => pile.slice(at, at + 1))).flat();
}

function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
