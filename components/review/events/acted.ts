import type { Act, ChangedClaim, EventReply } from "@/core/review/event-exchange";
import type { Feedback, ServedQuestion } from "@/core/review/exchange";
import type { Phase, SessionState } from "../session-state";

/** The session after something else than an answer was done in it. What is no longer on the screen stays away. */
export function acted(state: SessionState, act: Act, reply: EventReply): SessionState {
  const { phase } = state;
  const known: SessionState = { ...state, canUndo: reply.canUndo };
  if (reply.session)
    known.session = { ...reply.session, minutesLeft: reply.session.minutesLeft ?? state.session.minutesLeft };
  switch (act.kind) {
    case "undo":
      return phase.name === "asking" || phase.name === "answered" ? ask(known, reply.next) : known;
    case "ratingChanged":
    case "typingAccepted": {
      const { changed } = reply;
      if (phase.name !== "answered" || phase.answerId !== act.answer) return known;
      const feedback = changed ? withChange(phase.feedback, changed) : phase.feedback;
      return { ...known, phase: { ...phase, feedback, next: reply.next } };
    }
    case "suspend":
    case "bury":
      if (phase.name === "answered") return { ...known, phase: { ...phase, next: reply.next } };
      return phase.name === "asking" && "token" in act.about && act.about.token === state.question.token
        ? ask(known, reply.next)
        : known;
    case "unsuspend":
    case "unbury":
      if (phase.name === "answered") return { ...known, phase: { ...phase, next: reply.next } };
      return phase.name === "asking" ? ask(known, reply.next) : known;
    case "limitsToday":
    case "report":
      return state;
  }
}

const asking: Phase = { name: "asking", turned: false };

/** Without a question to ask, the session is over, and there is no answer to read first. */
const ask = (state: SessionState, question: ServedQuestion | null): SessionState =>
  question
    ? { ...state, question, phase: asking }
    : { ...state, phase: { name: "ended", response: null, feedback: null } };

function withChange(feedback: Feedback, { claim, verdict, rating, schedule }: ChangedClaim): Feedback {
  const claims = feedback.claims.map((view) =>
    view.id === claim
      ? { ...view, verdict, schedule, ratings: view.ratings ? { ...view.ratings, given: rating } : null }
      : view,
  );
  if (feedback.claim.id !== claim) return { ...feedback, claims };
  // Forgiven, what was typed is no mistake any more.
  const mistake = verdict === "right" ? null : feedback.mistake;
  const isOnly = claims.length === 1;
  return { ...feedback, claims, rating, schedule, mistake, verdict: isOnly ? verdict : feedback.verdict };
}
