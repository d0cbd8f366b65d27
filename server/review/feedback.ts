import "server-only";
import { answerText } from "@/core/question/answer-text";
import { partViews } from "@/core/question/part-views";
import type { Question, Response } from "@/core/question/question";
import { rangeSentence } from "@/core/question/range-sentence";
import { mistakeOf, optionViews } from "@/core/question/serve";
import type { ClaimView, Feedback } from "@/core/review/exchange";
import type { Memory } from "@/core/schedule/fsrs";
import type { Rating } from "@/core/schedule/rating";
import { daysBetween } from "@/core/schedule/study-day";
import type { Sql } from "@/server/db/sql";
import { type ClaimRow, claimOf, readClaims, sourceOf } from "./claim-rows";
import { listDisputes } from "./disputes";

type State = Pick<Memory, "stability" | "difficulty" | "lastDay" | "dueDay">;

/** What an answer said of one claim and did to its memory, as the log keeps it. */
export type ClaimEffect = {
  verdict: "right" | "wrong";
  rating: Rating;
  isPractice: boolean;
  before: State | null;
  /** Null where practice met a claim never reviewed, which leaves it new. */
  after: State | null;
};

export type Answered = {
  verdict: "right" | "wrong";
  score: number;
  response: Response;
  reviews: { claim: string; effect: ClaimEffect }[];
};

/** What the person is told after an answer: the claims, their sources, and what a wrong choice is true of. */
export async function feedbackOn(
  sql: Sql,
  userId: string,
  { question, claims }: { question: Question; claims: ClaimRow[] },
  answered: Answered,
  seed: number,
): Promise<Feedback> {
  const { verdict, score, response } = answered;
  const views = claims.flatMap((row) => {
    const effect = answered.reviews.find(({ claim }) => claim === row.claim)?.effect;
    return effect ? [{ row, effect, view: claimView(row, effect) }] : [];
  });
  const [first] = views;
  if (!first) throw new Error(`The answer to question ${question.id} says nothing of its claims`);
  const [mistake, disputes] = await Promise.all([
    mistakeView(sql, userId, question, answered, first.row),
    listDisputes(sql, question.claims),
  ]);
  const parts = partViews(question, response, seed);
  return {
    verdict,
    score,
    gaveUp: response.kind === "giveUp",
    rating: first.effect.rating,
    claim: { id: first.view.id, statement: first.view.statement },
    source: first.view.source,
    answer: answerText(question),
    range: question.form === "numeric" ? rangeSentence(question) : null,
    options: question.form === "choice" ? optionViews(question, response, seed) : [],
    mistake,
    schedule: first.view.schedule,
    isPractice: first.view.isPractice,
    parts: parts.length > 0 ? parts : null,
    claims: views.map(({ view }) => view),
    disputes,
  };
}

const claimView = (row: ClaimRow, { verdict, isPractice, before, after }: ClaimEffect): ClaimView => ({
  id: row.claim,
  statement: row.statement,
  source: sourceOf(row),
  verdict,
  schedule:
    isPractice || !after
      ? null
      : {
          dueDay: after.dueDay,
          intervalDays: daysBetween(after.lastDay, after.dueDay),
          stabilityBefore: before?.stability ?? null,
          stabilityAfter: after.stability,
          daysSince: before ? daysBetween(before.lastDay, after.lastDay) : null,
        },
  isPractice,
});

async function mistakeView(
  sql: Sql,
  userId: string,
  question: Question,
  { verdict, response }: Answered,
  row: ClaimRow,
): Promise<Feedback["mistake"]> {
  const mistake = verdict === "wrong" ? mistakeOf(question, response, claimOf(row)) : null;
  const teller = mistake?.trueOf.claim;
  const other = teller ? (await readClaims(sql, userId, [teller])).get(teller) : undefined;
  if (!mistake || !other) return null;
  return { sentence: mistake.sentence, statement: other.statement, source: sourceOf(other) };
}
