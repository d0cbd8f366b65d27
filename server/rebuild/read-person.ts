import "server-only";
import type { LogEntry } from "@/core/progress/log-entry";
import type { ReplayedDay, ReplayedMemory } from "@/core/progress/replay";
import type { Flags } from "@/core/schedule/flags";
import type { StudyDay } from "@/core/schedule/study-day";
import type { Sql } from "@/server/db/sql";
import { eventJson, givenFields, reviewJson } from "./log-json";

/** A review with its answer, or one of them where the other is lost. */
export type LogRow = {
  /** Null where the answer has no review. */
  review: Omit<LogEntry, "given"> | null;
  answer: (NonNullable<LogEntry["given"]> & AnswerRow) | null;
};
type AnswerRow = {
  id: string;
  day: StudyDay;
  session: string;
  hasSession: boolean;
  hasQuestion: boolean;
  /** The mark that repeats an event of the log. */
  isUndone: boolean;
  /** The answer was right just where every claim of it was. */
  verdictsAgree: boolean;
};

/** All that is kept of one person's study: the log and its caches. */
export type Person = {
  log: LogRow[];
  memories: (ReplayedMemory & { claim: string })[];
  days: ReplayedDay[];
  flags: (Flags & { claim: string })[];
  /** As they stand in the table: whether they can be read is for the check to say. */
  events: EventRow[];
};

export type EventRow = { id: string; kind: string; detail: unknown; day: StudyDay; at: string };

/**
 * Reads a person's log and caches in one statement, so that they are of one moment even while the person is
 * answering.
 */
export async function readPerson(sql: Pick<Sql, "query">, userId: string): Promise<Person> {
  const [person] = await sql.query<Person>(
    `SELECT
      coalesce((SELECT json_agg(json_build_object(
          'review', CASE WHEN r.answer_id IS NULL THEN NULL ELSE ${reviewJson} END,
          'answer', CASE WHEN a.id IS NULL THEN NULL ELSE ${answer} END) ORDER BY a.at, a.id, r.answer_id, r.claim_id)
        FROM (SELECT * FROM review WHERE user_id = $1::uuid) r
        FULL JOIN (SELECT * FROM answer
                    LEFT JOIN (SELECT answer_id, count(*) AS claims, min(claim_id) AS first, bool_and(verdict = 'right') AS whole
                                 FROM review WHERE user_id = $1::uuid GROUP BY answer_id) n ON n.answer_id = answer.id
                    WHERE user_id = $1::uuid) a ON a.id = r.answer_id
        LEFT JOIN question q ON q.id = a.question_id
        LEFT JOIN study_session s ON s.user_id = a.user_id AND s.id = a.session_id), '[]') AS log,
      coalesce((SELECT json_agg(json_build_object(
          'claim', claim_id, 'stability', stability, 'difficulty', difficulty, 'lastDay', last_day,
          'dueDay', due_day, 'reps', reps, 'lapses', lapses, 'lastRating', last_rating,
          'lastQuestion', last_question, 'version', version))
        FROM memory WHERE user_id = $1::uuid), '[]') AS memories,
      coalesce((SELECT json_agg(json_build_object(
          'day', day, 'topic', topic, 'answers', answers, 'right', "right", 'reviews', reviews,
          'newClaims', new_claims, 'youngTotal', young_total, 'youngRight', young_right,
          'matureTotal', mature_total, 'matureRight', mature_right, 'timeMs', time_ms))
        FROM daily_activity WHERE user_id = $1::uuid), '[]') AS days,
      coalesce((SELECT json_agg(json_build_object(
          'claim', claim_id, 'isSuspended', is_suspended, 'buriedUntil', buried_until))
        FROM memory_flag WHERE user_id = $1::uuid), '[]') AS flags,
      coalesce((SELECT json_agg(${eventJson} ORDER BY e.at, e.id) FROM study_event e WHERE e.user_id = $1::uuid), '[]') AS events`,
    [userId],
  );
  if (!person) throw new Error(`Person ${userId} was not read.`);
  return person;
}

const answer = `json_build_object(
  'id', a.id, 'day', a.day, ${givenFields}, 'isUndone', a.is_undone,
  'verdictsAgree', coalesce(a.whole = (a.verdict = 'right'), true),
  'session', a.session_id, 'hasSession', s.id IS NOT NULL, 'hasQuestion', q.id IS NOT NULL)`;
