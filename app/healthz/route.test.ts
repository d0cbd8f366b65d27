import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import { holdDatabase } from "@/server/db/client";
import { fromPglite } from "@/server/db/database";
import { GET } from "./route";

test("health is 200 while the database answers and 503 once it is gone", async () => {
  const pglite = await PGlite.create();
  const database = await fromPglite(pglite, "in memory", () => pglite.close());
  holdDatabase(database);
  const well = await GET();
  expect([well.status, await well.json()]).toEqual([200, { status: "ok", database: "ok" }]);

  await database.close();
  const ill = await GET();
  expect([ill.status, await ill.json()]).toEqual([503, { status: "failing", database: "unreachable" }]);
  expect(ill.headers.get("cache-control")).toBe("no-store");
});
