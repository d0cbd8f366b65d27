import { z } from "zod";
import { responseSchema } from "@/core/question/question";
import { confidences } from "@/core/quiz/confidence";
import { findLearner } from "@/server/auth/learner";
import { countTry } from "@/server/auth/rate-limits";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { refuse } from "@/server/http/refuse";
import { readJson } from "@/server/http/request-body";
import { isSameOrigin } from "@/server/http/same-origin";
import { recordAnswer } from "@/server/review/record-answer";
import { answerRefusals } from "./refusals";

/** A typed answer has at most 200 characters; everything around it fits in this as well. */
const bodyLimit = 16 * 1024;

const requestSchema = z.object({
  answerId: z.uuid(),
  token: z.string().max(2000),
  response: responseSchema,
  elapsedMs: z.number().nonnegative(),
  confidence: z.enum(confidences).optional(),
});

/** Takes one answer of a review session and tells what it meant (AnswerRequest → AnswerReply | Refusal). */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().origin)) return refuse(403, "CROSS_SITE");
  const learner = await findLearner();
  if (!learner) return refuse(401, "SIGNED_OUT");

  const tried = await countTry("answers", learner.userId);
  if (!tried.ok) return refuse(429, "TOO_MANY", { retryAfterSeconds: tried.error.retryAfterSeconds });

  const body = await readJson(request, bodyLimit);
  if (!body.ok) return refuse(body.error.code === "BODY_TOO_LARGE" ? 413 : 400, body.error.code);
  const input = requestSchema.safeParse(body.value);
  if (!input.success) return refuse(400, "ANSWER_MALFORMED");

  const recorded = await recordAnswer(learner, input.data, now());
  if (recorded.ok) return Response.json(recorded.value, { headers: { "cache-control": "no-store" } });
  const { status, message } = answerRefusals[recorded.error.code];
  return Response.json({ error: { code: recorded.error.code, message } }, { status });
}
