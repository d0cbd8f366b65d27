import { eventRequestSchema } from "@/core/review/event-exchange";
import { findLearner } from "@/server/auth/learner";
import { countTry } from "@/server/auth/rate-limits";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { refuse } from "@/server/http/refuse";
import { readJson } from "@/server/http/request-body";
import { isSameOrigin } from "@/server/http/same-origin";
import { recordEvent } from "@/server/review/events/record-event";
import { eventRefusals } from "./refusals";

/** A token and the note of a report, each character of which may take several bytes. */
const bodyLimit = 16 * 1024;

/** Takes what a person does in a review besides answering (EventRequest → EventReply | Refusal). */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().origin)) return refuse(403, "CROSS_SITE");
  const learner = await findLearner();
  if (!learner) return refuse(401, "SIGNED_OUT");

  const tried = await countTry("events", learner.userId);
  if (!tried.ok) return refuse(429, "TOO_MANY", { retryAfterSeconds: tried.error.retryAfterSeconds });

  const body = await readJson(request, bodyLimit);
  if (!body.ok) return refuse(body.error.code === "BODY_TOO_LARGE" ? 413 : 400, body.error.code);
  const input = eventRequestSchema.safeParse(body.value);
  if (!input.success) return refuse(400, "EVENT_MALFORMED");

  const recorded = await recordEvent(learner, input.data, now());
  if (recorded.ok) return Response.json(recorded.value, { headers: { "cache-control": "no-store" } });
  const { status, message } = eventRefusals[recorded.error.code];
  return Response.json(
    { error: { code: recorded.error.code, message } },
    { status, headers: { "cache-control": "no-store" } },
  );
}
