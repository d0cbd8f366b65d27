import "server-only";
import type { Refusal } from "@/core/review/exchange";

const messages = {
  CROSS_SITE: "This request did not come from Recite's own pages.",
  SIGNED_OUT: "You are signed out. Sign in to go on; your answers so far are kept.",
  TOO_MANY: "That was too fast. Wait a moment; nothing is lost.",
  BODY_TOO_LARGE: "The request is larger than an answer can be.",
  BODY_NOT_JSON: "The request is not readable JSON.",
  EVENT_MALFORMED: "The request is incomplete or has the wrong form. Load the page again to go on.",
  ANSWER_MALFORMED: "The answer is incomplete or has the wrong form. Load the page again to go on.",
} as const;

/** A refusal in the one shape that every endpoint uses. */
export function refuse(
  status: number,
  code: keyof typeof messages,
  options: { retryAfterSeconds?: number } = {},
): Response {
  const body: Refusal = { error: { code, message: messages[code] } };
  const headers = new Headers({ "cache-control": "no-store" });
  if (options.retryAfterSeconds) headers.set("retry-after", String(options.retryAfterSeconds));
  // The rest of too large a request is never read, so nothing more can be asked over its connection.
  if (status === 413) headers.set("connection", "close");
  return Response.json(body, { status, headers });
}
