import { seedOf } from "@/core/question/content-hash";
import { orderOptions } from "@/core/question/present";
import type { Question, QuestionOf } from "@/core/question/question";
import type { Finding } from "./lint-finding";

/** What is checked over many questions: no question is at fault alone, but together they would tell. */
export const setLimits = {
  /** So many questions make a share: of fewer, chance decides. */
  fewest: 100,
  /** 99 % of the time chance stays within so many standard deviations. */
  deviations: 2.58,
  servings: 100,
};

type Choice = QuestionOf<"choice">;
type Share = { found: number; expected: number; variance: number };

export function lintSet(questions: Question[]): Finding[] {
  const choices = questions.filter((question): question is Choice => question.form === "choice");
  const unordered = choices.filter(({ ordered }) => !ordered);
  const ordered = choices.filter((choice) => choice.ordered);
  return [
    ...judged("L07", "The key is the longest option", unordered.filter(hasLongest), keyIsLongest),
    // Whoever always takes the middle of three or four numbers must not be right for it.
    ...judged("L20", "The key is the smallest number", ordered, (choice) => keyPlace(choice) === 0),
    ...judged(
      "L20",
      "The key is the largest number",
      ordered,
      (choice) => keyPlace(choice) === choice.options.length - 1,
    ),
    ...lintPositions(unordered),
  ];
}

const keyPlace = ({ options }: Choice) => options.findIndex(({ correct }) => correct);

/** Where two are equally long, neither stands out. */
function hasLongest({ options }: Choice): boolean {
  const [first = 0, second = 0] = options.map(({ text }) => text.length).sort((a, b) => b - a);
  return first > second;
}

function keyIsLongest({ options }: Choice): boolean {
  const key = options.find(({ correct }) => correct)?.text.length ?? 0;
  return options.every(({ correct, text }) => correct || text.length < key);
}

/** Whether what would happen to one option in as many does so to the key, within what chance explains. */
function judged(
  rule: "L07" | "L20",
  what: string,
  choices: Choice[],
  isSo: (choice: Choice) => boolean,
): Finding[] {
  if (choices.length < setLimits.fewest) return [];
  const share = choices.reduce<Share>(
    (sum, choice) => {
      const chance = 1 / choice.options.length;
      return {
        found: sum.found + Number(isSo(choice)),
        expected: sum.expected + chance,
        variance: sum.variance + chance * (1 - chance),
      };
    },
    { found: 0, expected: 0, variance: 0 },
  );
  return isByChance(share) ? [] : [tooOften(rule, what, share, choices.length)];
}

/** Where the key stands when each question is served a hundred times, each time by another seed. */
function lintPositions(choices: Choice[]): Finding[] {
  return [3, 4].flatMap((count) => {
    const some = choices.filter(({ options }) => options.length === count);
    const servings = some.length * setLimits.servings;
    if (servings === 0) return [];
    const places = Array.from({ length: count }, () => 0);
    for (const choice of some) {
      const key = choice.options[keyPlace(choice)]?.id;
      for (let serving = 0; serving < setLimits.servings; serving++) {
        const order = orderOptions(choice, seedOf(`${choice.id}|${serving}`));
        const place = order.findIndex(({ id }) => id === key);
        places[place] = (places[place] ?? 0) + 1;
      }
    }
    const chance = 1 / count;
    return places.flatMap((found, place) => {
      const share = { found, expected: servings * chance, variance: servings * chance * (1 - chance) };
      const what = `The key stands in place ${place + 1} of ${count}`;
      return isByChance(share) ? [] : [tooOften("L21", what, share, servings)];
    });
  });
}

const isByChance = ({ found, expected, variance }: Share) =>
  Math.abs(found - expected) <= setLimits.deviations * Math.sqrt(variance);

const tooOften = (rule: Finding["rule"], what: string, { found, expected }: Share, all: number): Finding => ({
  rule,
  level: "warn",
  message: `${what} in ${found} of ${all}, where chance gives ${Math.round(expected)}`,
});
