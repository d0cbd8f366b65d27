"use client";

import { useEffect, useReducer, useRef } from "react";
import { uuidv7 } from "uuidv7";
import type { Response } from "@/core/question/question";
import type { Confidence } from "@/core/quiz/confidence";
import type { Act, EventReply } from "@/core/review/event-exchange";
import { postAnswer } from "./post-answer";
import { begin, type Initial, type Phase, step } from "./session-state";

/** The session and what moves it. Time and chance enter here, so that `step` stays pure. */
export function useAnswering(initial: Initial) {
  const [state, dispatch] = useReducer(step, initial, begin);
  const { phase, question } = state;
  const shownAt = useRef(0);

  // From the frame in which the question is painted, not from the one in which it was computed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the token stands for a new question.
  useEffect(() => {
    shownAt.current = performance.now();
    const frame = requestAnimationFrame((time) => {
      shownAt.current = time;
    });
    return () => cancelAnimationFrame(frame);
  }, [question.token]);

  useEffect(() => {
    if (phase.name !== "sending") return;
    const { request, failures } = phase;
    const { answerId } = request;
    // Never aborted: a reply that comes late still counts, and one for another answer changes nothing.
    void postAnswer(request, failures).then((outcome) =>
      dispatch(
        outcome.ok
          ? { type: "replied", answerId, reply: outcome.reply }
          : { type: "failed", answerId, failure: outcome.failure },
      ),
    );
  }, [phase]);

  useEffect(() => {
    if (phase.name !== "failed") return;
    const { failure } = phase;
    if (failure.kind !== "unsent" && failure.kind !== "slowDown") return;
    const retry = () => dispatch({ type: "retried" });
    const timer = setTimeout(retry, failure.retryInMs);
    if (failure.kind === "unsent") window.addEventListener("online", retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", retry);
    };
  }, [phase]);

  useKeptAnswer(state.phase);

  return {
    state,
    answer: (response: Response, confidence: Confidence | null = null) =>
      dispatch({
        type: "given",
        request: {
          answerId: uuidv7(),
          token: question.token,
          response,
          elapsedMs: Math.max(0, Math.round(performance.now() - shownAt.current)),
          ...(confidence && { confidence }),
        },
      }),
    apply: (act: Act, reply: EventReply) => dispatch({ type: "acted", act, reply }),
    turn: () => dispatch({ type: "turned" }),
    retry: () => dispatch({ type: "retried" }),
    proceed: () => dispatch({ type: "continued" }),
  };
}

/** An answer that has not arrived holds the tab back, and is tried once more when one leaves regardless. */
function useKeptAnswer(phase: Phase) {
  const isKept =
    phase.name === "failed" && (phase.failure.kind === "unsent" || phase.failure.kind === "slowDown");
  const kept = isKept ? phase : null;
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
    if (!kept) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [kept]);
  useEffect(
    () => () => {
      if (latest.current) void postAnswer(latest.current.request, latest.current.failures);
    },
    [],
  );
}
