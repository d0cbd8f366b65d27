import "server-only";
import { grade } from "@/core/question/grade/grade";
import type { Question, Response } from "@/core/question/question";
import { err, ok, type Result } from "@/core/result";
import type { Feedback } from "@/core/review/exchange";
import { ratingFor } from "@/core/schedule/rating-from-answer";
import { sql } from "@/server/db/client";
import { readClaims } from "@/server/review/claim-rows";
import { feedbackOn } from "@/server/review/feedback";
import { openSampleToken, type TokenError } from "@/server/review/token";

export type SampleInput = { token: string; response: Response };

export type SampleError = TokenError | { code: "QUESTION_UNKNOWN" } | { code: "RESPONSE_MISFIT" };

/** Whose memories are read with the claims: nobody's, for a visitor has none. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** What an answer of a visitor meant, by the same rules as any other. Nothing of it is kept. */
export async function gradeSample(
  { token, response }: SampleInput,
  now: Date,
): Promise<Result<Feedback, SampleError>> {
  const opened = openSampleToken(token, now);
  if (!opened.ok) return opened;
  const { question: id, seed } = opened.value;
  const [row] = await sql().query<{ question: Question }>(
    "SELECT body AS question FROM question WHERE id = $1 AND status = 'published'",
    [id],
  );
  if (!row) return err({ code: "QUESTION_UNKNOWN" });
  const { question } = row;
  const graded = grade(question, response);
  if (!graded.ok) return err({ code: "RESPONSE_MISFIT" });

  const { verdict, selfRating, score } = graded.value;
  const claims = await readClaims(sql(), nobody, question.claims);
  const effect = {
    verdict,
    rating: ratingFor({ verdict, selfRating, score }),
    isPractice: true,
    before: null,
    after: null,
  };
  const reviews = question.claims.map((claim) => ({ claim, effect }));
  const asked = { question, claims: [...claims.values()] };
  return ok(await feedbackOn(sql(), nobody, asked, { verdict, score, response, reviews }, seed));
}
