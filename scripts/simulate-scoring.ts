/**
 * `npm run simulate:scoring` shows what ways of studying, and of pretending to, earn in sixty days, beside what
 * is remembered. `--people 20` sets how many are simulated in each way, `--seed 1` who they are.
 */
import { parseArgs } from "node:util";
import { agreement, meanOutcome } from "@/core/score/testing/simulate";
import { honest, others } from "@/core/score/testing/strategies";

const usage = "Use: npm run simulate:scoring -- [--people 20] [--seed 1]";
const { people, seed } = options();
const seeds = Array.from({ length: people }, (_, place) => seed + place);

console.log(`Sixty days, ${people} people in each way, means; seeds ${seed} to ${seed + people - 1}.`);
console.log("Recalled: claims, at the end and after thirty days without study.\n");
console.log(row("", "points", "answers", "recalled", "later", "per unit", "per later", "per 100 answers"));
const base = meanOutcome(honest, seeds);
for (const outcome of [base, ...others.map((strategy) => meanOutcome(strategy, seeds))]) {
  const { name, points, answers, recalled, recalledLater } = outcome;
  console.log(
    row(
      name,
      ...[points, answers, recalled, recalledLater].map((figure) => figure.toFixed(0)),
      perUnit(points / recalled, base.points / base.recalled),
      perUnit(points / recalledLater, base.points / base.recalledLater),
      ((100 * points) / answers).toFixed(0),
    ),
  );
}

const learners = Array.from({ length: 2 * people }, (_, place) => seed + 1000 + place);
console.log(
  `\nHow ${learners.length} honest learners rank by points and by what they recall (Spearman), at the end and later:`,
);
for (const [least, most] of [
  [0.9, 0.9],
  [0.88, 0.92],
  [0.9, 0.97],
  [0.85, 0.95],
] as const) {
  const { now, later } = agreement(honest, learners, [least, most]);
  const retention = least === most ? `${least}` : `from ${least} to ${most}`;
  console.log(row(`desired ${retention}`, now.toFixed(3), later.toFixed(3)));
}

function perUnit(figure: number, ofHonest: number) {
  return `${figure.toFixed(1)} ${`${Math.round((100 * figure) / ofHonest)}%`.padStart(5)}`;
}

function row(name: string, ...figures: string[]) {
  return name.padEnd(28) + figures.map((figure, place) => figure.padStart(place > 3 ? 16 : 10)).join("");
}

function options(): { people: number; seed: number } {
  try {
    const { values } = parseArgs({
      options: { people: { type: "string", default: "20" }, seed: { type: "string", default: "1" } },
    });
    const people = Number(values.people);
    const seed = Number(values.seed);
    if (!Number.isInteger(people) || people < 1 || people > 1000)
      refuse("Between 1 and 1,000 people can be simulated.");
    if (!Number.isSafeInteger(seed) || seed < 0) refuse("A seed is a whole number from 0.");
    return { people, seed };
  } catch (error) {
    refuse((error as Error).message);
  }
}

function refuse(sentence: string): never {
  console.error(`${sentence} ${usage}`);
  process.exit(1);
}
