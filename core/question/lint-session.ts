import { contentWords } from "@/core/claim/normal-form";
import { answerText } from "./answer-text";
import type { Question } from "./question";

/** L06: a question of a session that tells the answer of another one. */
export type Telling = { teller: string; told: string };

// So much of what a question asks must stand in another for that one to be about the same.
const shareOfSubject = 0.6;

/**
 * Which questions of a session tell each other's answers: what one shows before it is answered holds the other's
 * answer, and most of what is asked about. Two questions of the same claim always do, by the feedback of the first.
 */
export function tellsAnother(questions: Question[]): Telling[] {
  const read = questions.map((question) => ({
    question,
    shown: contentWords(shownBy(question)),
    asked: contentWords(question.stem),
    answer: contentWords(answerOf(question)),
  }));
  return read.flatMap(({ question: teller, shown }) =>
    read
      .filter(({ question: told }) => told !== teller)
      .filter(
        ({ question: told, asked, answer }) =>
          teller.claims.some((claim) => told.claims.includes(claim)) || tells(shown, asked, answer),
      )
      .map(({ question: told }) => ({ teller: teller.id, told: told.id })),
  );
}

function tells(shown: ReadonlySet<string>, asked: ReadonlySet<string>, answer: ReadonlySet<string>): boolean {
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
