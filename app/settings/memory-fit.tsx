"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { backToDefaults, fit } from "./fit-actions";
import type { FitReply } from "./fit-wording";

type MemoryFitProps = {
  /** Where the person stands, in sentences. */
  standing: string[];
  isOffered: boolean;
  hasOwn: boolean;
};

/** Weights of one's own: how it stands, and the buttons that change it. */
export function MemoryFit({ standing, isOffered, hasOwn }: MemoryFitProps) {
  const [fitted, sendFit, isFitting] = useActionState<FitReply>(fit, null);
  const [back, sendBack, isGoingBack] = useActionState<FitReply>(backToDefaults, null);
  // Both stay what they were last told; only the button pressed last speaks.
  const [pressed, setPressed] = useState<"fit" | "back">("fit");
  const reply = pressed === "fit" ? fitted : back;
  const isBusy = isFitting || isGoingBack;
  const told = useRef<HTMLParagraphElement>(null);

  // The button that was pressed may have gone, and the focus with it.
  useEffect(() => {
    if (reply && document.activeElement === document.body) told.current?.focus();
  }, [reply]);

  return (
    <div className="form">
      {standing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="line">
        {isOffered ? (
          <form action={sendFit} onSubmit={() => setPressed("fit")}>
            <Button type="submit" busyText={isFitting && "Fitting…"}>
              Fit to my memory
            </Button>
          </form>
        ) : null}
        {hasOwn ? (
          <form action={sendBack} onSubmit={() => setPressed("back")}>
            <Button type="submit" busyText={isGoingBack && "Changing…"}>
              Back to the defaults
            </Button>
          </form>
        ) : null}
      </div>
      <p ref={told} tabIndex={-1} role="status" className="sub">
        {isBusy ? null : reply}
      </p>
    </div>
  );
}
