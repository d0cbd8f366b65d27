import { chance } from "@/core/question/chance";
import { retentionRange } from "@/core/schedule/desired-retention";
import { type Person, personFrom } from "./hidden-memory";
import { Learner, simulatedDays } from "./learner";
import { rankCorrelation } from "./rank-correlation";
import type { Strategy } from "./strategies";

/** Means over the people of a simulation. */
export type Outcome = {
  name: string;
  points: number;
  answers: number;
  /** Claims that would be recalled when study ends. */
  recalled: number;
  /** And a month later, without study. */
  recalledLater: number;
};

export const pauseDays = 30;

/** Sixty days of one person. */
export function simulate(strategy: Strategy, seed: number, changes: Partial<Person> = {}): Outcome {
  const person = { ...personFrom(chance(seed)), ...changes };
  const learner = new Learner(person, seed + 1_000_003, strategy.content);
  for (let day = 0; day < simulatedDays; day++) strategy.study(learner, day);
  return {
    name: strategy.name,
    points: learner.points() / 100,
    answers: learner.answers,
    recalled: learner.recalled(0),
    recalledLater: learner.recalled(pauseDays),
  };
}

/**
 * How alike honest learners rank by points and by what they recall, when study ends and later. `retention`
 * says between which desired retentions their schedules are set.
 */
export function agreement(
  honest: Strategy,
  seeds: readonly number[],
  [least, most]: readonly [number, number] = [retentionRange.usual, retentionRange.usual],
) {
  const outcomes = seeds.map((seed) => {
    const desiredRetention = least + (most - least) * chance(seed + 77)();
    return simulate(honest, seed, { desiredRetention });
  });
  return {
    now: rankCorrelation(outcomes.map(({ points, recalled }) => [points, recalled])),
    later: rankCorrelation(outcomes.map(({ points, recalledLater }) => [points, recalledLater])),
  };
}

/** The same people, by their seeds, whatever the strategy. */
export function meanOutcome(strategy: Strategy, seeds: readonly number[]): Outcome {
  const outcomes = seeds.map((seed) => simulate(strategy, seed));
  const mean = (figure: Exclude<keyof Outcome, "name">) =>
    outcomes.reduce((sum, outcome) => sum + outcome[figure], 0) / outcomes.length;
  return {
    name: strategy.name,
    points: mean("points"),
    answers: mean("answers"),
    recalled: mean("recalled"),
    recalledLater: mean("recalledLater"),
  };
}
