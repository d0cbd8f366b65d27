import "server-only";
import { answerText } from "@/core/question/answer-text";
import { partViews } from "@/core/question/part-views";
import type { Question, Response } from "@/core/question/question";
import { rangeSentence } from "@/core/question/range-sentence";
import { mistakeOf, optionViews } from "@/core/question/serve";
import type { ClaimView, Feedback, RatingChoice } from "@/core/review/exchange";
import { intervalsByRating, type Memory, type Parameters } from "@/core/schedule/fsrs";
import { tellsOfLeech } from "@/core/schedule/leech";
import type { Rating } from "@/core/schedule/rating";
import { ratingsAllowed } from "@/core/schedule/rating-change";
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
  /** That it was scheduled by; without one, as for a visitor, no rating is offered. */
  desiredRetention?: number;
  parameters?: Parameters;
  /** `lapses`: of the memory afterwards. */
  reviews: { claim: string; effect: ClaimEffect; lapses?: number }[];
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
    const review = answered.reviews.find(({ claim }) => claim === row.claim);
    if (!review) return [];
    const { effect, lapses = 0 } = review;
    const view: ClaimView = {
      ...claimView(row, effect),
      ratings: ratingChoice(effect, answered),
      leech: leechOf(effect, lapses),
    };
    return [{ row, effect, view }];
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

/** The ratings that this review may have instead of the one it earned, with the days until the claim returns. */
function ratingChoice(
  { rating, isPractice, before, after }: ClaimEffect,
  { desiredRetention, parameters }: Answered,
): RatingChoice | null {
  if (isPractice || !after || desiredRetention === undefined) return null;
  // An interval follows from the state alone, whatever was counted.
  const memory = before && { ...before, reps: 0, lapses: 0 };
  const intervals = intervalsByRating(memory, after.lastDay, desiredRetention, parameters);
  const allowed = ratingsAllowed(rating).map((each) => ({ rating: each, intervalDays: intervals[each] }));
  return { earned: rating, given: rating, allowed };
}

function leechOf({ rating, isPractice, before }: ClaimEffect, lapses: number): number | null {
  const isLapse = before !== null && !isPractice && rating === "again";
  return isLapse && tellsOfLeech(lapses - 1, lapses) ? lapses : null;
}

const claimView = (
  row: ClaimRow,
  { verdict, isPractice, before, after }: ClaimEffect,
): Omit<ClaimView, "ratings" | "leech"> => ({
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
