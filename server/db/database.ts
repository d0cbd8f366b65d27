import "server-only";
import { createHash } from "node:crypto";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "@/generated/prisma/client";
import { embeddedSql, openEmbedded } from "./embedded";
import { migrate, readMigrations } from "./migrate";
import { StartRefusal } from "./refusal";
import type { Row, Sql } from "./sql";

/** An open database that is up to date: Prisma for ordinary work, `sql` for the hot path, on one driver. */
export type Database = {
  prisma: PrismaClient;
  sql: Sql;
  /** "embedded PostgreSQL 18.6 in ./data": for people. */
  description: string;
  close(): Promise<void>;
};

const migrationsDir = () => path.join(process.cwd(), "prisma/migrations");

/** @throws StartRefusal with a sentence for the person who starts the server. */
export async function openDatabase(options: { databaseUrl?: string; dataDir: string }): Promise<Database> {
  return options.databaseUrl ? openServer(options.databaseUrl) : openFolder(options.dataDir);
}

async function openFolder(dataDir: string): Promise<Database> {
  const { pglite, close } = await openEmbedded(dataDir);
  try {
    return await fromPglite(pglite, `in ${dataDir}`, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Also for tests, with a database in memory. */
export async function fromPglite(
  pglite: PGlite,
  where: string,
  close: () => Promise<void>,
): Promise<Database> {
  const sql = embeddedSql(pglite);
  await migrate(sql, readMigrations(migrationsDir()));
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  return {
    prisma,
    sql,
    description: `embedded PostgreSQL ${await version(sql)} ${where}`,
    async close() {
      await prisma.$disconnect();
      await close();
    },
  };
}

/** Longest time that a statement may take on a server: a stuck one ends, and its connection serves others again. */
const statementMs = 30_000;

export async function openServer(url: string): Promise<Database> {
  const server = { connectionString: url, connectionTimeoutMillis: 10_000 };
  const pool = new pg.Pool({
    ...server,
    max: 10,
    // By a statement: poolers refuse a connection that asks for it at its start.
    onConnect: async (client) => {
      await client.query(`SET statement_timeout = ${statementMs}`);
    },
  });
  // An idle connection that the server closes must not end the process: the pool opens another one.
  pool.on("error", (error) => console.error(`Lost an idle database connection: ${error.message}`));
  try {
    await migrateServer(new pg.Client(server));
  } catch (error) {
    await pool.end();
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal(
      `The database at ${withoutPassword(url)} cannot be used: ${reasonOf(error)}. Check DATABASE_URL.`,
      { cause: error },
    );
  }
  const sql = pgSql(pool);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    sql,
    description: `PostgreSQL ${await version(sql)} at ${withoutPassword(url)}`,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Migrations take what time they need, and wait as long for one another: on a connection without the limit. */
async function migrateServer(client: pg.Client): Promise<void> {
  try {
    await client.connect();
    await client.query("SET statement_timeout = 0");
    await migrate(pgSql(client), readMigrations(migrationsDir()));
  } finally {
    await client.end();
  }
}

/**
 * Raw statements on a PostgreSQL server. Those with parameters are named, so that each connection plans them once: the
 * planning of the joins on an answer's way costs more than running them. (A pooler in transaction mode must
 * know named statements: PgBouncer does from 1.21.)
 */
export function pgSql(client: pg.Pool | pg.ClientBase): Sql {
  return {
    async query<R extends Row>(text: string, parameters: unknown[] = []) {
      const name = parameters.length > 0 ? statementName(text) : undefined;
      return (await client.query<R>({ name, text, values: parameters })).rows;
    },
    async exec(script) {
      await client.query(script);
    },
  };
}

const statementNames = new Map<string, string>();

function statementName(text: string): string {
  let name = statementNames.get(text);
  if (!name) {
    name = `recite_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
    statementNames.set(text, name);
  }
  return name;
}

async function version(sql: Sql): Promise<string> {
  const rows = await sql.query<{ version: string }>("SELECT current_setting('server_version') AS version");
  return rows[0]?.version.split(" ")[0] ?? "";
}

/** A host with several addresses fails with one error for each and no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return host + pathname;
  } catch {
    return "DATABASE_URL";
  }
}
