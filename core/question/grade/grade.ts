import type { Question, Response } from "@/core/question/question";
import { err, ok, type Result } from "@/core/result";
import type { Rating } from "@/core/schedule/rating";
import { meansOneOf } from "./forgiving-match";
import { isRightNumber } from "./grade-number";
import { gradeOrder } from "./grade-order";
import { gradeMatch, gradeMulti, gradeSort } from "./grade-sets";
import { allOrNothing, type Marks } from "./marks";

export type Grade = Marks & {
  /** Right only when wholly right: `score` tells how much of a wrong answer was. */
  verdict: "right" | "wrong";
  /** "I don't know": wrong, and no option was chosen. */
  gaveUp: boolean;
  /** How well the person says it was known; only flashcards ask. */
  selfRating: Rating | null;
};

export type GradeError = { code: "RESPONSE_DOES_NOT_FIT" } | { code: "UNKNOWN_OPTION" };

/**
 * Whether a response answers a question, and how much of it. Refuses a response of another form, and options,
 * items or groups of another question or given twice.
 */
export function grade(question: Question, response: Response): Result<Grade, GradeError> {
  const gaveUp = response.kind === "giveUp";
  const marks = gaveUp ? ok(allOrNothing(question.claims, false)) : marksFor(question, response);
  if (!marks.ok) return marks;
  const { score } = marks.value;
  return ok({
    ...marks.value,
    verdict: score === 1 ? "right" : "wrong",
    gaveUp,
    selfRating: response.kind === "rating" ? response.rating : null,
  });
}

function marksFor(question: Question, response: Response): Result<Marks, GradeError> {
  const whole = (isRight: boolean) => ok(allOrNothing(question.claims, isRight));
  if (question.form === "choice" && response.kind === "option") {
    const option = question.options.find(({ id }) => id === response.option);
    return option ? whole(option.correct) : err({ code: "UNKNOWN_OPTION" });
  }
  if (question.form === "trueFalse" && response.kind === "truth")
    return whole(response.value === question.answer);
  if ((question.form === "cloze" || question.form === "typed") && response.kind === "text")
    return whole(meansOneOf(response.text, [question.answer, ...question.accepted], question.rejected));
  if (question.form === "numeric" && response.kind === "text")
    return whole(isRightNumber(response.text, question));
  if (question.form === "flashcard" && response.kind === "rating") return whole(response.rating !== "again");
  if (question.form === "multi" && response.kind === "options") return gradeMulti(question, response.options);
  if (question.form === "match" && response.kind === "pairs") return gradeMatch(question, response.pairs);
  if (question.form === "sort" && response.kind === "groups") return gradeSort(question, response.groups);
  if (question.form === "order" && response.kind === "order") return gradeOrder(question, response.order);
  return err({ code: "RESPONSE_DOES_NOT_FIT" });
}
