import type { Question } from "./question";

/** The right answer in words. */
export function answerText(question: Question): string {
  switch (question.form) {
    case "choice":
    case "multi":
      return listed(question.options.filter(({ correct }) => correct));
    case "trueFalse":
      return question.answer ? "True" : "False";
    case "match":
      return question.pairs.map(({ left, right }) => `${left.text}: ${right.text}`).join("; ");
    case "sort":
      return question.groups
        .map(({ id, name }) => `${name}: ${listed(question.items.filter(({ group }) => group === id))}`)
        .join("; ");
    case "order":
      return question.steps.map(({ text }, at) => `${at + 1}. ${text}`).join("; ");
    default:
      return question.answer;
  }
}

const listed = (items: { text: string }[]) => items.map(({ text }) => text).join("; ");
