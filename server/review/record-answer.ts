import "server-only";
import { isDeepStrictEqual } from "node:util";
import { activityOf } from "@/core/progress/activity";
import { type Grade, grade } from "@/core/question/grade/grade";
import type { Response } from "@/core/question/question";
import { err, ok, type Result } from "@/core/result";
import type { AnswerReply, AnswerRequest } from "@/core/review/exchange";
import { effectOf } from "@/core/schedule/effect";
import { ratingFor } from "@/core/schedule/rating-from-answer";
import { nextInSession } from "@/core/schedule/session";
import { type StudyDay, studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import {
  type AnswerRow,
  type ClaimReview,
  type GradedAnswer,
  readForAnswer,
  writeAnswer,
} from "./answer-statements";
import { type ClaimRow, memoryOf } from "./claim-rows";
import { type Answered, feedbackOn } from "./feedback";
import { type LoggedAnswer, nextQuestion, type SessionState, sessionView } from "./session-state";
import { openToken, type TokenError, type TokenPayload } from "./token";

export type AnswerInput = AnswerRequest;

export type AnswerError =
  | TokenError
  | { code: "QUESTION_UNKNOWN" }
  | { code: "RESPONSE_MISFIT" }
  /** It says how sure it was, of a question that does not ask. */
  | { code: "CONFIDENCE_UNASKED" }
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
    const answers = [...row.answers, ...logged(row, answer.value)];
    return ok(await reply(learner, { ...row, answers }, token, answer.value, now));
  }
  return err({ code: "QUESTION_STALE" });
}

/** The answer as the session's log will tell it. */
function logged({ plan }: AnswerRow, { answerId, elapsedMs, reviews }: GradedAnswer): LoggedAnswer[] {
  return reviews
    .filter(({ claim }) => plan.includes(claim))
    .map(({ claim, effect }) => ({
      answer: answerId,
      claim,
      right: effect.verdict === "right",
      elapsedMs: Math.trunc(elapsedMs / reviews.length),
      isPractice: effect.isPractice,
    }))
    .sort((a, b) => (a.claim < b.claim ? -1 : 1));
}

/** What the answer means, by the rules of the core. */
function judge(
  learner: Learner,
  row: AnswerRow,
  token: TokenPayload,
  input: AnswerInput,
  now: Date,
): Result<GradedAnswer, AnswerError> {
  if (!isAwaited(row, token)) return err({ code: "QUESTION_STALE" });
  const { confidence = null } = input;
  if (confidence && !row.quiz?.settings.asksConfidence) return err({ code: "CONFIDENCE_UNASKED" });
  const graded = grade(row.question, input.response);
  if (!graded.ok) return err({ code: "RESPONSE_MISFIT" });

  const day = studyDayOf(now, learner.zone);
  const sinceServed = Math.max(0, now.getTime() - token.servedAt);
  const elapsedMs = Math.round(Math.min(Math.max(0, input.elapsedMs), sinceServed, longestMs));
  const share = Math.trunc(elapsedMs / row.claims.length);
  const first = row.claims.map(({ claim }) => claim).sort()[0];
  const reviews = row.claims.map((claim, at) => {
    const isPractice = token.claims[at]?.isPractice ?? true;
    // Each has its share of the time, the first by id also what is left over.
    const rest = claim.claim === first ? elapsedMs - share * row.claims.length : 0;
    return reviewOf(learner, claim, graded.value, { day, isPractice, elapsedMs: share + rest });
  });
  return ok({
    userId: learner.userId,
    answerId: input.answerId,
    token,
    response: input.response,
    confidence,
    verdict: graded.value.verdict,
    score: graded.value.score,
    at: now,
    day,
    elapsedMs,
    desiredRetention: learner.desiredRetention,
    parameters: learner.parameters,
    reviews,
  });
}

/** What the answer does to one of the claims that it was about: each is graded by itself. */
function reviewOf(
  learner: Learner,
  row: ClaimRow,
  graded: Grade,
  given: { day: StudyDay; isPractice: boolean; elapsedMs: number },
): ClaimReview {
  const { day, elapsedMs } = given;
  const memory = memoryOf(row);
  const isRight = graded.byClaim[row.claim] ?? false;
  const verdict = isRight ? "right" : "wrong";
  // How much was right in all says nothing of one claim among several.
  const score = Object.keys(graded.byClaim).length > 1 ? Number(isRight) : graded.score;
  const rating = ratingFor({ verdict, selfRating: graded.selfRating, score });
  const { isPractice, after } = effectOf(memory, { rating, day, isPractice: given.isPractice }, learner);
  return {
    claim: row.claim,
    topic: row.topic,
    version: row.version ?? 0,
    effect: { verdict, rating, isPractice, before: memory, after },
    reps: after?.reps ?? 0,
    lapses: after?.lapses ?? 0,
    activity: activityOf({
      day,
      topic: row.topic,
      right: isRight,
      rating,
      isPractice,
      elapsedMs,
      before: memory,
    }),
  };
}

/**
 * Whether the session still waits for this answer. A miss that was righted meanwhile is not practised again; what
 * moves memories must find them as they were when the question was served.
 */
function isAwaited({ plan, answers, claims, quiz }: AnswerRow, token: TokenPayload): boolean {
  if (token.claims.length !== claims.length) return false;
  // A quiz asks every claim once.
  if (quiz && claims.some(({ claim }) => answers.some((answer) => answer.claim === claim))) return false;
  if (!quiz && token.claims.every(({ isPractice }) => isPractice))
    return claims.some(({ claim }) => answers.findLast((answer) => answer.claim === claim)?.right === false);
  const isUnmoved = claims.every((claim, at) => {
    const served = token.claims[at];
    return served?.isPractice || (claim.version ?? 0) === served?.version;
  });
  return isUnmoved && (Boolean(quiz) || nextInSession(plan, answers) !== null);
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
  const isSame =
    earlier?.token === token.id &&
    sameResponse(earlier.response, input.response) &&
    earlier.confidence === (input.confidence ?? null);
  if (!earlier || !isSame) return err({ code: "ANSWER_CONFLICT" });
  const reviews = row.claims.flatMap(({ claim, effect, lapses }) =>
    effect ? [{ claim, effect, lapses }] : [],
  );
  const { desiredRetention, parameters } = learner;
  return ok(await reply(learner, row, token, { ...earlier, desiredRetention, parameters, reviews }, now));
}

// A response may hold others: keys in any order, at any depth, are the same response.
const sameResponse = (one: Response, other: Response) => isDeepStrictEqual(one, other);

async function reply(
  learner: Learner,
  row: AnswerRow,
  token: TokenPayload,
  answered: Answered,
  now: Date,
): Promise<AnswerReply> {
  const { plan, answers, setAside, undone, quiz } = row;
  const state: SessionState = { id: token.session, plan, answers, setAside, undone, quiz };
  return {
    feedback: await feedbackOn(sql(), learner.userId, row, answered, token.seed),
    session: sessionView(state),
    next: await nextQuestion(sql(), learner, state, now),
  };
}
