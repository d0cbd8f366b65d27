import type { EventReply, EventRequest } from "@/core/review/event-exchange";

type Outcome = { ok: true; reply: EventReply } | { ok: false; message: string; isFinal: boolean };

/** A reply that takes longer than this was lost; asking again under the same id is harmless. */
const patienceMs = 15_000;

const unsent = "Not saved: Recite cannot be reached.";

/** Sends one event. Never throws. `isFinal`: sending it again would be refused again. */
export async function postEvent(request: EventRequest, send: typeof fetch = fetch): Promise<Outcome> {
  try {
    const response = await send("/api/review/events", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
      keepalive: true,
      signal: AbortSignal.timeout(patienceMs),
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && isReply(body)) return { ok: true, reply: body };
    const isFinal = !response.ok && response.status < 500 && response.status !== 429;
    return { ok: false, message: refusalMessage(body) ?? unsent, isFinal };
  } catch {
    return { ok: false, message: unsent, isFinal: false };
  }
}

/** A page of a network that wants a sign-in also answers 200. */
const isReply = (body: unknown): body is EventReply =>
  typeof body === "object" && body !== null && "canUndo" in body && "next" in body;

function refusalMessage(body: unknown): string | null {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  if (typeof error !== "object" || error === null || !("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}
