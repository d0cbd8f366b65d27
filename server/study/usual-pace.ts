import "server-only";
import type { Pace } from "@/core/schedule/pace";
import { addDays, type StudyDay, studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";

/** Days that one's usual pace is taken from, today included. */
const paceDays = 28;

export const paceSince = (today: StudyDay): StudyDay => addDays(today, 1 - paceDays);

/** How fast a person has answered of late. */
export async function usualPace(learner: Learner, now: Date): Promise<Pace | null> {
  const [pace] = await sql().query<Pace>(
    `SELECT coalesce(sum(answers), 0)::int AS answers, coalesce(sum(time_ms), 0)::int AS "timeMs"
       FROM daily_activity WHERE user_id = $1 AND day >= $2::date`,
    [learner.userId, paceSince(studyDayOf(now, learner.zone))],
  );
  return pace ?? null;
}
