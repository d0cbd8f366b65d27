import "server-only";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { isSetAside } from "./set-aside";

/** Claims due now, late ones included, for the shell of every page. Those retired or set aside are not asked. */
export async function countDue(learner: Learner, now: Date): Promise<number> {
  const [row] = await sql().query<{ due: number }>(
    `SELECT count(*)::int AS due FROM memory m JOIN claim c ON c.id = m.claim_id
      WHERE m.user_id = $1 AND m.due_day <= $2::date AND c.status = 'published'
        AND NOT ${isSetAside("$1", "c.id", "$2::date")}`,
    [learner.userId, studyDayOf(now, learner.zone)],
  );
  return row?.due ?? 0;
}
