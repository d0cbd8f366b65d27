import type { AnswerReply, AnswerRequest } from "@/core/review/exchange";
import type { Failure } from "./session-state";

type Outcome = { ok: true; reply: AnswerReply } | { ok: false; failure: Failure };

/** 1, 2, 4, then every 8 seconds: soon after a hiccup, and no burden on a server that is down. */
export const retryDelayMs = (failuresBefore: number) => 1000 * 2 ** Math.min(failuresBefore, 3);

/** A reply that takes longer than this was lost; asking again is harmless. */
const patienceMs = 15_000;

/**
 * Sends one answer. Never throws: whatever went wrong is a `Failure` that the session can show.
 *
 * `keepalive` lets an answer that is under way arrive although the tab closes.
 */
export async function postAnswer(
  request: AnswerRequest,
  failuresBefore: number,
  send: typeof fetch = fetch,
): Promise<Outcome> {
  const unsent: Outcome = { ok: false, failure: { kind: "unsent", retryInMs: retryDelayMs(failuresBefore) } };
  let response: globalThis.Response;
  let body: unknown;
  try {
    response = await send("/api/review/answers", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
      keepalive: true,
      signal: AbortSignal.timeout(patienceMs),
    });
    body = await response.json().catch(() => null);
  } catch {
    return unsent;
  }
  if (response.ok) return isReply(body) ? { ok: true, reply: body } : unsent;
  if (response.status >= 500) return unsent;
  if (response.status === 401) return { ok: false, failure: { kind: "signedOut" } };
  const message = refusalMessage(body);
  if (response.status === 429) {
    const retryInMs = retryAfterMs(response.headers.get("retry-after")) ?? retryDelayMs(failuresBefore);
    return { ok: false, failure: { kind: "slowDown", message, retryInMs } };
  }
  return { ok: false, failure: { kind: "refused", message } };
}

/** A page of a network that wants a sign-in also answers 200: only a reply with feedback counts. */
const isReply = (body: unknown): body is AnswerReply =>
  typeof body === "object" && body !== null && "feedback" in body && "session" in body && "next" in body;

function refusalMessage(body: unknown): string {
  if (typeof body === "object" && body !== null && "error" in body) {
    const { error } = body;
    if (
      typeof error === "object" &&
      error !== null &&
      "message" in error &&
      typeof error.message === "string"
    )
      return error.message;
  }
  return "The answer was not accepted.";
}

/** The header gives seconds or, seldom, a date; of a date the ordinary delay is close enough. */
function retryAfterMs(header: string | null): number | null {
  const seconds = Number(header);
  return header && Number.isFinite(seconds) && seconds >= 0 ? Math.max(1, seconds) * 1000 : null;
}
