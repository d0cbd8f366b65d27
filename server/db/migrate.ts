import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { StartRefusal } from "./refusal";
import type { Sql } from "./sql";

export type Migration = { name: string; sql: string };

/** Prisma's own lock, so that this runner and `prisma migrate deploy` exclude each other. */
const lockKey = 72707369;

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name, "migration.sql"), "utf8") }));
}

/**
 * Brings a database up to date, each migration in a transaction of its own, in the table and with the
 * checksums of Prisma Migrate. `sql` must be one connection, not a pool. Returns the names applied.
 *
 * @throws StartRefusal when the database is newer than this program, holds foreign tables, holds a migration
 *   that did not finish, when an applied migration was edited afterwards, or when one fails.
 */
export async function migrate(sql: Sql, migrations: Migration[]): Promise<string[]> {
  await sql.query("SELECT pg_advisory_lock($1)", [lockKey]);
  try {
    await createHistory(sql);
    const applied = await sql.query<{ migration_name: string; checksum: string; finished: boolean }>(
      "SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at",
    );
    const known = new Map(migrations.map((migration) => [migration.name, migration.sql]));
    for (const row of applied) {
      const text = known.get(row.migration_name);
      if (!row.finished)
        throw new StartRefusal(
          `The migration ${row.migration_name} was begun and did not finish. Restore a backup.`,
        );
      if (text === undefined)
        throw new StartRefusal(
          `The database is newer than this program: it has the migration ${row.migration_name}. Start the newer version of Recite.`,
        );
      if (!checksums(text).includes(row.checksum))
        throw new StartRefusal(
          `The migration ${row.migration_name} was edited after it had been applied. Put the original file back and write a new migration.`,
        );
    }
    const done = new Set(applied.map((row) => row.migration_name));
    const missing = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of missing) await apply(sql, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await sql.query("SELECT pg_advisory_unlock($1)", [lockKey]);
  }
}

async function createHistory(sql: Sql): Promise<void> {
  const tables = await sql.query<{ name: string }>(
    "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  if (tables.some((table) => table.name === "_prisma_migrations")) return;
  if (tables.length > 0)
    throw new StartRefusal(
      "The database holds tables of another program. Give Recite a database of its own.",
    );
  await sql.exec(`CREATE TABLE _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`);
}

async function apply(sql: Sql, migration: Migration): Promise<void> {
  await sql.exec("BEGIN");
  try {
    await sql.exec(migration.sql);
    await sql.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
      [randomUUID(), sha256(migration.sql), migration.name],
    );
    await sql.exec("COMMIT");
  } catch (error) {
    await sql.exec("ROLLBACK").catch(() => {}); // fails when the connection is gone, which undoes it as well
    throw new StartRefusal(
      `The migration ${migration.name} failed: ${(error as Error).message}. The database is as it was before it.`,
      { cause: error },
    );
  }
}

/** A checkout may have turned line ends around: all three readings of one file are the same migration. */
function checksums(text: string): string[] {
  const unix = text.replaceAll("\r\n", "\n");
  return [sha256(text), sha256(unix), sha256(unix.replaceAll("\n", "\r\n"))];
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
