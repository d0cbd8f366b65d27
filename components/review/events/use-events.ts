"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { uuidv7 } from "uuidv7";
import type { Act, EventReply, EventRequest } from "@/core/review/event-exchange";
import type { Phase } from "../session-state";
import { postEvent } from "./post-event";
import { doneSentence } from "./wording";

/** One thing is done at a time. It waits while an answer is on its way, and is kept as it is when it failed. */
type Doing =
  | { request: EventRequest; stage: "waiting" | "sending" }
  | { request: EventRequest; stage: "failed" };

/** What became of the latest act, until the person goes on. `takeBack`: what undoes it. */
export type Notice =
  | { tone: "good"; text: string; takeBack: Act | null }
  | { tone: "bad"; text: string; retry: Act | null };

/** Does what is no answer: sends it, hands the reply on, and tells what became of it. */
export function useEvents(
  { session, phase }: { session: string; phase: Phase },
  apply: (act: Act, reply: EventReply) => void,
) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const isFree = phase.name === "asking" || phase.name === "answered";

  const send = useEffectEvent(async (request: EventRequest) => {
    setDoing({ request, stage: "sending" });
    const outcome = await postEvent(request);
    if (outcome.ok) {
      setDoing(null);
      setNotice({
        tone: "good",
        text: doneSentence(request.act, outcome.reply),
        takeBack: opposite(request.act),
      });
      apply(request.act, outcome.reply);
      return;
    }
    setDoing(outcome.isFinal ? null : { request, stage: "failed" });
    setNotice({ tone: "bad", text: outcome.message, retry: outcome.isFinal ? null : request.act });
  });

  const waiting = doing?.stage === "waiting" && isFree ? doing.request : null;
  useEffect(() => {
    if (waiting) void send(waiting);
  }, [waiting]);

  return {
    notice,
    /** Until it is done no answer is taken: the question may be about to go. */
    isBusy: doing !== null && doing.stage !== "failed",
    do: (act: Act) => {
      if (doing && doing.stage !== "failed") return;
      // The reply may have been lost on its way: under the same id it is done once.
      const isAgain = doing !== null && JSON.stringify(doing.request.act) === JSON.stringify(act);
      setNotice(null);
      setDoing({
        request: isAgain ? doing.request : { eventId: uuidv7(), session, act },
        stage: "waiting",
      });
    },
    clear: () => setNotice(null),
  };
}

function opposite(act: Act): Act | null {
  switch (act.kind) {
    case "suspend":
      return { kind: "unsuspend", about: act.about };
    case "bury":
      return { kind: "unbury", about: act.about };
    default:
      return null;
  }
}
