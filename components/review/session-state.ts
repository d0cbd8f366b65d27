import type { Response } from "@/core/question/question";
import type { Act, EventReply } from "@/core/review/event-exchange";
import type {
  AnswerReply,
  AnswerRequest,
  Feedback,
  ServedQuestion,
  SessionView,
} from "@/core/review/exchange";
import { acted } from "./events/acted";

/** Why an answer has not arrived. `unsent` and `slowDown` are sent again by themselves, the others are not. */
export type Failure =
  | { kind: "unsent"; retryInMs: number }
  | { kind: "slowDown"; message: string; retryInMs: number }
  | { kind: "signedOut" }
  | { kind: "refused"; message: string };

/**
 * One question of a session at a time. The request of an answer is made once and kept through `sending` and
 * `failed`, so that however often it is sent it carries the same id and counts once.
 */
export type Phase =
  | { name: "asking"; turned: boolean }
  | { name: "sending"; request: AnswerRequest; failures: number }
  | { name: "failed"; request: AnswerRequest; failures: number; failure: Failure }
  | {
      name: "answered";
      answerId: string;
      response: Response;
      feedback: Feedback;
      next: ServedQuestion | null;
    }
  /** Without an answer to read where the last question was set aside. */
  | { name: "ended"; response: Response | null; feedback: Feedback | null };

export type SessionState = {
  session: SessionView;
  question: ServedQuestion;
  /** Whether an answer of today can be taken back. */
  canUndo: boolean;
  phase: Phase;
};

export type SessionEvent =
  | { type: "turned" }
  | { type: "given"; request: AnswerRequest }
  | { type: "failed"; answerId: string; failure: Failure }
  | { type: "retried" }
  | { type: "replied"; answerId: string; reply: AnswerReply }
  | { type: "acted"; act: Act; reply: EventReply }
  | { type: "continued" };

export type Initial = { session: SessionView; question: ServedQuestion; canUndo?: boolean };

const asking: Phase = { name: "asking", turned: false };

export const begin = ({ session, question, canUndo = false }: Initial): SessionState => ({
  session,
  question,
  canUndo,
  phase: asking,
});

/** An event that does not fit the phase (a second click, a late reply) changes nothing. */
export function step(state: SessionState, event: SessionEvent): SessionState {
  const { phase } = state;
  switch (event.type) {
    case "turned":
      if (phase.name !== "asking" || state.question.form !== "flashcard" || phase.turned) return state;
      return { ...state, phase: { name: "asking", turned: true } };

    case "given":
      if (phase.name !== "asking") return state;
      return { ...state, phase: { name: "sending", request: event.request, failures: 0 } };

    case "failed": {
      if (phase.name !== "sending" || phase.request.answerId !== event.answerId) return state;
      const { request, failures } = phase;
      return {
        ...state,
        phase: { name: "failed", request, failures: failures + 1, failure: event.failure },
      };
    }

    case "retried":
      if (phase.name !== "failed") return state;
      return {
        ...state,
        phase: { name: "sending", request: phase.request, failures: phase.failures },
      };

    case "replied": {
      const waits = phase.name === "sending" || phase.name === "failed";
      if (!waits || phase.request.answerId !== event.answerId) return state;
      const { feedback, session, next } = event.reply;
      const { response } = phase.request;
      const answered: SessionState = {
        ...state,
        // An answer has no minutes to tell before the session has a pace; those told when the page opened stay.
        session: { ...session, minutesLeft: session.minutesLeft ?? state.session.minutesLeft },
        canUndo: true,
        phase: { name: "answered", answerId: event.answerId, response, feedback, next },
      };
      // Whoever rated a card has already read its back, source and interval: it is put away at once.
      return response.kind === "rating" ? advance(answered) : answered;
    }

    case "acted":
      return acted(state, event.act, event.reply);

    case "continued":
      return advance(state);
  }
}

function advance(state: SessionState): SessionState {
  const { phase } = state;
  if (phase.name !== "answered") return state;
  if (phase.next) return { ...state, question: phase.next, phase: asking };
  return { ...state, phase: { name: "ended", response: phase.response, feedback: phase.feedback } };
}
