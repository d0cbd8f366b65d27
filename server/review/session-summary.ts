import "server-only";
import type { SessionSummary } from "@/core/review/summary";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { getToday } from "@/server/study/today";
import { memoryOf, readClaims, sourceOf } from "./claim-rows";
import { findSession } from "./session-state";

/** What a session of one's own came to; null when there is none of this id. */
export async function getSessionSummary(
  learner: Learner,
  id: string,
  now: Date,
): Promise<SessionSummary | null> {
  const session = await findSession(sql(), learner, id);
  // A quiz has a summary of its own (server/quiz/quiz-result.ts).
  if (!session || session.quiz) return null;
  const reviewed = session.answers;
  const today = await getToday(learner, now);
  const asked = reviewed.filter((review) => !review.isPractice);
  const missed = asked.filter((review) => !review.right).map((review) => review.claim);
  const claims = await readClaims(sql(), learner.userId, missed);
  const minutes = Math.round(reviewed.reduce((sum, review) => sum + review.elapsedMs, 0) / 60_000);
  return {
    today: today.day,
    outcomes: asked.map((review) => (review.right ? "right" : "wrong")),
    practised: reviewed.length - asked.length,
    misses: missed.flatMap((claim) => {
      const row = claims.get(claim);
      const memory = row && memoryOf(row);
      return row && memory
        ? [
            {
              claim: { id: claim, statement: row.statement },
              topic: row.topic,
              source: sourceOf(row),
              dueDay: memory.dueDay,
            },
          ]
        : [];
    }),
    minutes: minutes > 0 ? minutes : null,
    dueNow: today.asked + today.offered,
    nextDue: today.next,
  };
}
