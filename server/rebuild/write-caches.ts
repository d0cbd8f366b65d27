import "server-only";
import { replay } from "@/core/progress/replay";
import { flagsOf } from "@/core/schedule/flags";
import type { Database } from "@/server/db/database";
import { eventsOf, logOf, undoneIn } from "./find-differences";
import { readPerson } from "./read-person";

/**
 * Replaces one person's caches by the replay of the log, in one transaction.
 *
 * The log is read again behind a lock on new answers: one that arrived in between would else be lost from the
 * caches. The lock is on `answer`, the first table that recording one touches, so that neither waits for the
 * other with something in its hands.
 */
export async function writeCaches(prisma: Database["prisma"], userId: string): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE answer IN SHARE ROW EXCLUSIVE MODE`;
      const query = <R>(text: string, parameters: unknown[] = []) =>
        tx.$queryRawUnsafe<R[]>(text, ...parameters);
      const person = await readPerson({ query }, userId);
      const events = eventsOf(person);
      const replayed = replay(logOf(person), events);
      const memories = [...replayed.memories].map(([claim, memory]) => ({ claim, ...memory }));
      const days = [...replayed.days.values()];
      const flags = [...flagsOf(events)].map(([claim, flag]) => ({ claim, ...flag }));
      const undone = [...undoneIn(events)];
      await tx.$executeRaw`DELETE FROM memory WHERE user_id = ${userId}::uuid`;
      await tx.$executeRaw`DELETE FROM daily_activity WHERE user_id = ${userId}::uuid`;
      await tx.$executeRaw`
        INSERT INTO memory (user_id, claim_id, stability, difficulty, last_day, due_day, reps, lapses, last_rating,
                            last_question, version)
        SELECT ${userId}::uuid, claim, stability, difficulty, "lastDay", "dueDay", reps, lapses, "lastRating",
               "lastQuestion", version
          FROM json_to_recordset(${JSON.stringify(memories)}::json)
            AS x(claim text, stability float8, difficulty float8, "lastDay" date, "dueDay" date, reps int, lapses int,
                 "lastRating" text, "lastQuestion" text, version int)`;
      await tx.$executeRaw`
        INSERT INTO daily_activity (user_id, day, topic, answers, "right", reviews, new_claims, young_total,
                                    young_right, mature_total, mature_right, time_ms)
        SELECT ${userId}::uuid, day, topic, answers, "right", reviews, "newClaims", "youngTotal", "youngRight",
               "matureTotal", "matureRight", "timeMs"
          FROM json_to_recordset(${JSON.stringify(days)}::json)
            AS x(day date, topic text, answers int, "right" int, reviews int, "newClaims" int, "youngTotal" int,
                 "youngRight" int, "matureTotal" int, "matureRight" int, "timeMs" int)`;
      await tx.$executeRaw`DELETE FROM memory_flag WHERE user_id = ${userId}::uuid`;
      await tx.$executeRaw`
        INSERT INTO memory_flag (user_id, claim_id, is_suspended, buried_until)
        SELECT ${userId}::uuid, claim, "isSuspended", "buriedUntil"
          FROM json_to_recordset(${JSON.stringify(flags)}::json) AS x(claim text, "isSuspended" bool, "buriedUntil" date)`;
      await tx.$executeRaw`
        UPDATE answer SET is_undone = NOT is_undone
         WHERE user_id = ${userId}::uuid
           AND is_undone <> (id::text IN (SELECT json_array_elements_text(${JSON.stringify(undone)}::json)))`;
    },
    // A log of many years takes longer than Prisma's five seconds on a small machine.
    { timeout: 120_000 },
  );
}
