import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { holdDatabase } from "@/server/db/client";
import { type Database, fromPglite, openServer } from "@/server/db/database";
import { loadLibrary } from "@/server/library/load";

const libraryTables = ["document", "entity", "claim", "claim_entity", "question", "question_claim"];

/**
 * A real database for the tests of one file: in memory by default, on a PostgreSQL server when
 * RECITE_TEST_DATABASE_URL is set. It is migrated once, held for `db()` and `sql()`, and emptied before each
 * test; the built-in library, if it is asked for, is loaded once and stays.
 */
export function testDatabase({ withLibrary = false } = {}): () => Database {
  let database: Database;
  let drop = async () => {};

  beforeAll(async () => {
    const url = process.env.RECITE_TEST_DATABASE_URL;
    if (url) ({ database, drop } = await onServer(url));
    else {
      const pglite = await PGlite.create();
      database = await fromPglite(pglite, "in memory", () => pglite.close());
    }
    holdDatabase(database);
    if (withLibrary) await loadLibrary(database);
  });

  beforeEach(async () => {
    const tables = await database.sql.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_name <> ALL($1::text[])`,
      [["_prisma_migrations", ...(withLibrary ? libraryTables : [])]],
    );
    await database.sql.exec(`TRUNCATE ${tables.map((table) => table.name).join(", ")}`);
  });

  afterAll(async () => {
    await database?.close();
    await drop();
  });

  return () => database;
}

/** A database of its own on a shared server, gone after the tests. */
async function onServer(url: string): Promise<{ database: Database; drop(): Promise<void> }> {
  const name = `recite_test_${randomUUID().replaceAll("-", "")}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  await statement(url, `CREATE DATABASE ${name}`);
  return {
    database: await openServer(own.href),
    drop: () => statement(url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function statement(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
