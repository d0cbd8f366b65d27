import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { holdDatabase } from "@/server/db/client";
import { type Database, fromPglite, openServer } from "@/server/db/database";
import { loadLibrary } from "@/server/library/load";
import { readContent } from "@/server/library/read-content";
import { ownDatabase } from "./own-database";

const libraryTables = ["document", "entity", "claim", "claim_entity", "question", "question_claim"];

/**
 * A real database for the tests of one file: in memory by default, on a PostgreSQL server when
 * RECITE_TEST_DATABASE_URL is set. It is migrated once, held for `db()` and `sql()`, and emptied before each
 * test; the first two documents of the built-in library, if asked for, are loaded once and stay.
 */
export function testDatabase({ withLibrary = false } = {}): () => Database {
  let database: Database;
  let drop = async () => {};

  beforeAll(async () => {
    const url = process.env.RECITE_TEST_DATABASE_URL;
    if (url) {
      const own = await ownDatabase(url);
      drop = own.drop;
      database = await openServer(own.url);
    } else {
      const pglite = await PGlite.create();
      database = await fromPglite(pglite, "in memory", () => pglite.close());
    }
    holdDatabase(database);
    if (withLibrary) {
      const content = readContent("content");
      await loadLibrary(database, { ...content, files: content.files.slice(0, 2) });
    }
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
