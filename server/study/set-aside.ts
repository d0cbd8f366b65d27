import "server-only";
import { type Flags, noFlags } from "@/core/schedule/flags";
import type { StudyDay } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";

/**
 * Whether a claim is not to be asked on a study day, although it may be due: suspended, or buried until later
 * (core/schedule/flags.ts). The arguments are SQL: the person's id, the claim's id and the day.
 */
export const isSetAside = (user: string, claim: string, day: string) => `EXISTS (
  SELECT FROM memory_flag f
   WHERE f.user_id = ${user} AND f.claim_id = ${claim} AND (f.is_suspended OR f.buried_until > ${day}))`;

/** Whether and how a person has set a claim aside; a day that has come leaves no trace. */
export async function findFlags({ userId }: Learner, claim: string, day: StudyDay): Promise<Flags> {
  const [flags] = await sql().query<Flags>(
    `SELECT is_suspended AS "isSuspended", CASE WHEN buried_until > $3::date THEN buried_until::text END AS "buriedUntil"
       FROM memory_flag WHERE user_id = $1 AND claim_id = $2`,
    [userId, claim, day],
  );
  return flags ?? noFlags;
}
