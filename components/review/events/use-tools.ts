"use client";

import { useRef } from "react";
import type { Act, EventReply } from "@/core/review/event-exchange";
import type { Feedback } from "@/core/review/exchange";
import type { ReportReason } from "@/core/review/report-reasons";
import type { Rating } from "@/core/schedule/rating";
import type { KeyAction } from "../keys";
import type { SessionState } from "../session-state";
import { useEvents } from "./use-events";

export type ToolAction = Extract<
  KeyAction,
  { do: "undo" | "changeRating" | "suspend" | "bury" | "report" | "why" }
>;

/** What can be done in a review besides answering, with its dialogs. A quiz has none of it. */
export function useTools(state: SessionState, apply: (act: Act, reply: EventReply) => void) {
  const { session, question, phase, canUndo } = state;
  const events = useEvents({ session: session.id, phase }, apply);
  const more = useRef<HTMLDialogElement>(null);
  const report = useRef<HTMLDialogElement>(null);
  const why = useRef<HTMLDialogElement>(null);
  const ratings = useRef<HTMLDialogElement>(null);
  const answered = phase.name === "answered" ? phase : null;
  const about = { token: question.token };

  const rate = (claim: string, rating: Rating) => {
    const view = answered?.feedback.claims.find(({ id }) => id === claim);
    const isAllowed = view?.ratings?.allowed.some((each) => each.rating === rating);
    if (!answered || !isAllowed || view?.ratings?.given === rating) return;
    events.do({ kind: "ratingChanged", answer: answered.answerId, claim, rating });
  };
  // Pending, an answer is undone as soon as it has arrived.
  const isPending = phase.name === "sending" || phase.name === "failed";
  const tools = {
    undo: () => (canUndo || isPending) && events.do({ kind: "undo" }),
    suspend: () => events.do({ kind: "suspend", about }),
    bury: () => events.do({ kind: "bury", about }),
    rate,
    acceptTyping: () => answered && events.do({ kind: "typingAccepted", answer: answered.answerId }),
    report: ({ reason, note }: { reason: ReportReason; note: string }) =>
      events.do({
        ...{ kind: "report", token: question.token, answer: answered?.answerId ?? null, reason, note },
      }),
  };

  return {
    ...tools,
    ...events,
    isOffered: session.quiz === undefined,
    canUndo: canUndo || isPending,
    canAcceptTyping: answered !== null && isTypingMistake(answered.feedback, answered.response.kind),
    dialogs: { more, report, why, ratings },
    press: (action: ToolAction) => {
      if (session.quiz) return;
      switch (action.do) {
        case "undo":
          return tools.undo();
        case "suspend":
          return tools.suspend();
        case "bury":
          return tools.bury();
        case "changeRating": {
          // Of several claims each has a rating of its own, given where they are listed.
          const [only, ...others] = answered?.feedback.claims ?? [];
          return only && others.length === 0 ? rate(only.id, action.rating) : undefined;
        }
        case "report":
          return report.current?.showModal();
        case "why":
          return why.current?.showModal();
      }
    },
  };
}

export type Tools = ReturnType<typeof useTools>;

const isTypingMistake = ({ verdict, gaveUp }: Feedback, response: string) =>
  response === "text" && verdict === "wrong" && !gaveUp;
