import "server-only";

/**
 * Whether a claim is not to be asked on a study day, although it may be due: suspended, or buried until later
 * (core/schedule/flags.ts). The arguments are SQL: the person's id, the claim's id and the day.
 */
export const isSetAside = (user: string, claim: string, day: string) => `EXISTS (
  SELECT FROM memory_flag f
   WHERE f.user_id = ${user} AND f.claim_id = ${claim} AND (f.is_suspended OR f.buried_until > ${day}))`;
