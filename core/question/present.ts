import { shuffled } from "./chance";
import type { Question, QuestionOf } from "./question";

/** Something that can be chosen, joined or moved: without the key. */
export type Item = { id: string; text: string };

/** The parts of a question as a browser sees them before the answer. */
export type Parts =
  | { form: "choice" | "multi"; options: Item[] }
  | { form: "match"; lefts: Item[]; rights: Item[] }
  | { form: "sort"; groups: Item[]; items: Item[] }
  | { form: "order"; steps: Item[] }
  | { form: "trueFalse" | "cloze" | "typed" | "numeric" | "flashcard" };

/** The parts in the order in which a seed shows them. */
export function partsOf(question: Question, seed: number): Parts {
  switch (question.form) {
    case "choice":
      return { form: "choice", options: orderOptions(question, seed) };
    case "multi":
      return { form: "multi", options: mixed(question.options, seed) };
    case "match":
      return { form: "match", ...sidesOf(question, seed) };
    case "sort":
      // Groups have an order of their own: tiers, stages, from more to less.
      return {
        form: "sort",
        groups: question.groups.map(({ id, name }) => ({ id, text: name })),
        items: mixed(question.items, seed),
      };
    case "order":
      return { form: "order", steps: disordered(question.steps, seed).map(bare) };
    default:
      return { form: question.form };
  }
}

/** The options of a choice, without the key. Numbers always ascend. */
export const orderOptions = (question: QuestionOf<"choice">, seed: number): Item[] =>
  question.ordered ? question.options.map(bare) : mixed(question.options, seed);

/** Both sides of a match, each in an order of its own. */
export function sidesOf({ pairs }: QuestionOf<"match">, seed: number): { lefts: Item[]; rights: Item[] } {
  const lefts = pairs.map(({ left }) => left);
  const rights = pairs.map(({ right }) => right);
  // With one seed for both, each right side would stand opposite its left one.
  return { lefts: mixed(lefts, seed), rights: mixed(rights, seed ^ 0x2545f491) };
}

export const mixed = (items: readonly Item[], seed: number): Item[] => shuffled(items, seed).map(bare);

const bare = ({ id, text }: Item): Item => ({ id, text });

/** Shuffled, and never as it was: an order to be found must not be there already. */
function disordered<T>(items: readonly T[], seed: number): T[] {
  const found = shuffled(items, seed);
  return found.every((item, at) => item === items[at]) ? [...found.slice(1), ...found.slice(0, 1)] : found;
}
