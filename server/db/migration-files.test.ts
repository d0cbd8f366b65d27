import path from "node:path";
import { describe, expect, test } from "vitest";
import { readMigrations } from "./migrate";

/** What begins or ends a transaction, outside of comments, strings and function bodies. */
function transactionWords(sql: string): string[] {
  const bare = sql.replaceAll(/--.*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$/g, " ");
  return bare.match(/\b(BEGIN|COMMIT|ROLLBACK|START\s+TRANSACTION|SAVEPOINT)\b/gi) ?? [];
}

const migrations = readMigrations(path.join(import.meta.dirname, "../../prisma/migrations"));

test("the migrations are found", () => {
  expect(migrations.length).toBeGreaterThan(0);
});

// Each runs in a transaction of the runner's, which a COMMIT would end halfway. Prisma's diff writes one when a
// value of an enumeration goes.
test.each(migrations)("$name leaves the transaction to the runner", ({ sql }) => {
  expect(transactionWords(sql)).toEqual([]);
});

describe("the search for transactions", () => {
  test("finds them", () => {
    expect(transactionWords("BEGIN;\nALTER TYPE a ADD VALUE 'b';\ncommit;")).toEqual(["BEGIN", "commit"]);
  });

  test("passes over comments, strings and bodies", () => {
    const sql = "-- BEGIN\n/* COMMIT */ SELECT 'it''s ROLLBACK'; DO $x$ BEGIN END $x$; SELECT 1";
    expect(transactionWords(sql)).toEqual([]);
  });
});
