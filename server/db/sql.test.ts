import { inspect } from "node:util";
import { expect, test } from "vitest";
import { testDatabase } from "@/server/testing/database";
import { db, sql } from "./client";

testDatabase();

const secret = ["planted", "secret"].join(" ");

/** What the server's log would show of a failure. */
const logged = (work: PromiseLike<unknown>) =>
  work.then(
    () => "nothing",
    (error: unknown) => inspect(error, { depth: 9 }),
  );

test("the error of a failed statement does not hold what it was given", async () => {
  const raw = await logged(sql().query("INSERT INTO no_such_table VALUES ($1)", [secret]));
  expect(raw).toContain("no_such_table");
  expect(raw).not.toContain(secret);

  const userId = "01890000-0000-7000-8000-000000000000";
  const data = { userId, passwordHash: secret, changedAt: new Date(0) };
  const byPrisma = await logged(db().credential.create({ data }));
  expect(byPrisma).toContain("credential");
  expect(byPrisma).not.toContain(secret);
});
