import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Learner, requireLearner } from "@/server/auth/learner";
import { createSession } from "@/server/auth/sessions";
import { resetClock, stopClockAt } from "@/server/clock";
import { db } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { POST } from "./route";

const database = testDatabase();

const jar = vi.hoisted(() => new Map<string, { value: string }>());
vi.mock("next/headers", () => ({ cookies: async () => jar }));

let ada: Learner;

beforeEach(async () => {
  ada = await addLearner();
  const { userId } = ada;
  await db().credential.create({ data: { userId, passwordHash: "hers", changedAt: new Date() } });
  const token = await createSession(database().sql, { userId, passwordHash: "hers" }, new Date());
  jar.set("recite-session", { value: token ?? "" });
});

afterEach(() => {
  resetClock();
  jar.clear();
});

const post = () =>
  POST(
    new Request("http://localhost:3000/api/review/answers", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
      body: "{}",
    }),
  );

test("the session of a deleted account opens no page and takes no answer", async () => {
  expect(await requireLearner("/today")).toEqual(ada);
  expect((await post()).status).toBe(400);

  await db().user.delete({ where: { id: ada.userId } });
  await expect(requireLearner("/today")).rejects.toMatchObject({
    digest: expect.stringContaining("/signin?next=%2Ftoday"),
  });
  const refused = await post();
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ error: { code: "SIGNED_OUT" } });
});

test("a session ends when the clock of the server says so", async () => {
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
  stopClockAt(days(29));
  expect((await post()).status).toBe(400);
  stopClockAt(days(31));
  expect((await post()).status).toBe(401);
});
