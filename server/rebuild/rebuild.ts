import "server-only";
import type { Database } from "@/server/db/database";
import type { Sql } from "@/server/db/sql";
import { type Difference, findDifferences, isOfCaches } from "./find-differences";
import { readPerson } from "./read-person";
import { writeCaches } from "./write-caches";

/**
 * Replays the log of each person, compares it with the caches and returns every difference. With `write` the
 * caches of whoever has one there are written anew. Faults of the log are reported and never changed.
 *
 * It goes person by person and never holds more than one log, so it may run beside a serving process.
 */
export async function rebuild(
  database: Pick<Database, "prisma" | "sql">,
  { write }: { write: boolean },
): Promise<Difference[]> {
  const all: Difference[] = [];
  for await (const person of people(database.sql)) {
    const found = findDifferences(person, await readPerson(database.sql, person));
    if (write && found.some(isOfCaches)) await writeCaches(database.prisma, person);
    all.push(...found);
  }
  return all;
}

const peopleAtOnce = 500;

/** Everybody's id, some at a time. */
async function* people(sql: Sql): AsyncGenerator<string> {
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await sql.query<{ id: string }>(
      `SELECT id::text AS id FROM "user" WHERE id > $1::uuid ORDER BY id LIMIT ${peopleAtOnce}`,
      [last],
    );
    for (const { id } of rows) {
      last = id;
      yield id;
    }
    if (rows.length < peopleAtOnce) return;
  }
}

export type Counts = { people: number; answers: number; memories: number; days: number };

/** How much there is to replay and to compare. */
export async function countRows(sql: Sql): Promise<Counts> {
  const [counts] = await sql.query<Counts>(
    `SELECT (SELECT count(*) FROM "user")::int AS people, (SELECT count(*) FROM answer)::int AS answers,
            (SELECT count(*) FROM memory)::int AS memories, (SELECT count(*) FROM daily_activity)::int AS days`,
  );
  if (!counts) throw new Error("Nothing was counted.");
  return counts;
}
