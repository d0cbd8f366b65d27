import "server-only";
import { addDays, type StudyDay, studyDayOf } from "@/core/schedule/study-day";
import { type UndoableAnswer, undoOrder } from "@/core/schedule/undo";
import type { Learner } from "@/server/auth/learner";
import type { Tx } from "./event-log";

/** The answers of a person's reviews of today, and of yesterday's sittings that went on past the day's end. */
async function listAnswers(tx: Tx, userId: string, today: StudyDay): Promise<UndoableAnswer[]> {
  return tx.query<UndoableAnswer>(
    `SELECT a.id::text AS id, a.at, a.day::text AS day, a.is_undone AS "isUndone"
       FROM study_session s JOIN answer a ON a.user_id = s.user_id AND a.session_id = s.id
      WHERE s.user_id = $1::uuid AND s.kind = 'review' AND s.day >= $2::date`,
    [userId, addDays(today, -1)],
  );
}

/** The answer that undo takes back next; null when there is none. */
export async function answerToUndo(tx: Tx, learner: Learner, now: Date): Promise<string | null> {
  const today = studyDayOf(now, learner.zone);
  return undoOrder(await listAnswers(tx, learner.userId, today), today)[0] ?? null;
}

/** The answer given last that still counts: ratings are changed until the next one is sent, also past the day's end. */
export async function latestAnswer(tx: Tx, learner: Learner, now: Date): Promise<string | null> {
  const today = studyDayOf(now, learner.zone);
  const answers = await listAnswers(tx, learner.userId, today);
  return undoOrder(answers, today)[0] ?? undoOrder(answers, addDays(today, -1))[0] ?? null;
}
