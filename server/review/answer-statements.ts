import "server-only";
import type { Topic } from "@/core/claim/claim";
import type { Activity } from "@/core/progress/activity";
import type { Question, Response } from "@/core/question/question";
import type { Confidence } from "@/core/quiz/confidence";
import type { Parameters } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";
import type { Sql } from "@/server/db/sql";
import { type ClaimRow, claimColumns } from "./claim-rows";
import type { ClaimEffect } from "./feedback";
import { type SessionState, stateColumns } from "./session-state";
import type { TokenPayload } from "./token";

/**
 * The two statements of the hottest path: one reads all that judging an answer needs, one writes all that it
 * changes. Raw, since through the ORM the same work costs several times as much (docs/decisions).
 */

/** An answer that is already in the log under the same id. */
type EarlierAnswer = {
  token: string;
  response: Response;
  verdict: "right" | "wrong";
  score: number;
  seed: number;
  confidence: Confidence | null;
};

/** All that an answer to a question needs; `claims` in the question's order, each with its memory. */
export type AnswerRow = Omit<SessionState, "id"> & {
  question: Question;
  isTokenUsed: boolean;
  earlier: EarlierAnswer | null;
  /** `effect` is what the earlier answer did to the claim. */
  claims: (ClaimRow & { effect: ClaimEffect | null })[];
};

type Row = Omit<AnswerRow, "claims"> & AnswerRow["claims"][number];

/**
 * True of a review that practised a claim never reviewed. There is no memory to tell of; its columns, which are
 * never null, hold zeros and the day.
 */
export const metNoMemory = "(r.is_practice AND r.version = 0)";

const memoryBefore = `CASE WHEN r.last_day_before IS NULL THEN NULL ELSE jsonb_build_object(
  'stability', r.stability_before, 'difficulty', r.difficulty_before, 'lastDay', r.last_day_before,
  'dueDay', r.due_day_before) END`;

/** Null when the session, the question or one of its claims is not there for this person. */
export async function readForAnswer(
  sql: Sql,
  userId: string,
  token: TokenPayload,
  answerId: string,
): Promise<AnswerRow | null> {
  const rows = await sql.query<Row>(
    `SELECT ${claimColumns}, q.body AS question, s.plan, ${stateColumns("s.user_id")},
            EXISTS (SELECT FROM answer a WHERE a.user_id = $1 AND a.token_id = $4) AS "isTokenUsed",
            (SELECT jsonb_build_object('token', a.token_id, 'response', a.response, 'verdict', a.verdict,
                                       'score', a.score, 'seed', a.seed, 'confidence', a.confidence)
               FROM answer a WHERE a.user_id = $1 AND a.id = $5) AS earlier,
            (SELECT jsonb_build_object('verdict', r.verdict, 'rating', r.rating, 'isPractice', r.is_practice,
                      'before', ${memoryBefore},
                      'after', CASE WHEN ${metNoMemory} THEN NULL ELSE
                                 jsonb_build_object('stability', r.stability, 'difficulty', r.difficulty,
                                                    'lastDay', r.day, 'dueDay', r.due_day) END)
               FROM review r WHERE r.user_id = $1 AND r.answer_id = $5 AND r.claim_id = c.id) AS effect
       FROM question q
       JOIN question_claim qc ON qc.question_id = q.id
       JOIN claim c ON c.id = qc.claim_id
       JOIN document d ON d.id = c.document_id
       JOIN study_session s ON s.user_id = $1 AND s.id = $2
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      WHERE q.id = $3`,
    [userId, token.session, token.question, token.id, answerId],
  );
  const [first] = rows;
  if (!first) return null;
  const { question, plan, answers, setAside, undone, quiz, isTokenUsed, earlier } = first;
  const claims = question.claims.flatMap((id) => rows.find((row) => row.claim === id) ?? []);
  if (claims.length < question.claims.length) return null;
  return { question, plan, answers, setAside, undone, quiz, isTokenUsed, earlier, claims };
}

/** What the answer does to one claim. */
export type ClaimReview = {
  claim: string;
  topic: Topic;
  /** Of the memory as it was read: a practised claim may have been reviewed since its question was served. */
  version: number;
  effect: ClaimEffect;
  /** Of the memory afterwards. */
  reps: number;
  lapses: number;
  activity: Activity;
};

export type GradedAnswer = {
  userId: string;
  answerId: string;
  token: TokenPayload;
  response: Response;
  confidence: Confidence | null;
  verdict: "right" | "wrong";
  score: number;
  at: Date;
  day: StudyDay;
  elapsedMs: number;
  desiredRetention: number;
  parameters: Parameters;
  /** One for each claim of the question. */
  reviews: ClaimReview[];
};

/**
 * Appends the answer and its reviews, moves the memories and adds to the day: all or nothing.
 *
 * False when a row with this id or this token was there already, or when a memory had changed since it was read:
 * its version alone does not say so, for an undo gives it back, and one that is only practised must be there still.
 * The latter shows only after the answer was inserted, so the statement then divides by zero on purpose: an error
 * is the one thing that takes all its parts back.
 */
