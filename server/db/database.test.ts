import { expect, test } from "vitest";
import { testDatabase } from "@/server/testing/database";

const database = testDatabase();

// The embedded database has one connection and no server behind it that could be stuck.
const limit = process.env.RECITE_TEST_DATABASE_URL ? "30s" : "0";

test("on a server each connection ends a statement that takes longer than half a minute", async () => {
  const { prisma, sql } = database();
  const shown = () => sql.query<{ statement_timeout: string }>("SHOW statement_timeout");
  // Ten at once use every connection of the pool.
  const all = await Promise.all(Array.from({ length: 10 }, shown));
  expect(all.flat().map((row) => row.statement_timeout)).toEqual(Array(10).fill(limit));
  expect(await prisma.$queryRaw`SHOW statement_timeout`).toEqual([{ statement_timeout: limit }]);
});
