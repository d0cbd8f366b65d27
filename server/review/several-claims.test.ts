import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import type { QuestionOf } from "@/core/question/question";
import type { ServedQuestion } from "@/core/review/exchange";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { db, sql } from "@/server/db/client";
import { rebuild } from "@/server/rebuild/rebuild";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { answer } from "@/server/testing/sitting";
import { recordEvent } from "./events/record-event";
import { recordAnswer } from "./record-answer";
import { nextQuestion } from "./session-state";
import { findOpenSession } from "./start-session";

const database = testDatabase({ withLibrary: true });
const now = new Date("2026-11-20T10:00:00Z");
const later = new Date(now.getTime() + 30_000);

let ada: Learner;
let match: QuestionOf<"match">;

beforeEach(async () => {
  ada = await addLearner();
  const [row] = await sql().query<{ body: QuestionOf<"match"> }>(
    `SELECT body FROM question WHERE form = 'match' AND status = 'published' AND jsonb_array_length(body->'claims') >= 4
      ORDER BY id LIMIT 1`,
    [],
  );
  if (!row) throw new Error("The library has no match.");
  match = row.body;
});

/** Puts a person before the match, in a session of its claims and no other. */
async function serveMatch(learner: Learner, plan = match.claims): Promise<ServedQuestion> {
  const id = uuidv7();
  await sql().query(
    "INSERT INTO study_session (user_id, id, day, started_at, plan) VALUES ($1, $2, $3::date, $4, $5::text[])",
    [learner.userId, id, studyDayOf(now, learner.zone), now, plan],
  );
  // Forms are chosen by chance: other questions stand back.
  await sql().query("UPDATE question SET status = 'retired' WHERE id <> $1", [match.id]);
  const session = await findOpenSession(learner, now);
  const served = session && (await nextQuestion(sql(), learner, session, now));
  await sql().query("UPDATE question SET status = 'published'", []);
  if (served?.form !== "match") throw new Error("The match was not served.");
  return served;
}

const known = (learner: Learner, claimId: string, lastDay: string) =>
  db().memory.create({
    data: {
      userId: learner.userId,
      claimId,
      stability: 4,
      difficulty: 5,
      lastDay: new Date(lastDay),
      dueDay: new Date("2026-12-01"),
      reps: 1,
      lapses: 0,
      lastRating: "good",
      lastQuestion: "none",
      version: 1,
    },
  });
const reviews = (learner: Learner) =>
  db().review.findMany({ where: { userId: learner.userId }, orderBy: { claimId: "asc" } });

