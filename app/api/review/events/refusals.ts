import type { EventError } from "@/server/review/events/event-error";

/** Status and sentence for each refusal of an event. */
export const eventRefusals: Record<EventError["code"], { status: number; message: string }> = {
  TOKEN_INVALID: {
    status: 400,
    message: "This question was not served to you. Load the page again to go on.",
  },
  TOKEN_EXPIRED: {
    status: 410,
    message: "This question has been open for too long. Load the page again to go on.",
  },
  SESSION_UNKNOWN: { status: 404, message: "There is no such review. Load the page again to go on." },
  QUESTION_UNKNOWN: {
    status: 410,
    message: "This question is no longer in the library. Load the page again to go on.",
  },
  CLAIM_UNKNOWN: { status: 404, message: "There is no such claim in the library." },
  ANSWER_UNKNOWN: { status: 404, message: "There is no such answer." },
  NOTHING_TO_UNDO: { status: 409, message: "No answer of today is left to undo." },
  ANSWERED_SINCE: {
    status: 409,
    message: "The claim was answered again since, so this answer stays.",
  },
  ANSWER_PASSED: {
    status: 409,
    message: "The next answer was sent, so this one keeps its rating. Undo goes back to it.",
  },
  RATING_REFUSED: {
    status: 409,
    message: "A rating can be lowered, or raised from Good to Easy. This one stays as it is.",
  },
  TYPING_REFUSED: {
    status: 409,
    message: "Only a wrong answer that was typed can hold a typing mistake.",
  },
  EVENT_CONFLICT: {
    status: 409,
    message: "Something else was recorded under this id. Load the page again to go on.",
  },
};
