import { type Item, mixed, sidesOf } from "./present";
import type { Question, QuestionOf, Response } from "./question";

/** One part of a question as feedback shows it, in the order served. */
export type PartView = {
  id: string;
  text: string;
  /** missed: a right option that was not chosen, or something left unplaced. none: a wrong option left alone. */
  state: "right" | "wrong" | "missed" | "none";
  /** Where it was put: the text of a right side, the name of a group, the place in an order. */
  given: string | null;
  /** Where it belongs; null for options. */
  belongs: string | null;
  /** What is wrong about it, as a sentence; null where nothing is, or nothing is known. */
  mistake: string | null;
  /** The claim that it rests on; of a wrong option the one that says what it is true of. */
  claim: string | null;
};

/** The parts of a question of several claims with what was made of them; empty for the other forms. */
export function partViews(question: Question, response: Response, seed: number): PartView[] {
  switch (question.form) {
    case "multi":
      return optionParts(question, response.kind === "options" ? response.options : [], seed);
    case "match":
      return pairParts(question, response.kind === "pairs" ? response.pairs : {}, seed);
    case "sort":
      return sortedParts(question, response.kind === "groups" ? response.groups : {}, seed);
    case "order":
      return stepParts(question, response.kind === "order" ? response.order : []);
    default:
      return [];
  }
}

function optionParts(question: QuestionOf<"multi">, chosen: string[], seed: number): PartView[] {
  return inOrder(question.options, mixed(question.options, seed)).map(
    ({ id, text, correct, trueOf, claim }) => {
      const isChosen = chosen.includes(id);
      const state = correct ? (isChosen ? "right" : "missed") : isChosen ? "wrong" : "none";
      const mistake = !correct && trueOf ? `This goes with ${quoted(trueOf.subject)}.` : null;
      return { id, text, state, given: null, belongs: null, mistake, claim: claim ?? trueOf?.claim ?? null };
    },
  );
}

function pairParts(question: QuestionOf<"match">, placed: Record<string, string>, seed: number): PartView[] {
  const lefts = question.pairs.map(({ left, ...pair }) => ({ ...left, ...pair }));
  return inOrder(lefts, sidesOf(question, seed).lefts).map(({ id, text, right, claim }) => {
    const given = question.pairs.find((pair) => pair.right.id === placed[id]);
    const isRight = given?.right.id === right.id;
    return {
      id,
      text,
      state: !given ? "missed" : isRight ? "right" : "wrong",
      given: given?.right.text ?? null,
      belongs: right.text,
      mistake: given && !isRight ? `“${given.right.text}” goes with ${given.left.text}.` : null,
      claim,
    };
  });
}

function sortedParts(question: QuestionOf<"sort">, placed: Record<string, string>, seed: number): PartView[] {
  const nameOf = (id: string | undefined) => question.groups.find((group) => group.id === id)?.name ?? null;
  return inOrder(question.items, mixed(question.items, seed)).map(({ id, text, group, claim }) => {
    const given = nameOf(placed[id]);
    const belongs = nameOf(group);
    const isRight = placed[id] === group;
    const mistake = given && !isRight ? `${text}: ${belongs}, not ${given}.` : null;
    const state = !given ? "missed" : isRight ? "right" : "wrong";
    return { id, text, state, given, belongs, mistake, claim };
  });
}

/** Steps stand in the right order: after the answer that is what is to be learned. */
function stepParts(question: QuestionOf<"order">, order: string[]): PartView[] {
  return question.steps.map(({ id, text, claim }, at) => {
    const place = order.indexOf(id);
    const before = question.steps[at - 1];
    const follows = (place === 0 ? undefined : order[place - 1]) === before?.id;
    const mistake = before ? `${text} comes right after ${quoted(before.text)}.` : `${text} comes first.`;
    return {
      id,
      text,
      state: place < 0 ? "missed" : follows ? "right" : "wrong",
      given: place < 0 ? null : String(place + 1),
      belongs: String(at + 1),
      mistake: place >= 0 && !follows ? mistake : null,
      claim,
    };
  });
}

const quoted = (text: string) => `“${text}”`;

/** The same parts in the order in which they were served. */
const inOrder = <T extends Item>(parts: T[], served: Item[]): T[] =>
  served.flatMap(({ id }) => parts.filter((part) => part.id === id));
