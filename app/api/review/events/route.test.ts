import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test, vi } from "vitest";
import { createSession } from "@/server/auth/sessions";
import { db } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { POST } from "./route";

const database = testDatabase();

const jar = vi.hoisted(() => new Map<string, { value: string }>());
vi.mock("next/headers", () => ({ cookies: async () => jar }));

beforeEach(async () => {
  const { userId } = await addLearner();
  await db().credential.create({ data: { userId, passwordHash: "hers", changedAt: new Date() } });
  const token = await createSession(database().sql, { userId, passwordHash: "hers" }, new Date());
  jar.set("recite-session", { value: token ?? "" });
});

const post = async (body: unknown, headers: Record<string, string> = { "sec-fetch-site": "same-origin" }) => {
  const response = await POST(
    new Request("http://localhost:3000/api/review/events", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
  const { error } = await response.json();
  return { status: response.status, code: error?.code, message: error?.message };
};

const undo = { eventId: uuidv7(), session: null, act: { kind: "undo" } };
const about = { claim: "c" };

test.each<[string, unknown, number, string]>([
  ["nothing to undo", undo, 409, "NOTHING_TO_UNDO"],
  ["a session of nobody", { ...undo, session: uuidv7() }, 404, "SESSION_UNKNOWN"],
  ["a claim of no library", { ...undo, act: { kind: "bury", about } }, 404, "CLAIM_UNKNOWN"],
  ["a forged token", { ...undo, act: { kind: "suspend", about: { token: "a.b" } } }, 400, "TOKEN_INVALID"],
  ["an id that is no time-ordered one", { ...undo, eventId: crypto.randomUUID() }, 400, "EVENT_MALFORMED"],
  ["an act that is none", { ...undo, act: { kind: "forget" } }, 400, "EVENT_MALFORMED"],
  ["more than was asked for", { ...undo, act: { kind: "undo", answer: uuidv7() } }, 400, "EVENT_MALFORMED"],
  [
    "both a claim and a token",
    { ...undo, act: { kind: "bury", about: { ...about, token: "t" } } },
    400,
    "EVENT_MALFORMED",
  ],
  [
    "a limit below none",
    { ...undo, act: { kind: "limitsToday", newPerDay: -1, reviewsPerDay: 1 } },
    400,
    "EVENT_MALFORMED",
  ],
  [
    "a rating that is none",
    { ...undo, act: { kind: "ratingChanged", answer: uuidv7(), claim: "c", rating: "fine" } },
    400,
    "EVENT_MALFORMED",
  ],
  ["what is no JSON", "{", 400, "BODY_NOT_JSON"],
  ["a megabyte", "x".repeat(1_000_000), 413, "BODY_TOO_LARGE"],
])("%s is refused with a sentence", async (_, body, status, code) => {
  expect(await post(body)).toEqual({ status, code, message: expect.stringMatching(/^[A-Z].*\.$/) });
});

test("another site's request is refused, and a visitor's", async () => {
  expect(await post(undo, { "sec-fetch-site": "cross-site" })).toMatchObject({ status: 403 });
  jar.clear();
  expect(await post(undo)).toMatchObject({ status: 401, code: "SIGNED_OUT" });
});
