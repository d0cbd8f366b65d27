import { err, ok, type Result } from "@/core/result";
import type { Rating } from "@/core/schedule/rating";
import { meansOneOf } from "./forgiving-match";
import type { Question, Response } from "./question";

export type Grade = {
  verdict: "right" | "wrong";
  /** "I don't know": wrong, and no option was chosen. */
  gaveUp: boolean;
  /** How well the person says it was known; only flashcards ask. */
  selfRating: Rating | null;
};

export type GradeError = { code: "RESPONSE_DOES_NOT_FIT" } | { code: "UNKNOWN_OPTION" };

const graded = (isRight: boolean) =>
  ok<Grade>({ verdict: isRight ? "right" : "wrong", gaveUp: false, selfRating: null });

/** Whether a response answers a question. Refuses a response of another form, and an option of another question. */
export function grade(question: Question, response: Response): Result<Grade, GradeError> {
  if (response.kind === "giveUp") return ok({ verdict: "wrong", gaveUp: true, selfRating: null });

  if (question.form === "choice" && response.kind === "option") {
    const option = question.options.find(({ id }) => id === response.option);
    return option ? graded(option.correct) : err({ code: "UNKNOWN_OPTION" });
  }
  if (question.form === "trueFalse" && response.kind === "truth")
    return graded(response.value === question.answer);
  if (question.form === "cloze" && response.kind === "text")
    return graded(meansOneOf(response.text, [question.answer, ...question.accepted], question.rejected));
  if (question.form === "flashcard" && response.kind === "rating")
    return ok({
      verdict: response.rating === "again" ? "wrong" : "right",
      gaveUp: false,
      selfRating: response.rating,
    });
  return err({ code: "RESPONSE_DOES_NOT_FIT" });
}
