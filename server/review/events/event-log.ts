import "server-only";
import { isDeepStrictEqual } from "node:util";
import { err, ok, type Result } from "@/core/result";
import { type StudyDay, studyDayOf } from "@/core/schedule/study-day";
import type { EventDetail, EventKind } from "@/core/schedule/study-event";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";
import type { Row, Sql } from "@/server/db/sql";
import type { EventError } from "./event-error";

/** Statements within one transaction. */
export type Tx = Pick<Sql, "query">;

/**
 * Runs `work` as one transaction. Events of one person come one after another.
 *
 * The table lock is the one that an answer takes first, and a rebuild shuts out: taken in the same order by all
 * three, none waits for another with something in its hands.
 */
export function inOrder<T>({ userId }: Learner, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(async (client) => {
    const tx: Tx = {
      query: <R extends Row>(text: string, parameters: unknown[] = []) =>
        client.$queryRawUnsafe<R[]>(text, ...parameters),
    };
    await client.$executeRaw`LOCK TABLE answer IN ROW EXCLUSIVE MODE`;
    await tx.query("SELECT 1 AS held FROM study_settings WHERE user_id = $1::uuid FOR NO KEY UPDATE", [
      userId,
    ]);
    return work(tx);
  });
}

export type NewEvent = { [K in EventKind]: { kind: K; detail: EventDetail<K> } }[EventKind];

/** The event of this id, as it was recorded before; null when it is new. */
export async function findEvent(tx: Tx, { userId }: Learner, id: string): Promise<NewEvent | null> {
  const [event] = await tx.query<NewEvent>(
    "SELECT kind, detail FROM study_event WHERE user_id = $1::uuid AND id = $2::uuid",
    [userId, id],
  );
  return event ?? null;
}

/** Whether an event that was recorded before is the one that is sent again. */
export const isSameEvent = (earlier: NewEvent, event: NewEvent): Result<null, EventError> =>
  isDeepStrictEqual({ ...earlier }, { ...event }) ? ok(null) : err({ code: "EVENT_CONFLICT" });

export async function appendEvent(
  tx: Tx,
  learner: Learner,
  id: string,
  { kind, detail }: NewEvent,
  now: Date,
): Promise<void> {
  const day: StudyDay = studyDayOf(now, learner.zone);
  await tx.query(
    `INSERT INTO study_event (user_id, id, kind, detail, at, day)
     VALUES ($1::uuid, $2::uuid, $3, $4::jsonb, $5::timestamptz, $6::date)`,
    [learner.userId, id, kind, JSON.stringify(detail), now.toISOString(), day],
  );
}
