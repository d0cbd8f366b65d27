import "server-only";
import { activityOf } from "@/core/progress/activity";
import { grade } from "@/core/question/grade";
import type { Response } from "@/core/question/question";
import { err, ok, type Result } from "@/core/result";
import type { AnswerReply } from "@/core/review/exchange";
import { algorithm, nextMemory } from "@/core/schedule/fsrs";
import { ratingFor } from "@/core/schedule/rating-from-answer";
import { nextInSession } from "@/core/schedule/session";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { type AnswerRow, type GradedAnswer, readForAnswer, writeAnswer } from "./answer-statements";
import { memoryOf } from "./claim-rows";
import { type Effect, feedbackOn } from "./feedback";
import { nextQuestion, type SessionState, sessionView } from "./session-state";
import { openToken, type TokenError, type TokenPayload } from "./token";

export type AnswerInput = { answerId: string; token: string; response: Response; elapsedMs: number };

export type AnswerError =
  | TokenError
  | { code: "QUESTION_UNKNOWN" }
  | { code: "RESPONSE_MISFIT" }
  /** The same id was sent before with something else in it. */
  | { code: "ANSWER_CONFLICT" }
  /** The question was answered under another id. */
  | { code: "TOKEN_USED" }
  /** The claim was answered elsewhere since this question was served. */
  | { code: "QUESTION_STALE" };

/** Longest time that one answer counts, in milliseconds (docs: scoring, "elapsedMs"). */
const longestMs = 60_000;

/** How often a lost race is run again. A race is lost to another answer, and that one was then recorded. */
const attempts = 3;

/**
 * Records one answer and says what it meant: one statement reads, one writes, the rules between are pure.
 *
 * The same id with the same content, sent any number of times, counts once and gets the same feedback each
 * time. Nothing the browser says about right or wrong, points or the moment of the answer is used.
 */
export async function recordAnswer(
  learner: Learner,
  input: AnswerInput,
  now: Date,
): Promise<Result<AnswerReply, AnswerError>> {
  const opened = openToken(input.token, now);
  if (!opened.ok) return opened;
  const token = opened.value;
  if (token.user !== learner.userId) return err({ code: "TOKEN_INVALID" });

  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readForAnswer(sql(), learner.userId, token, input.answerId);
    if (!row) return err({ code: "QUESTION_UNKNOWN" });
    if (row.earlier) return repeat(learner, row, token, input, now);
    if (row.isTokenUsed) return err({ code: "TOKEN_USED" });

    const answer = judge(learner, row, token, input, now);
    if (!answer.ok) return answer;
    if (!(await writeAnswer(sql(), answer.value))) continue;
    const { claim, verdict, elapsedMs, effect } = answer.value;
    const answers = [...row.answers, { claim, right: verdict === "right", elapsedMs }];
    const state = { id: token.session, plan: row.plan, answers };
    return ok(await reply(learner, row, state, answer.value, effect, token.seed, now));
  }
  return err({ code: "QUESTION_STALE" });
}

/** What the answer means, by the rules of the core. */
function judge(
  learner: Learner,
  row: AnswerRow,
  token: TokenPayload,
  input: AnswerInput,
  now: Date,
): Result<GradedAnswer, AnswerError> {
  const position = nextInSession(row.plan, row.answers);
  const isAwaited = token.isPractice
    ? missedAndNotRighted(row)
    : (row.version ?? 0) === token.version && position !== null;
  if (!isAwaited) return err({ code: "QUESTION_STALE" });

  const graded = grade(row.question, input.response);
  if (!graded.ok) return err({ code: "RESPONSE_MISFIT" });

  const memory = memoryOf(row);
  const rating = ratingFor(graded.value);
  const day = studyDayOf(now, learner.zone);
  // A claim has one review a study day, also where two sessions of a person hold it.
  const isPractice = token.isPractice || (memory !== null && memory.lastDay >= day);
  const after = isPractice && memory ? memory : nextMemory(memory, rating, day, learner.desiredRetention);
  const sinceServed = Math.max(0, now.getTime() - token.servedAt);
  const elapsedMs = Math.round(Math.min(Math.max(0, input.elapsedMs), sinceServed, longestMs));
  const effect: Effect = { rating, isPractice, before: memory, after };
  return ok({
    userId: learner.userId,
    answerId: input.answerId,
    token,
    response: input.response,
    verdict: graded.value.verdict,
    at: now,
    day,
    elapsedMs,
    claim: row.claim,
    topic: row.topic,
    version: row.version ?? 0,
    desiredRetention: learner.desiredRetention,
    algorithm,
    effect,
    reps: after.reps,
    lapses: after.lapses,
    activity: activityOf({
      day,
      topic: row.topic,
      right: graded.value.verdict === "right",
      rating,
      isPractice,
      elapsedMs,
      before: memory,
    }),
  });
}

/** Whether the claim waits to be practised: its last answer in this session was wrong. */
function missedAndNotRighted(row: AnswerRow): boolean {
  return row.answers.findLast((answer) => answer.claim === row.claim)?.right === false;
}

/** An answer that was recorded before: the same feedback again, and what comes next now. */
async function repeat(
  learner: Learner,
  row: AnswerRow,
  token: TokenPayload,
  input: AnswerInput,
  now: Date,
): Promise<Result<AnswerReply, AnswerError>> {
  const { earlier } = row;
  if (!earlier || earlier.token !== token.id || !sameResponse(earlier.response, input.response))
    return err({ code: "ANSWER_CONFLICT" });
  const state = { id: token.session, plan: row.plan, answers: row.answers };
  const answered = { verdict: earlier.verdict, response: earlier.response };
  return ok(await reply(learner, row, state, answered, earlier.effect, earlier.seed, now));
}

const sameResponse = (one: Response, other: Response) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

async function reply(
  learner: Learner,
  row: AnswerRow,
  state: SessionState,
  answered: { verdict: "right" | "wrong"; response: Response },
  effect: Effect,
  seed: number,
  now: Date,
): Promise<AnswerReply> {
  return {
    feedback: await feedbackOn(sql(), learner.userId, row, answered, effect, seed),
    session: sessionView(state),
    next: await nextQuestion(sql(), learner, state, now),
  };
}