export async function writeAnswer(sql: Sql, graded: GradedAnswer): Promise<boolean> {
  const { token } = graded;
  try {
    const [row] = await sql.query<{ recorded: number }>(writeStatement, [
      graded.userId,
      graded.answerId,
      token.id,
      token.session,
      token.question,
      JSON.stringify(graded.response),
      token.seed,
      graded.verdict,
      graded.score,
      new Date(token.servedAt),
      graded.at,
      graded.day,
      graded.elapsedMs,
      graded.desiredRetention,
      graded.parameters.algorithm,
      JSON.stringify(graded.reviews.map((review) => flat(review, graded.day))),
      JSON.stringify(activityByTopic(graded.reviews)),
      graded.confidence,
    ]);
    return row?.recorded === 1;
  } catch (error) {
    if ((error as { code?: string }).code === divisionByZero) return false;
    throw error;
  }
}

const flat = ({ claim, topic, version, effect, reps, lapses }: ClaimReview, day: StudyDay) => ({
  claim,
  topic,
  verdict: effect.verdict,
  rating: effect.rating,
  practice: effect.isPractice,
  version,
  stability_before: effect.before?.stability,
  difficulty_before: effect.before?.difficulty,
  last_day_before: effect.before?.lastDay,
  due_day_before: effect.before?.dueDay,
  stability: effect.after?.stability ?? 0,
  difficulty: effect.after?.difficulty ?? 0,
  due_day: effect.after?.dueDay ?? day,
  reps,
  lapses,
});

/** One row a topic: two of them in one statement could not both be added to the same day. */
function activityByTopic(reviews: ClaimReview[]) {
  const sums = new Map<Topic, Activity>();
  for (const { topic, activity } of reviews) {
    const sum = sums.get(topic);
    if (!sum) sums.set(topic, { ...activity });
    else for (const name of Object.keys(activity) as (keyof Activity)[]) sum[name] += activity[name];
  }
  return [...sums].map(([topic, sum]) => ({ topic, ...sum }));
}

const divisionByZero = "22012";

const writeStatement = `
WITH a AS (
  INSERT INTO answer (user_id, id, token_id, session_id, question_id, response, seed, verdict, score, served_at, at, day, elapsed_ms, confidence)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6::jsonb, $7::int, $8, $9::float8, $10::timestamptz, $11::timestamptz, $12::date, $13::int, $18)
  ON CONFLICT DO NOTHING
  RETURNING user_id
), e AS (
  SELECT a.user_id, x.* FROM a, jsonb_to_recordset($16::jsonb)
    AS x(claim text, topic text, verdict text, rating text, practice bool, version int, stability_before float8,
         difficulty_before float8, last_day_before date, due_day_before date, stability float8, difficulty float8,
         due_day date, reps int, lapses int)
), k AS (
  SELECT m.claim_id FROM memory m JOIN e ON m.user_id = e.user_id AND m.claim_id = e.claim
   WHERE m.version = e.version AND m.stability = e.stability_before
   ORDER BY m.claim_id FOR NO KEY UPDATE OF m
), m AS (
  INSERT INTO memory AS m (user_id, claim_id, stability, difficulty, last_day, due_day, reps, lapses, last_rating, last_question, version)
  SELECT user_id, claim, stability, difficulty, $12::date, due_day, reps, lapses, rating, $5, version + 1
    FROM e WHERE NOT practice AND (version = 0 OR claim IN (SELECT claim_id FROM k)) ORDER BY claim
  ON CONFLICT (user_id, claim_id) DO UPDATE
    SET stability = excluded.stability, difficulty = excluded.difficulty, last_day = excluded.last_day, due_day = excluded.due_day,
        reps = excluded.reps, lapses = excluded.lapses, last_rating = excluded.last_rating, last_question = excluded.last_question,
        version = excluded.version
    WHERE m.version = excluded.version - 1
  RETURNING m.claim_id
), r AS (
  INSERT INTO review (user_id, answer_id, claim_id, topic, verdict, rating, is_practice, version, day, stability_before, difficulty_before,
                      last_day_before, due_day_before, stability, difficulty, due_day, desired_retention, algorithm)
  SELECT user_id, $2::uuid, claim, topic, verdict, rating, practice, version, $12::date, stability_before, difficulty_before,
         last_day_before, due_day_before, stability, difficulty, due_day, $14::float8, $15 FROM e
), d AS (
  INSERT INTO daily_activity AS d (user_id, day, topic, answers, "right", reviews, new_claims, young_total, young_right, mature_total, mature_right, time_ms)
  SELECT a.user_id, $12::date, x.topic, x.answers, x."right", x.reviews, x."newClaims", x."youngTotal", x."youngRight",
         x."matureTotal", x."matureRight", x."timeMs"
    FROM a, jsonb_to_recordset($17::jsonb)
      AS x(topic text, answers int, "right" int, reviews int, "newClaims" int, "youngTotal" int, "youngRight" int,
           "matureTotal" int, "matureRight" int, "timeMs" int)
   ORDER BY x.topic
  ON CONFLICT (user_id, day, topic) DO UPDATE
    SET answers = d.answers + excluded.answers, "right" = d."right" + excluded."right", reviews = d.reviews + excluded.reviews,
        new_claims = d.new_claims + excluded.new_claims, young_total = d.young_total + excluded.young_total,
        young_right = d.young_right + excluded.young_right, mature_total = d.mature_total + excluded.mature_total,
        mature_right = d.mature_right + excluded.mature_right, time_ms = d.time_ms + excluded.time_ms
)
SELECT count(*)::int AS recorded,
       1 / (CASE WHEN count(*) = 1 AND ((SELECT count(*) FROM k) < (SELECT count(*) FROM e WHERE version > 0)
                                        OR (SELECT count(*) FROM m) < (SELECT count(*) FROM e WHERE NOT practice)) THEN 0 ELSE 1 END) AS whole
  FROM a`;
