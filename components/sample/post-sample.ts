import type { Response } from "@/core/question/question";
import type { Feedback, Refusal } from "@/core/review/exchange";

export type SampleOutcome = { ok: true; feedback: Feedback } | { ok: false; message: string };

const unsent = "The answer did not arrive. Check the connection and answer again.";

/** Has one answer graded. Never throws: whatever went wrong is a sentence. */
export async function postSample(
  request: { token: string; response: Response },
  send: typeof fetch = fetch,
): Promise<SampleOutcome> {
  try {
    const response = await send("/api/sample/answers", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(15_000),
    });
    const body: { feedback?: Feedback } & Partial<Refusal> = await response.json();
    if (response.ok && body.feedback) return { ok: true, feedback: body.feedback };
    return { ok: false, message: body.error?.message ?? unsent };
  } catch {
    return { ok: false, message: unsent };
  }
}
