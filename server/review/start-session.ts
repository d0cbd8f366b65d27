import "server-only";
import { uuidv7 } from "uuidv7";
import { type Memory, retrievability } from "@/core/schedule/fsrs";
import { type Limits, leftOf, limitsOn } from "@/core/schedule/limits";
import { type Candidate, planSession } from "@/core/schedule/queue";
import { nextInSession } from "@/core/schedule/session";
import { type StudyDay, studyDayOf } from "@/core/schedule/study-day";
import { type StudyEvent, studyEventOf } from "@/core/schedule/study-event";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import type { Sql } from "@/server/db/sql";
import { isSetAside } from "@/server/study/set-aside";
import { candidateColumns } from "./candidate-columns";
import { nextQuestion, openPlan, type SessionState, stateColumns } from "./session-state";

/**
 * The session that a person is in: today's latest that still asks something. An earlier one does so again when an
 * answer of it was taken back. Null when there is none. It is the same on every device.
 */
export async function findOpenSession(learner: Learner, now: Date): Promise<SessionState | null> {
  const sessions = await sql().query<SessionState>(
    `SELECT s.id, s.plan, ${stateColumns("s.user_id")}
       FROM study_session s WHERE s.user_id = $1 AND s.kind = 'review' AND s.day = $2::date
      ORDER BY s.started_at DESC, s.id DESC`,
    [learner.userId, studyDayOf(now, learner.zone)],
  );
  return sessions.find((session) => nextInSession(openPlan(session), session.answers)) ?? null;
}

/**
 * Begins a session of what is due and then new, within what the day's limits leave; goes on with the open one
 * if there is one. False when there is nothing to ask.
 */
export async function startSession(learner: Learner, now: Date): Promise<boolean> {
  const open = await findOpenSession(learner, now);
  // The library may have changed since it was planned, and all that is left in it been retired.
  if (open && (await nextQuestion(sql(), learner, open, now))) return true;
  const day = studyDayOf(now, learner.zone);
  const [due, fresh, left] = await Promise.all([
    listDue(sql(), learner.userId, day),
    listFresh(sql(), learner.userId, day),
    leftToday(sql(), learner, day),
  ]);
  const plan = planSession({
    due: due.map(({ memory, ...claim }) => ({
      ...claim,
      retrievability: retrievability(memory, day, learner.parameters),
    })),
    fresh,
    ...left,
    day,
  });
  if (plan.claims.length === 0) return false;
  await sql().query(
    "INSERT INTO study_session (user_id, id, day, started_at, plan) VALUES ($1, $2, $3::date, $4, $5::text[])",
    [learner.userId, uuidv7(), day, now, plan.claims],
  );
  return true;
}

/** The limits of a day and what is left of them: `reviewsLeft` of claims seen before, `newLeft` of new ones. */
export async function leftToday(
  sql: Sql,
  learner: Learner,
  day: StudyDay,
): Promise<{ reviewsLeft: number; newLeft: number; limits: Limits }> {
  const [done] = await sql.query<{ reviews: number; fresh: number }>(
    `SELECT coalesce(sum(reviews - new_claims), 0)::int AS reviews, coalesce(sum(new_claims), 0)::int AS fresh
       FROM daily_activity WHERE user_id = $1 AND day = $2::date`,
    [learner.userId, day],
  );
  const limits = limitsOn(day, learner, await listLimitEvents(sql, learner.userId, day));
  return { ...leftOf(limits, { newClaims: done?.fresh ?? 0, reviews: done?.reviews ?? 0 }), limits };
}

/** What the person changed about the limits of that day alone. */
async function listLimitEvents(sql: Sql, userId: string, day: StudyDay): Promise<StudyEvent[]> {
  const rows = await sql.query<{ id: string; at: Date; day: StudyDay; kind: string; detail: unknown }>(
    `SELECT id::text AS id, at, day::text AS day, kind, detail FROM study_event
      WHERE user_id = $1 AND kind = 'limitsToday' AND day = $2::date`,
    [userId, day],
  );
  return rows.flatMap((row) => studyEventOf(row) ?? []);
}

/** Only claims that can be asked on the day $2: published, with a published question, and not set aside. */
const askable = `c.status = 'published' AND NOT ${isSetAside("$1", "c.id", "$2::date")} AND EXISTS (
  SELECT FROM question_claim qc JOIN question q ON q.id = qc.question_id WHERE qc.claim_id = c.id AND q.status = 'published')`;

async function listDue(sql: Sql, userId: string, day: StudyDay): Promise<(Candidate & { memory: Memory })[]> {
  return sql.query(
    `SELECT ${candidateColumns},
            jsonb_build_object('stability', m.stability, 'difficulty', m.difficulty, 'lastDay', m.last_day, 'dueDay', m.due_day,
                               'reps', m.reps, 'lapses', m.lapses) AS memory
       FROM memory m JOIN claim c ON c.id = m.claim_id
      WHERE m.user_id = $1 AND m.due_day <= $2::date AND ${askable}`,
    [userId, day],
  );
}

async function listFresh(sql: Sql, userId: string, day: StudyDay): Promise<Candidate[]> {
  return sql.query(
    `SELECT ${candidateColumns}
       FROM claim c JOIN document d ON d.id = c.document_id
      WHERE ${askable} AND NOT EXISTS (SELECT FROM memory m WHERE m.user_id = $1 AND m.claim_id = c.id)
      ORDER BY d.position, c.position`,
    [userId, day],
  );
}
