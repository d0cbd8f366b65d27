import { beforeEach, describe, expect, test } from "vitest";
import { db, sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import type { Learner } from "./learner";
import { createSession, endSession, findSession, sessionDays } from "./sessions";

testDatabase();

const now = new Date("2026-11-20T12:00:00Z");
const afterDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

let ada: Learner;
let token: string;

beforeEach(async () => {
  ada = await addLearner({ name: "Ada", zone: "Asia/Kathmandu", newPerDay: 3 });
  await db().credential.create({ data: { userId: ada.userId, passwordHash: "hers", changedAt: now } });
  token = await enter(ada, now);
});

/** A session of someone whose password has the hash "hers". */
async function enter({ userId }: Learner, at: Date): Promise<string> {
  const made = await createSession(sql(), { userId, passwordHash: "hers" }, at);
  if (!made) throw new Error("No session was made.");
  return made;
}

describe("a session", () => {
  test("tells who holds its token, with their settings", async () => {
    const bo = await addLearner({ name: "Bo" });
    await db().credential.create({ data: { userId: bo.userId, passwordHash: "hers", changedAt: now } });
    const theirs = await enter(bo, now);
    expect(await findSession(sql(), token, now)).toEqual(ada);
    expect(await findSession(sql(), theirs, now)).toEqual(bo);
  });

  test("tells nobody for a token that was never given out", async () => {
    expect(await findSession(sql(), "", now)).toBeNull();
    expect(await findSession(sql(), token.toLowerCase(), now)).toBeNull();
    expect(await findSession(sql(), "x".repeat(1_000_000), now)).toBeNull();
  });

  test("is of no use to someone who has read the table", async () => {
    const [row] = await db().session.findMany();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await findSession(sql(), row?.tokenHash ?? "", now)).toBeNull();
  });

  test("ends 30 days after signing in, however much it was used", async () => {
    const last = new Date(afterDays(sessionDays).getTime() - 1);
    expect(sessionDays).toBe(30);
    expect(await findSession(sql(), token, last)).not.toBeNull();
    expect(await findSession(sql(), token, afterDays(sessionDays))).toBeNull();
  });

  test("is not made for a password that is no longer the person's", async () => {
    const { userId } = ada;
    expect(await createSession(sql(), { userId, passwordHash: "older" }, now)).toBeNull();
    await db().credential.delete({ where: { userId } });
    expect(await createSession(sql(), { userId, passwordHash: "hers" }, now)).toBeNull();
    expect(await db().session.count()).toBe(1);
  });

  test("ends with its account", async () => {
    await db().user.delete({ where: { id: ada.userId } });
    expect(await findSession(sql(), token, now)).toBeNull();
    expect(await db().session.count()).toBe(0);
  });

  test("that is over leaves no row once its person signs in again", async () => {
    await enter(ada, afterDays(sessionDays - 1));
    expect(await db().session.count()).toBe(2);
    await enter(ada, afterDays(sessionDays));
    expect(await findSession(sql(), token, now)).toBeNull();
    expect(await db().session.count()).toBe(2);
  });

  test("that is ended leaves no row, and the person's others stay", async () => {
    const phone = await enter(ada, now);
    await endSession(sql(), token);
    await endSession(sql(), token);
    expect(await findSession(sql(), token, now)).toBeNull();
    expect(await findSession(sql(), phone, now)).not.toBeNull();
    expect(await db().session.count()).toBe(1);
  });
});
