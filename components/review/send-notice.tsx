import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Failure, Phase } from "./session-state";

/** What to tell of an answer that has not arrived: null while there is nothing to tell. */
export function noticeOf(phase: Phase): { failure: Failure; isRetrying: boolean } | null {
  if (phase.name === "failed") return { failure: phase.failure, isRetrying: false };
  if (phase.name === "sending" && phase.failures > 0)
    return { failure: { kind: "unsent", retryInMs: 0 }, isRetrying: true };
  return null;
}

export function SendNotice({
  failure,
  isRetrying,
  here,
  onRetry,
}: {
  failure: Failure;
  isRetrying: boolean;
  /** The address of the session. */
  here: string;
  onRetry: () => void;
}) {
  return (
    <div className="send-notice">
      <Alert title={titleOf(failure)}>{adviceOn(failure, here)}</Alert>
      {(failure.kind === "unsent" || failure.kind === "slowDown") && (
        <Button kind="plain" busyText={isRetrying && "Sending…"} onClick={onRetry}>
          Retry
        </Button>
      )}
    </div>
  );
}

function titleOf(failure: Failure): string {
  switch (failure.kind) {
    case "unsent":
      return "Not sent yet.";
    case "slowDown":
    case "refused":
      return failure.message;
    case "signedOut":
      return "You are signed out.";
  }
}

function adviceOn(failure: Failure, here: string): ReactNode {
  switch (failure.kind) {
    case "unsent":
    case "slowDown":
      return "Your answer is kept; it will be sent again.";
    // Plain links: both pages must come fresh from the server.
    case "signedOut":
      return (
        <>
          This answer was not counted.{" "}
          <a className="link" href={`/signin?next=${here}`}>
            Sign in and go on
          </a>
        </>
      );
    case "refused":
      return (
        <a className="link" href={here}>
          Reload the questions
        </a>
      );
  }
}
