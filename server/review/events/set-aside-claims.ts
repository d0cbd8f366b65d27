import "server-only";
import { uuidv7 } from "uuidv7";
import { err, ok, type Result } from "@/core/result";
import { buryUntil, flagsOf } from "@/core/schedule/flags";
import { studyDayOf } from "@/core/schedule/study-day";
import { studyEventOf } from "@/core/schedule/study-event";
import type { Learner } from "@/server/auth/learner";
import { eventJson } from "@/server/rebuild/log-json";
import type { EventRow } from "@/server/rebuild/read-person";
import type { EventError } from "./event-error";
import { appendEvent, type NewEvent, type Tx } from "./event-log";

export type FlagKind = "suspend" | "unsuspend" | "bury" | "unbury";

/** The event that sets a claim aside, or takes it back. */
export function flagEvent(kind: FlagKind, claim: string, learner: Learner, now: Date): NewEvent {
  return kind === "bury"
    ? { kind, detail: { claim, until: buryUntil(studyDayOf(now, learner.zone)) } }
    : { kind, detail: { claim } };
}

/** Appends the event for each of the claims, the first under the id that the browser gave, and moves the flags. */
export async function setAsideClaims(
  tx: Tx,
  learner: Learner,
  eventId: string,
  { kind, claims }: { kind: FlagKind; claims: string[] },
  now: Date,
): Promise<Result<null, EventError>> {
  const [library] = await tx.query<{ known: number }>(
    "SELECT count(*)::int AS known FROM claim WHERE id = ANY($1::text[])",
    [claims],
  );
  if (claims.length === 0 || library?.known !== claims.length) return err({ code: "CLAIM_UNKNOWN" });
  for (const [at, claim] of claims.entries())
    await appendEvent(tx, learner, at === 0 ? eventId : uuidv7(), flagEvent(kind, claim, learner, now), now);

  const [read] = await tx.query<{ events: EventRow[] }>(
    `SELECT coalesce(json_agg(${eventJson}), '[]') AS events FROM study_event e
      WHERE e.user_id = $1::uuid AND e.kind IN ('suspend', 'unsuspend', 'bury', 'unbury')
        AND e.detail->>'claim' = ANY($2::text[])`,
    [learner.userId, claims],
  );
  const events = (read?.events ?? []).flatMap((row) => studyEventOf({ ...row, at: new Date(row.at) }) ?? []);
  const flags = [...flagsOf(events)].map(([claim, flag]) => ({ claim, ...flag }));
  await tx.query("DELETE FROM memory_flag WHERE user_id = $1::uuid AND claim_id = ANY($2::text[])", [
    learner.userId,
    claims,
  ]);
  await tx.query(
    `INSERT INTO memory_flag (user_id, claim_id, is_suspended, buried_until)
     SELECT $1::uuid, claim, "isSuspended", "buriedUntil"
       FROM json_to_recordset($2::json) AS x(claim text, "isSuspended" bool, "buriedUntil" date)`,
    [learner.userId, JSON.stringify(flags)],
  );
  return ok(null);
}
