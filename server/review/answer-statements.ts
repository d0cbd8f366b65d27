import "server-only";
import type { Topic } from "@/core/claim/claim";
import type { Activity } from "@/core/progress/activity";
import type { Question, Response } from "@/core/question/question";
import type { StudyDay } from "@/core/schedule/study-day";
import type { Sql } from "@/server/db/sql";
import { type ClaimRow, claimColumns } from "./claim-rows";
import type { Effect } from "./feedback";
import { answersOfSession, type LoggedAnswer } from "./session-state";
import type { TokenPayload } from "./token";

/**
 * The two statements of the hottest path: one reads all that judging an answer needs, one writes all that it
 * changes. Raw, since through the ORM the same work costs several times as much (docs/decisions).
 */

/** An answer that is already in the log under the same id. Its effect is known only if it was on the same claim. */
type EarlierAnswer = {
  token: string;
  response: Response;
  verdict: "right" | "wrong";
  seed: number;
  effect: Effect;
};

export type AnswerRow = ClaimRow & {
  question: Question;
  plan: string[];
  answers: LoggedAnswer[];
  isTokenUsed: boolean;
  earlier: EarlierAnswer | null;
};

const memoryBefore = `CASE WHEN r.last_day_before IS NULL THEN NULL ELSE jsonb_build_object(
  'stability', r.stability_before, 'difficulty', r.difficulty_before, 'lastDay', r.last_day_before,
  'dueDay', r.due_day_before) END`;

/** Null when the session, the question or its claim is not there for this person. */
export async function readForAnswer(
  sql: Sql,
  userId: string,
  token: TokenPayload,
  answerId: string,
): Promise<AnswerRow | null> {
  const [row] = await sql.query<AnswerRow>(
    `SELECT ${claimColumns}, q.body AS question, s.plan, ${answersOfSession("$1", "$2")} AS answers,
            EXISTS (SELECT FROM answer a WHERE a.user_id = $1 AND a.token_id = $4) AS "isTokenUsed",
            (SELECT jsonb_build_object('token', a.token_id, 'response', a.response, 'verdict', a.verdict, 'seed', a.seed,
                      'effect', jsonb_build_object('rating', r.rating, 'isPractice', r.is_practice, 'before', ${memoryBefore},
                        'after', jsonb_build_object('stability', r.stability, 'difficulty', r.difficulty,
                                                    'lastDay', r.day, 'dueDay', r.due_day)))
               FROM answer a LEFT JOIN review r ON r.user_id = a.user_id AND r.answer_id = a.id AND r.claim_id = c.id
              WHERE a.user_id = $1 AND a.id = $5) AS earlier
       FROM question q
       JOIN question_claim qc ON qc.question_id = q.id
       JOIN claim c ON c.id = qc.claim_id
       JOIN document d ON d.id = c.document_id
       JOIN study_session s ON s.user_id = $1 AND s.id = $2
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      WHERE q.id = $3`,
    [userId, token.session, token.question, token.id, answerId],
  );
  return row ?? null;
}

export type GradedAnswer = {
  userId: string;
  answerId: string;
  token: TokenPayload;
  response: Response;
  verdict: "right" | "wrong";
  at: Date;
  day: StudyDay;
  elapsedMs: number;
  claim: string;
  topic: Topic;
  /** Of the memory as it was read: a practised claim may have been reviewed since its question was served. */
  version: number;
  desiredRetention: number;
  algorithm: string;
  effect: Effect;
  /** Of the memory afterwards. */
  reps: number;
  lapses: number;
  activity: Activity;
};

/**
 * Appends the answer and its review, moves the memory and adds to the day: all or nothing.
 *
 * False when a row with this id or this token was there already, or when the memory had changed since it was
 * read. The latter shows only after the answer was inserted, so the statement then divides by zero on purpose:
 * an error is the one thing that takes all its parts back.
 */
export async function writeAnswer(sql: Sql, graded: GradedAnswer): Promise<boolean> {
  const { token, effect, activity } = graded;
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
      new Date(token.servedAt),
      graded.at,
      graded.day,
      graded.elapsedMs,
      graded.claim,
      graded.topic,
      effect.rating,
      effect.isPractice,
      graded.version,
      effect.before?.stability ?? null,
      effect.before?.difficulty ?? null,
      effect.before?.lastDay ?? null,
      effect.before?.dueDay ?? null,
      effect.after.stability,
      effect.after.difficulty,
      effect.after.dueDay,
      graded.desiredRetention,
      graded.algorithm,
      graded.reps,
      graded.lapses,
      activity.right,
      activity.reviews,
      activity.newClaims,
      activity.youngTotal,
      activity.youngRight,
      activity.matureTotal,
      activity.matureRight,
      activity.timeMs,
    ]);
    return row?.recorded === 1;
  } catch (error) {
    if ((error as { code?: string }).code === divisionByZero) return false;
    throw error;
  }
}

const divisionByZero = "22012";

const writeStatement = `
WITH a AS (
  INSERT INTO answer (user_id, id, token_id, session_id, question_id, response, seed, verdict, served_at, at, day, elapsed_ms)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6::jsonb, $7::int, $8, $9::timestamptz, $10::timestamptz, $11::date, $12::int)
  ON CONFLICT DO NOTHING
  RETURNING user_id
), m AS (
  INSERT INTO memory AS m (user_id, claim_id, stability, difficulty, last_day, due_day, reps, lapses, last_rating, last_question, version)
  SELECT user_id, $13, $22::float8, $23::float8, $11::date, $24::date, $27::int, $28::int, $15, $5, $17::int + 1 FROM a WHERE NOT $16::bool
  ON CONFLICT (user_id, claim_id) DO UPDATE
    SET stability = excluded.stability, difficulty = excluded.difficulty, last_day = excluded.last_day, due_day = excluded.due_day,
        reps = excluded.reps, lapses = excluded.lapses, last_rating = excluded.last_rating, last_question = excluded.last_question,
        version = excluded.version
    WHERE m.version = $17::int
  RETURNING m.version
), r AS (
  INSERT INTO review (user_id, answer_id, claim_id, topic, rating, is_practice, version, day, stability_before, difficulty_before,
                      last_day_before, due_day_before, stability, difficulty, due_day, desired_retention, algorithm)
  SELECT user_id, $2::uuid, $13, $14, $15, $16::bool, $17::int, $11::date, $18::float8, $19::float8, $20::date, $21::date,
         $22::float8, $23::float8, $24::date, $25::float8, $26 FROM a
), d AS (
  INSERT INTO daily_activity AS d (user_id, day, topic, answers, "right", reviews, new_claims, young_total, young_right, mature_total, mature_right, time_ms)
  SELECT user_id, $11::date, $14, 1, $29::int, $30::int, $31::int, $32::int, $33::int, $34::int, $35::int, $36::int FROM a
  ON CONFLICT (user_id, day, topic) DO UPDATE
    SET answers = d.answers + 1, "right" = d."right" + excluded."right", reviews = d.reviews + excluded.reviews,
        new_claims = d.new_claims + excluded.new_claims, young_total = d.young_total + excluded.young_total,
        young_right = d.young_right + excluded.young_right, mature_total = d.mature_total + excluded.mature_total,
        mature_right = d.mature_right + excluded.mature_right, time_ms = d.time_ms + excluded.time_ms
)
SELECT count(*)::int AS recorded,
       1 / (CASE WHEN count(*) = 1 AND NOT $16::bool AND NOT EXISTS (SELECT FROM m) THEN 0 ELSE 1 END) AS whole
  FROM a`;
