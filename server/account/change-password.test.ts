import { beforeEach, describe, expect, test } from "vitest";
import type { Learner } from "@/server/auth/learner";
import { hashPassword, verifyPassword } from "@/server/auth/password-hash";
import { createSession, findSession } from "@/server/auth/sessions";
import { db, sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { changePassword } from "./change-password";

testDatabase();

const now = new Date("2026-11-20T12:00:00Z");
const current = "vellum ocarina tundra brisket";
const next = "gravel lantern mosaic thimble";

let ada: Learner;
let token: string;
const credentialOf = (userId: string) => db().credential.findUniqueOrThrow({ where: { userId } });
/** Signs in with the password that holds now. */
async function enter(userId: string): Promise<string> {
  const { passwordHash } = await credentialOf(userId);
  return (await createSession(sql(), { userId, passwordHash }, now)) ?? "";
}
const isSignedIn = async (held: string) => (await findSession(sql(), held, now)) !== null;

async function addWithPassword(name: string): Promise<Learner> {
  const learner = await addLearner({ name });
  const passwordHash = await hashPassword(current);
  const changedAt = new Date("2026-01-01T00:00:00Z");
  await db().credential.create({ data: { userId: learner.userId, passwordHash, changedAt } });
  return learner;
}

beforeEach(async () => {
  ada = await addWithPassword("Ada Lovelace");
  token = await enter(ada.userId);
});

describe("a new password", () => {
  test("takes the place of the old one", async () => {
    expect(await changePassword(ada, { current, next, token }, now)).toEqual({ ok: true, value: null });
    const { passwordHash, changedAt } = await credentialOf(ada.userId);
    expect(await verifyPassword(passwordHash, next)).toBe(true);
    expect(await verifyPassword(passwordHash, current)).toBe(false);
    expect(changedAt).toEqual(now);
  });

  test("ends the sessions of other devices, not this one and nobody else's", async () => {
    const bo = await addWithPassword("Bo");
    const [phone, tablet, theirs] = await Promise.all([ada, ada, bo].map(({ userId }) => enter(userId)));
    await changePassword(ada, { current, next, token }, now);
    expect(await isSignedIn(token)).toBe(true);
    expect(await isSignedIn(phone ?? "")).toBe(false);
    expect(await isSignedIn(tablet ?? "")).toBe(false);
    expect(await isSignedIn(theirs ?? "")).toBe(true);
    const { passwordHash } = await credentialOf(bo.userId);
    expect(await verifyPassword(passwordHash, current)).toBe(true);
  });

  test.each([
    ["the current one is wrong", { current: next, next }, "CURRENT_WRONG"],
    ["the current one is empty", { current: "", next }, "CURRENT_WRONG"],
    ["it is short", { current, next: "zvkqm" }, "TOO_SHORT"],
    ["it is long", { current, next: `${next} `.repeat(20) }, "TOO_LONG"],
    ["it is a common one", { current, next: "password1234" }, "TOO_WEAK"],
    ["it is the person's name", { current, next: "Ada Lovelace" }, "TOO_WEAK"],
  ])("is refused when %s, and nothing changes", async (_when, typed, code) => {
    const phone = await enter(ada.userId);
    const before = await credentialOf(ada.userId);
    expect(await changePassword(ada, { ...typed, token }, now)).toMatchObject({ ok: false, error: { code } });
    expect(await credentialOf(ada.userId)).toEqual(before);
    expect(await isSignedIn(phone)).toBe(true);
  });

  test("is refused to a person who signs in without one", async () => {
    const guest = await addLearner();
    expect(await changePassword(guest, { current: "", next, token }, now)).toMatchObject({
      error: { code: "CURRENT_WRONG" },
    });
    expect(await db().credential.count({ where: { userId: guest.userId } })).toBe(0);
  });

  test("leaves no session to a sign-in that was verified with the old one, whichever comes first", async () => {
    const { passwordHash } = await credentialOf(ada.userId);
    const late = () => createSession(sql(), { userId: ada.userId, passwordHash }, now);
    await Promise.all([
      changePassword(ada, { current, next, token }, now),
      // Sign-ins before, during and after the change.
      ...Array.from({ length: 40 }, async (_, number) => {
        await new Promise((resolve) => setTimeout(resolve, number * 5));
        return late();
      }),
    ]);
    expect(await late()).toBeNull();
    expect(await db().session.count()).toBe(1);
    expect(await isSignedIn(token)).toBe(true);
  });

  test("sent from two windows at once is taken from one", async () => {
    const other = "walnut ferry plinth oboe";
    const both = await Promise.all(
      [next, other].map((each) => changePassword(ada, { current, next: each, token }, now)),
    );
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(both.find((each) => !each.ok)).toMatchObject({ error: { code: "CURRENT_WRONG" } });
  });
});
