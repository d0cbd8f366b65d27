import "server-only";
import { type Replay, replay } from "@/core/progress/replay";
import { err, ok, type Result } from "@/core/result";
import type { ChangedClaim } from "@/core/review/event-exchange";
import { daysBetween, studyDayOf } from "@/core/schedule/study-day";
import type { StudyEvent } from "@/core/schedule/study-event";
import type { Learner } from "@/server/auth/learner";
import { type ClaimLog, readClaimLog } from "./claim-log";
import type { EventError } from "./event-error";
import { appendEvent, type NewEvent, type Tx } from "./event-log";
import { writeReplay } from "./write-replay";

type Amendment = Extract<NewEvent, { kind: "undo" | "ratingChanged" | "typingAccepted" }>;

/** What the log says of the answer that is amended. */
export type AmendedAnswer = { session: string; changed: ChangedClaim | null };

/**
 * Appends an event that changes what an answer counts for, and moves memories and days to what the log now says.
 *
 * Both are computed by the replay, of the answer's claims alone: an event that the replay finds fault with is
 * refused, and what is written is what a rebuild would write.
 */
export async function amendAnswer(
  tx: Tx,
  learner: Learner,
  eventId: string,
  event: Amendment,
  now: Date,
): Promise<Result<AmendedAnswer, EventError>> {
  const { userId } = learner;
  const answer = event.detail.answer;
  const reviews = await tx.query<{ claim: string; session: string }>(
    `SELECT r.claim_id AS claim, a.session_id::text AS session
       FROM answer a JOIN review r ON r.user_id = a.user_id AND r.answer_id = a.id
      WHERE a.user_id = $1::uuid AND a.id = $2::uuid ORDER BY r.claim_id`,
    [userId, answer],
  );
  const [first] = reviews;
  if (!first) return err({ code: "ANSWER_UNKNOWN" });
  const claims = reviews.map(({ claim }) => claim);
  // Whoever is writing an answer to one of these claims ends first, and is seen by what is read next.
  await tx.query(
    "SELECT claim_id FROM memory WHERE user_id = $1::uuid AND claim_id = ANY($2::text[]) ORDER BY claim_id FOR UPDATE",
    [userId, claims],
  );

  const log = await readClaimLog(tx, userId, claims);
  const day = studyDayOf(now, learner.zone);
  const before = replay(log.entries, log.events);
  const events = [...log.events, { id: eventId, at: now, day, ...event } as StudyEvent];
  const after = replay(log.entries, events);
  if (after.faults.length > before.faults.length) return err({ code: refusals[event.kind] });

  await appendEvent(tx, learner, eventId, event, now);
  if (event.kind === "undo")
    await tx.query("UPDATE answer SET is_undone = true WHERE user_id = $1::uuid AND id = $2::uuid", [
      userId,
      answer,
    ]);
  await writeReplay(tx, userId, claims, { before, after });
  return ok({
    session: first.session,
    changed: event.kind === "undo" ? null : changedClaim(event, log, after),
  });
}

const refusals = {
  undo: "ANSWERED_SINCE",
  ratingChanged: "RATING_REFUSED",
  typingAccepted: "TYPING_REFUSED",
} as const satisfies Record<Amendment["kind"], EventError["code"]>;

function changedClaim(
  event: Extract<Amendment, { kind: "ratingChanged" | "typingAccepted" }>,
  { entries, events }: ClaimLog,
  after: Replay,
): ChangedClaim {
  const { answer, claim } = event.detail;
  const entry = entries.find((each) => each.answer === answer && each.claim === claim);
  if (!entry) throw new Error(`Answer ${answer} has no review of claim ${claim}`);
  const memory = entry.isPractice ? undefined : after.memories.get(claim);
  const isForgiven = [...events, event].some(
    ({ kind, detail }) => kind === "typingAccepted" && detail.answer === answer && detail.claim === claim,
  );
  return {
    answer,
    claim,
    verdict: isForgiven ? "right" : (entry.given?.verdict ?? "wrong"),
    rating: event.kind === "ratingChanged" ? event.detail.rating : "hard",
    schedule: memory
      ? {
          dueDay: memory.dueDay,
          intervalDays: daysBetween(memory.lastDay, memory.dueDay),
          stabilityBefore: entry.stabilityBefore,
          stabilityAfter: memory.stability,
          daysSince: entry.lastDayBefore ? daysBetween(entry.lastDayBefore, entry.day) : null,
        }
      : null,
  };
}
