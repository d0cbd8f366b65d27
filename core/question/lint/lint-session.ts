import { contentWords } from "@/core/claim/normal-form";
import { answerText } from "@/core/question/answer-text";
import type { Question } from "@/core/question/question";

/** L06: a question of a session that tells the answer of another one. */
export type Telling = { teller: string; told: string };

// So much of what a question asks must stand in another for that one to be about the same.
const shareOfSubject = 0.6;

/**
 * Which questions of a session tell each other's answers: what one shows before it is answered holds the other's
 * answer, and most of what is asked about. Two questions of the same claim always do, by the feedback of the first.
 */
export function tellsAnother(questions: Question[]): Telling[] {
  const read = questions.map(readForTelling);
  return read.flatMap((teller) =>
    read
      .filter((told) => told !== teller && tells(teller, told))
      .map((told) => ({ teller: teller.question.id, told: told.question.id })),
  );
}

/** What of a question could tell another's answer, and what could be told of it. */
export type ReadForTelling = {
  question: Question;
  shown: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  answer: ReadonlySet<string>;
};

export const readForTelling = (question: Question): ReadForTelling => ({
  question,
  shown: contentWords(shownBy(question)),
  asked: contentWords(question.stem),
  answer: contentWords(answerOf(question)),
});

/** Whether either of two questions tells the other's answer. */
export const tellEachOther = (one: ReadForTelling, other: ReadForTelling): boolean =>
  tells(one, other) || tells(other, one);

function tells(teller: ReadForTelling, { question, asked, answer }: ReadForTelling): boolean {
  if (teller.question.claims.some((claim) => question.claims.includes(claim))) return true;
  const { shown } = teller;
  if (answer.size === 0 || ![...answer].every((word) => shown.has(word))) return false;
  const others = [...asked].filter((word) => !answer.has(word));
  const met = others.filter((word) => shown.has(word)).length;
  return others.length > 0 && met / others.length >= shareOfSubject;
}

/** What a person takes for true on seeing the question: a false statement, or a wrong option, tells nothing. */
function shownBy(question: Question): string {
  if (question.form === "trueFalse") return question.answer ? question.stem : "";
  return question.stem;
}

/** What could be told: a statement to be judged has no words for an answer, save those that were swapped. */
function answerOf(question: Question): string {
  if (question.form === "trueFalse") return question.swap?.right ?? "";
  return answerText(question);
}
