import "server-only";
import type { Activity } from "@/core/progress/activity";
import type { Replay } from "@/core/progress/replay";
import type { Tx } from "./event-log";

const columns: Record<keyof Activity, string> = {
  answers: "answers",
  right: `"right"`,
  reviews: "reviews",
  newClaims: "new_claims",
  youngTotal: "young_total",
  youngRight: "young_right",
  matureTotal: "mature_total",
  matureRight: "mature_right",
  timeMs: "time_ms",
};
const names = Object.keys(columns) as (keyof Activity)[];

/**
 * Moves one person's memories of some claims, and the sums of the days, from one replay of these claims to another.
 * The sums hold other claims as well, so they are moved by what differs.
 */
export async function writeReplay(
  tx: Tx,
  userId: string,
  claims: string[],
  { before, after }: { before: Replay; after: Replay },
): Promise<void> {
  const gone = claims.filter((claim) => !after.memories.has(claim));
  if (gone.length > 0)
    await tx.query("DELETE FROM memory WHERE user_id = $1::uuid AND claim_id = ANY($2::text[])", [
      userId,
      gone,
    ]);
  const memories = [...after.memories].map(([claim, memory]) => ({ claim, ...memory }));
  if (memories.length > 0) await tx.query(writeMemories, [userId, JSON.stringify(memories)]);

  for (const key of [...new Set([...before.days.keys(), ...after.days.keys()])].sort()) {
    const [was, is] = [before.days.get(key), after.days.get(key)];
    const day = is ?? was;
    const moved = names.map((name) => (is?.[name] ?? 0) - (was?.[name] ?? 0));
    if (!day || moved.every((by) => by === 0)) continue;
    await tx.query(addToDay, [userId, day.day, day.topic, ...moved]);
    await tx.query(
      "DELETE FROM daily_activity WHERE user_id = $1::uuid AND day = $2::date AND topic = $3 AND answers = 0",
      [userId, day.day, day.topic],
    );
  }
}

const writeMemories = `
  INSERT INTO memory (user_id, claim_id, stability, difficulty, last_day, due_day, reps, lapses, last_rating, last_question, version)
  SELECT $1::uuid, claim, stability, difficulty, "lastDay", "dueDay", reps, lapses, "lastRating", "lastQuestion", version
    FROM json_to_recordset($2::json)
      AS x(claim text, stability float8, difficulty float8, "lastDay" date, "dueDay" date, reps int, lapses int,
           "lastRating" text, "lastQuestion" text, version int)
  ON CONFLICT (user_id, claim_id) DO UPDATE
    SET stability = excluded.stability, difficulty = excluded.difficulty, last_day = excluded.last_day,
        due_day = excluded.due_day, reps = excluded.reps, lapses = excluded.lapses, last_rating = excluded.last_rating,
        last_question = excluded.last_question, version = excluded.version`;

const addToDay = `
  UPDATE daily_activity SET ${names.map((name, at) => `${columns[name]} = ${columns[name]} + $${at + 4}::int`).join(", ")}
   WHERE user_id = $1::uuid AND day = $2::date AND topic = $3`;
