import { retentionRange } from "@/core/schedule/desired-retention";
import { defaultParameters, nextState, type Parameters, recallAfter } from "@/core/schedule/fsrs";

/** What a simulated person's memory is really like. Neither the schedule nor the referee sees it. */
export type Person = {
  parameters: Parameters;
  /** The chance, 0 to 1, of knowing a claim before it was ever asked. */
  priorKnowledge: number;
  newPerDay: number;
  /** The chance of studying on a day. */
  attendance: number;
  /** The setting of the schedule. */
  desiredRetention: number;
};

/** `ease` multiplies how long the first impression of a claim lasts. */
export type Trace = { stability: number; difficulty: number; ease: number; at: number };

const dayMs = 24 * 3_600_000;

/** Somebody whose memory differs from the average, by about as much as people differ. */
export function personFrom(next: () => number): Person {
  const spread = (size: number) => Math.exp(size * normal(next));
  const first = spread(0.4);
  const changes: Record<number, number> = {
    ...{ 0: first, 1: first, 2: first, 3: first },
    // How much a success strengthens (in an exponent), what a lapse leaves, and how slowly the curve flattens.
    ...{ 8: 1 + 0.1 * normal(next), 11: spread(0.2), 20: spread(0.15) },
  };
  const weights = defaultParameters.weights.map((weight, place) => weight * (changes[place] ?? 1));
  return {
    parameters: { algorithm: "fsrs-6/simulated", weights },
    priorKnowledge: 0.1 + 0.25 * next(),
    newPerDay: 4 + Math.floor(13 * next()),
    attendance: 0.7 + 0.3 * next(),
    desiredRetention: retentionRange.usual,
  };
}

export const easeFrom = (next: () => number) => Math.exp(0.4 * normal(next));

/** The chance that the person recalls the claim at a moment. */
export const recallAt = (trace: Trace, at: number, { parameters }: Person) =>
  recallAfter((at - trace.at) / dayMs, trace.stability, parameters);

/** The trace after an attempt to recall and the feedback to it; null before the first. */
export function traceAfter(
  trace: Trace | null,
  attempt: { isRecalled: boolean; at: number; ease: number },
  person: Person,
): Trace {
  const { isRecalled, at, ease } = attempt;
  const rating = isRecalled ? "good" : "again";
  if (!trace) {
    const first = nextState(null, rating, 0, undefined, person.parameters);
    return { ...first, stability: first.stability * ease, ease, at };
  }
  const recall = recallAt(trace, at, person);
  return { ...trace, ...nextState(trace, rating, 1, recall, person.parameters), at };
}

/** Box and Muller. */
const normal = (next: () => number) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
