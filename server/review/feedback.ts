import "server-only";
import { answerText } from "@/core/question/answer-text";
import type { Question, Response } from "@/core/question/question";
import { rangeSentence } from "@/core/question/range-sentence";
import { mistakeOf, optionViews } from "@/core/question/serve";
import type { Feedback } from "@/core/review/exchange";
import type { Memory } from "@/core/schedule/fsrs";
import type { Rating } from "@/core/schedule/rating";
import { daysBetween } from "@/core/schedule/study-day";
import type { Sql } from "@/server/db/sql";
import { type ClaimRow, claimOf, readClaims, sourceOf } from "./claim-rows";

/** What an answer did to a memory, as the log keeps it. */
export type Effect = {
  rating: Rating;
  isPractice: boolean;
  before: Pick<Memory, "stability" | "difficulty" | "lastDay" | "dueDay"> | null;
  after: Pick<Memory, "stability" | "difficulty" | "lastDay" | "dueDay">;
};

/** What the person is told after an answer: the claim, its source, and what a wrong choice is true of. */
export async function feedbackOn(
  sql: Sql,
  userId: string,
  row: ClaimRow & { question: Question },
  answered: { verdict: "right" | "wrong"; response: Response },
  effect: Effect,
  seed: number,
): Promise<Feedback> {
  const { question } = row;
  const mistake = answered.verdict === "wrong" ? mistakeOf(question, answered.response, claimOf(row)) : null;
  const teller = mistake?.trueOf.claim;
  const other = teller ? (await readClaims(sql, userId, [teller])).get(teller) : undefined;
  const schedule = effect.isPractice
    ? null
    : {
        dueDay: effect.after.dueDay,
        intervalDays: daysBetween(effect.after.lastDay, effect.after.dueDay),
        stabilityBefore: effect.before?.stability ?? null,
        stabilityAfter: effect.after.stability,
        daysSince: effect.before ? daysBetween(effect.before.lastDay, effect.after.lastDay) : null,
      };
  const source = sourceOf(row);
  return {
    verdict: answered.verdict,
    score: answered.verdict === "right" ? 1 : 0,
    gaveUp: answered.response.kind === "giveUp",
    rating: effect.rating,
    claim: { id: row.claim, statement: row.statement },
    source,
    answer: answerText(question),
    range: question.form === "numeric" ? rangeSentence(question) : null,
    options: question.form === "choice" ? optionViews(question, answered.response, seed) : [],
    mistake:
      mistake && other
        ? { sentence: mistake.sentence, statement: other.statement, source: sourceOf(other) }
        : null,
    schedule,
    isPractice: effect.isPractice,
    parts: null,
    claims: [
      {
        id: row.claim,
        statement: row.statement,
        source,
        verdict: answered.verdict,
        schedule,
        isPractice: effect.isPractice,
      },
    ],
  };
}
