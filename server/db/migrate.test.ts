import { createHash } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownDatabase } from "@/server/testing/own-database";
import { pgSql } from "./database";
import { embeddedSql } from "./embedded";
import { type Migration, migrate } from "./migrate";
import { StartRefusal } from "./refusal";
import type { Sql } from "./sql";

const birds: Migration = { name: "20260101000000_birds", sql: "CREATE TABLE bird (\n  name TEXT\n);\n" };
const nests: Migration = { name: "20260102000000_nests", sql: "CREATE TABLE nest (tree TEXT);\n" };

const server = process.env.RECITE_TEST_DATABASE_URL;
let sql: Sql;
/** One more connection to the same database, where the database can have two. */
let connect: () => Promise<Sql>;
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  if (server) {
    const { url, drop } = await ownDatabase(server);
    ends.push(drop);
    connect = async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      ends.unshift(() => client.end());
      return pgSql(client);
    };
    sql = await connect();
  } else {
    const pglite = await PGlite.create();
    ends.push(() => pglite.close());
    sql = embeddedSql(pglite);
  }
});

afterAll(async () => {
  for (const end of ends) await end();
});

beforeEach(() => sql.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));

async function tables(): Promise<string[]> {
  const rows = await sql.query<{ name: string }>(
    "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
  );
  return rows.map((row) => row.name);
}

const refusal = (migrations: Migration[]) =>
  migrate(sql, migrations).then(
    () => "not refused",
    (error: unknown) => (error instanceof StartRefusal ? error.message : error),
  );

test("an empty database gets every migration, in order", async () => {
  expect(await migrate(sql, [birds, nests])).toEqual([birds.name, nests.name]);
  expect(await tables()).toEqual(["_prisma_migrations", "bird", "nest"]);
});

test("a database that is up to date is left as it is", async () => {
  await migrate(sql, [birds]);
  await sql.exec("INSERT INTO bird VALUES ('owl')");
  expect(await migrate(sql, [birds])).toEqual([]);
  expect(await sql.query("SELECT name FROM bird")).toEqual([{ name: "owl" }]);
});

test("only what is missing is applied", async () => {
  await migrate(sql, [birds]);
  expect(await migrate(sql, [birds, nests])).toEqual([nests.name]);
});

test("the history is what Prisma Migrate writes", async () => {
  await migrate(sql, [birds]);
  const [row] = await sql.query(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, rolled_back_at, applied_steps_count
       FROM _prisma_migrations`,
  );
  expect(row).toEqual({
    migration_name: birds.name,
    checksum: createHash("sha256").update(birds.sql).digest("hex"),
    finished: true,
    rolled_back_at: null,
    applied_steps_count: 1,
  });
});

test("functions and strings may hold semicolons and BEGIN", async () => {
  const body = "BEGIN RETURN 'COMMIT; ' || 'ROLLBACK;'; END;";
  const call = `CREATE FUNCTION call() RETURNS TEXT AS $$ ${body} $$ LANGUAGE plpgsql;`;
  await migrate(sql, [{ name: "20260101000000_call", sql: call }]);
  expect(await sql.query("SELECT call()")).toEqual([{ call: "COMMIT; ROLLBACK;" }]);
});

describe("refuses, and changes nothing,", () => {
  test("a migration that was edited after it had been applied", async () => {
    await migrate(sql, [birds]);
    const edited = { ...birds, sql: `${birds.sql}-- and more\n` };
    expect(await refusal([edited, nests])).toContain(`The migration ${birds.name} was edited after`);
    expect(await tables()).toEqual(["_prisma_migrations", "bird"]);
  });

  test("a database that is newer than this program", async () => {
    await migrate(sql, [birds, nests]);
    expect(await refusal([birds])).toBe(
      `The database is newer than this program: it has the migration ${nests.name}. Start the newer version of Recite.`,
    );
  });

  test("a database that holds the tables of another program", async () => {
    await sql.exec("CREATE TABLE invoice (total INT)");
    expect(await refusal([birds])).toContain("tables of another program");
    expect(await tables()).toEqual(["invoice"]);
  });

  test("a migration that was begun and did not finish", async () => {
    await migrate(sql, [birds]);
    await sql.exec("UPDATE _prisma_migrations SET finished_at = NULL");
    expect(await refusal([birds, nests])).toContain(`${birds.name} was begun and did not finish`);
    expect(await tables()).toEqual(["_prisma_migrations", "bird"]);
  });

  test("a migration whose second statement fails", async () => {
    const broken = { ...nests, sql: `${nests.sql} INSERT INTO nowhere VALUES (1);` };
    expect(await refusal([birds, broken])).toMatch(
      /^The migration 20260102000000_nests failed: .*nowhere.* The database is as it was before it\.$/,
    );
    expect(await tables()).toEqual(["_prisma_migrations", "bird"]);
    expect(await migrate(sql, [birds, nests])).toEqual([nests.name]);
  });

  test("a migration that cannot be recorded", async () => {
    const unnamable = { ...nests, name: `20260102000000_${"long".repeat(100)}` };
    expect(await refusal([birds, unnamable])).toContain("The database is as it was before it.");
    expect(await tables()).toEqual(["_prisma_migrations", "bird"]);
  });
});

describe("line ends", () => {
  const windows = { ...birds, sql: birds.sql.replaceAll("\n", "\r\n") };

  test("turned by a checkout do not make a migration another one", async () => {
    await migrate(sql, [birds]);
    expect(await migrate(sql, [windows])).toEqual([]);
  });

  test("turned back do not either", async () => {
    await migrate(sql, [windows]);
    expect(await migrate(sql, [birds])).toEqual([]);
  });
});

// The embedded database has one connection, and its folder one process.
if (server)
  test("of two programs that start at once, one migrates and the other waits", async () => {
    const slow = { ...birds, sql: `SELECT pg_sleep(0.3); ${birds.sql}` };
    const [one, two] = [await connect(), await connect()];
    const applied = await Promise.all([migrate(one, [slow]), migrate(two, [slow])]);
    expect(applied.flat()).toEqual([birds.name]);
  });