describe("a question of several claims", () => {
  test("is served without its pairs", async () => {
    const served = await serveMatch(ada);
    const pairs = new Map(match.pairs.map(({ left, right }) => [left.id, right.id]));
    if (served.form !== "match") throw new Error("no match");
    expect(served.lefts.map(({ id }) => id).sort()).toEqual([...pairs.keys()].sort());
    expect(served.rights.map(({ id }) => id).sort()).toEqual([...pairs.values()].sort());
    const token = Buffer.from(served.token.split(".")[0] ?? "", "base64url").toString();
    for (const claim of match.claims) expect(token).not.toContain(claim);
  });

  test("reviews every claim, each graded by itself", async () => {
    const served = await serveMatch(ada);
    const [first, second, ...rest] = match.pairs;
    if (!first || !second) throw new Error("no pairs");
    const pairs = Object.fromEntries([
      [first.left.id, second.right.id],
      [second.left.id, first.right.id],
      ...rest.map(({ left, right }) => [left.id, right.id]),
    ]);
    const reply = await recordAnswer(
      ada,
      { answerId: uuidv7(), token: served.token, response: { kind: "pairs", pairs }, elapsedMs: 20_001 },
      later,
    );
    if (!reply.ok) throw new Error(reply.error.code);
    const missed = new Set([first.claim, second.claim]);
    const { feedback, session, next } = reply.value;
    expect(feedback).toMatchObject({ verdict: "wrong", score: rest.length / match.pairs.length });
    expect(feedback.claims.map(({ id, verdict }) => [id, verdict])).toEqual(
      match.claims.map((claim) => [claim, missed.has(claim) ? "wrong" : "right"]),
    );
    expect(feedback.parts?.filter(({ state }) => state === "wrong")).toHaveLength(2);
    for (const review of await reviews(ada))
      expect(review).toMatchObject(
        missed.has(review.claimId)
          ? { verdict: "wrong", rating: "again", isPractice: false }
          : { verdict: "right", rating: "good", isPractice: false },
      );
    expect(await db().memory.count({ where: { userId: ada.userId } })).toBe(match.claims.length);

    // The misses return one by one, and nothing else of the plan is left.
    expect(session).toMatchObject({ outcomes: ["wrong"], total: 3 });
    expect(next).toMatchObject({ isPractice: true });
    expect(await rebuild(database(), { write: false })).toEqual([]);
  });

  test("counts for each claim's topic, and its time once", async () => {
    await answer(ada, await serveMatch(ada), true, later);
    const days = await db().dailyActivity.findMany({ where: { userId: ada.userId } });
    const sum = (name: "answers" | "right" | "timeMs") => days.reduce((all, day) => all + day[name], 0);
    expect([sum("answers"), sum("right"), sum("timeMs")]).toEqual([
      match.claims.length,
      match.claims.length,
      4_000,
    ]);
    expect(await rebuild(database(), { write: false })).toEqual([]);
  });

  test("practises what it asks beside the plan, and leaves that memory alone", async () => {
    const [one, two, ...others] = match.claims as [string, string, ...string[]];
    for (const claim of others) await known(ada, claim, "2026-11-10");
    const reply = await answer(ada, await serveMatch(ada, [one, two]), true, later);
    if (!reply.ok) throw new Error(reply.error.code);
    expect(reply.value.next).toBeNull();
    expect(reply.value.session).toMatchObject({ outcomes: ["right"], total: 1 });
    const practised = (await reviews(ada)).filter(({ isPractice }) => isPractice);
    expect(practised.map(({ claimId }) => claimId)).toEqual([...others].sort());
    const memories = await db().memory.findMany({ where: { userId: ada.userId, claimId: { in: others } } });
    expect(memories.every(({ version, stability }) => version === 1 && stability === 4)).toBe(true);
  });

  test("sent twice counts once, with the same feedback", async () => {
    const served = await serveMatch(ada);
    const id = uuidv7();
    const [first, second] = [
      await answer(ada, served, true, later, id),
      await answer(ada, served, true, later, id),
    ];
    expect(second.ok && first.ok && second.value.feedback).toEqual(first.ok && first.value.feedback);
    expect(await reviews(ada)).toHaveLength(match.claims.length);
  });

  test("is stale when one of its claims was answered elsewhere, and changes nothing then", async () => {
    const served = await serveMatch(ada);
    await known(ada, match.claims[1] ?? "", "2026-11-20");
    expect(await answer(ada, served, true, later)).toEqual({ ok: false, error: { code: "QUESTION_STALE" } });
    expect(await reviews(ada)).toEqual([]);
    expect(await db().answer.count({ where: { userId: ada.userId } })).toBe(0);
  });

  test("has a rating for each claim, and is undone as one", async () => {
    const [claim = "", other = ""] = match.claims;
    const id = uuidv7();
    const reply = await answer(ada, await serveMatch(ada), true, later, id);
    if (!reply.ok) throw new Error(reply.error.code);
    expect(reply.value.feedback.claims.map(({ ratings }) => ratings?.allowed.length)).toEqual(
      match.claims.map(() => 4),
    );
    const { session } = reply.value;
    const act = { kind: "ratingChanged", answer: id, claim, rating: "again" } as const;
    const changed = await recordEvent(ada, { eventId: uuidv7(), session: session.id, act }, later);
    expect(changed).toMatchObject({ ok: true, value: { next: { isPractice: true } } });
    const memories = await db().memory.findMany({ where: { userId: ada.userId } });
    const ratingOf = (id: string) => memories.find(({ claimId }) => claimId === id)?.lastRating;
    expect([ratingOf(claim), ratingOf(other)]).toEqual(["again", "good"]);
    expect(await rebuild(database(), { write: false })).toEqual([]);

    const undo = { eventId: uuidv7(), session: session.id, act: { kind: "undo" } } as const;
    const undone = await recordEvent(ada, undo, later);
    if (!undone.ok || !undone.value.next) throw new Error("Nothing is asked.");
    expect(undone.value.session?.outcomes).toEqual([]);
    expect(undone.value.next.form).not.toBe("match");
    expect(await db().memory.count({ where: { userId: ada.userId } })).toBe(0);
    expect(await db().dailyActivity.count({ where: { userId: ada.userId } })).toBe(0);
    expect(await rebuild(database(), { write: false })).toEqual([]);
  });

  test("is refused to a stranger, and with parts that are not its own", async () => {
    const served = await serveMatch(ada);
    const stranger = await addLearner({ name: "Bo" });
    expect(await answer(stranger, served, true, later)).toMatchObject({ error: { code: "TOKEN_INVALID" } });
    const foreign = { kind: "pairs" as const, pairs: { left: "right" } };
    const input = { answerId: uuidv7(), token: served.token, response: foreign, elapsedMs: 1 };
    expect(await recordAnswer(ada, input, later)).toEqual({ ok: false, error: { code: "RESPONSE_MISFIT" } });
  });
});
