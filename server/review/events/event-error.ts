import "server-only";
import type { TokenError } from "../token";

/** Why an event is refused. What is another person's is not there. */
export type EventError =
  | TokenError
  | { code: "SESSION_UNKNOWN" }
  | { code: "QUESTION_UNKNOWN" }
  | { code: "CLAIM_UNKNOWN" }
  | { code: "ANSWER_UNKNOWN" }
  | { code: "NOTHING_TO_UNDO" }
  /** A later answer to the same claim stands on it. */
  | { code: "ANSWERED_SINCE" }
  /** The next answer was sent, or it was undone. */
  | { code: "ANSWER_PASSED" }
  | { code: "RATING_REFUSED" }
  | { code: "TYPING_REFUSED" }
  /** The same id was sent before with something else in it. */
  | { code: "EVENT_CONFLICT" };
