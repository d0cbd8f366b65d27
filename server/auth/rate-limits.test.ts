import { expect, test } from "vitest";
import { db } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { countTry } from "./rate-limits";

testDatabase();

test("the ninth try at a password within a quarter of an hour is refused, with the time to wait", async () => {
  for (let tried = 1; tried <= 8; tried++)
    expect(await countTry("passwordChange", "ada")).toEqual({ ok: true, value: null });
  const ninth = await countTry("passwordChange", "ada");
  expect(ninth).toMatchObject({ ok: false, error: { code: "TOO_MANY" } });
  const seconds = ninth.ok ? 0 : ninth.error.retryAfterSeconds;
  expect(seconds).toBeGreaterThan(14 * 60);
  expect(seconds).toBeLessThanOrEqual(15 * 60);
  expect((await countTry("passwordChange", "bo")).ok).toBe(true);
});

test("tries are kept in the database, so a restart forgives none", async () => {
  await countTry("signInPlace", "192.0.2.1");
  await countTry("signInPlace", "192.0.2.1");
  expect(await db().rateLimit.findMany({ select: { key: true, points: true } })).toEqual([
    { key: "ip:192.0.2.1", points: 2 },
  ]);
});
