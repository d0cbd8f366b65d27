import { z } from "zod";
import { responseSchema } from "@/core/question/question";
import { countTry } from "@/server/auth/rate-limits";
import { now } from "@/server/clock";
import { env } from "@/server/env";
import { clientAddress } from "@/server/http/client-address";
import { refuse } from "@/server/http/refuse";
import { readJson } from "@/server/http/request-body";
import { isSameOrigin } from "@/server/http/same-origin";
import { gradeSample, type SampleError } from "@/server/sample/grade-sample";

/** As for the answers of a review: a typed answer and its token fit in many times over. */
const bodyLimit = 16 * 1024;

const requestSchema = z.strictObject({ token: z.string().max(2000), response: responseSchema });

const refusals: Record<SampleError["code"], { status: number; message: string }> = {
  TOKEN_INVALID: { status: 400, message: "This question is not one of this page. Load the page again." },
  TOKEN_EXPIRED: { status: 410, message: "This page has been open for too long. Load it again to go on." },
  QUESTION_UNKNOWN: {
    status: 410,
    message: "This question is no longer in the library. Load the page again for others.",
  },
  RESPONSE_MISFIT: { status: 400, message: "The answer does not fit the question. Load the page again." },
};

/** Grades an answer of the landing page (SampleRequest → SampleReply | Refusal) and keeps nothing of it. */
export async function POST(request: Request): Promise<Response> {
  const { origin, trustedProxies } = env();
  if (!isSameOrigin(request.headers, origin)) return refuse(403, "CROSS_SITE");
  const tried = await countTry("samplePlace", clientAddress(request.headers, trustedProxies));
  if (!tried.ok) return refuse(429, "TOO_MANY", { retryAfterSeconds: tried.error.retryAfterSeconds });

  const body = await readJson(request, bodyLimit);
  if (!body.ok) return refuse(body.error.code === "BODY_TOO_LARGE" ? 413 : 400, body.error.code);
  const input = requestSchema.safeParse(body.value);
  if (!input.success) return refuse(400, "ANSWER_MALFORMED");

  const graded = await gradeSample(input.data, now());
  if (graded.ok)
    return Response.json({ feedback: graded.value }, { headers: { "cache-control": "no-store" } });
  const { status, message } = refusals[graded.error.code];
  const error = { code: graded.error.code, message };
  return Response.json({ error }, { status, headers: { "cache-control": "no-store" } });
}
