import "server-only";
import type { PrismaClient } from "@/generated/prisma/client";
import type { Database } from "./database";
import type { Sql } from "./sql";

/**
 * The one open database of this process. It hangs on `globalThis` because Next bundles this file several times
 * (pages, routes, instrumentation), and the embedded database can be open only once.
 */
const holder = globalThis as typeof globalThis & { reciteDatabase?: Database };

export function holdDatabase(database: Database): void {
  holder.reciteDatabase = database;
}

/** @throws Error before the server has opened its database (instrumentation.ts). */
export function database(): Database {
  if (!holder.reciteDatabase) throw new Error("The database is not open.");
  return holder.reciteDatabase;
}

export const db = (): PrismaClient => database().prisma;
export const sql = (): Sql => database().sql;
