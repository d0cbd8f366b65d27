import type { AnswerError } from "@/server/review/record-answer";

/** Status and sentence for each refusal of an answer. */
export const answerRefusals: Record<AnswerError["code"], { status: number; message: string }> = {
  TOKEN_INVALID: {
    status: 400,
    message: "This question was not served to you. Load the page again to go on.",
  },
  TOKEN_EXPIRED: {
    status: 410,
    message: "This question has been open for too long. Load the page again to go on.",
  },
  TOKEN_USED: { status: 409, message: "This question was answered before. Load the page again to go on." },
  QUESTION_UNKNOWN: {
    status: 410,
    message: "This question is no longer in the library. Load the page again to go on.",
  },
  QUESTION_STALE: {
    status: 409,
    message: "This claim was answered in another window since. Load the page again to go on.",
  },
  RESPONSE_MISFIT: {
    status: 400,
    message: "The answer does not fit the question. Load the page again to go on.",
  },
  CONFIDENCE_UNASKED: {
    status: 400,
    message: "This question does not ask how sure you are. Load the page again to go on.",
  },
  ANSWER_CONFLICT: {
    status: 409,
    message: "Another answer was recorded for this question. Load the page again to go on.",
  },
};
