import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import { type Question, responseSchema } from "@/core/question/question";
import type { ServedQuestion } from "@/core/review/exchange";
import { addDays, studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { answer, questionOf, responseTo, sitDown } from "@/server/testing/sitting";
import { recordAnswer } from "./record-answer";
import { openToken, signToken } from "./token";

testDatabase({ withLibrary: true });

const friday = new Date("2026-11-20T10:00:00Z");
const later = (minutes: number) => new Date(friday.getTime() + minutes * 60_000);

let ada: Learner;
let first: ServedQuestion;

beforeEach(async () => {
  ada = await addLearner();
  first = await mustSit(ada, friday);
});

async function mustSit(learner: Learner, now: Date): Promise<ServedQuestion> {
  const served = await sitDown(learner, now);
  if (!served) throw new Error("Nothing is asked.");
  return served;
}

const count = async (table: string) =>
  (await sql().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

const memories = () =>
  sql().query<{ reps: number; version: number; due: string; stability: number; last_rating: string }>(
    "SELECT reps, version, due_day::text AS due, stability, last_rating FROM memory ORDER BY claim_id",
  );

const activity = () =>
  sql().query<Record<string, number>>(
    `SELECT sum(answers)::int AS answers, sum("right")::int AS "right", sum(reviews)::int AS reviews,
            sum(new_claims)::int AS new_claims, sum(time_ms)::int AS time_ms FROM daily_activity`,
  );

function value<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}

test("a right answer is kept, schedules its claim and counts on its day", async () => {
  const reply = value(await answer(ada, first, true, later(1)));
  expect(reply.feedback).toMatchObject({ verdict: "right", rating: "good", gaveUp: false, mistake: null });
  expect(reply.feedback.source.document.title).not.toBe("");
  expect(await memories()).toEqual([
    { reps: 1, version: 1, due: "2026-11-22", stability: expect.closeTo(2.3065, 3), last_rating: "good" },
  ]);
  expect(reply.feedback.schedule).toMatchObject({
    dueDay: "2026-11-22",
    intervalDays: 2,
    stabilityBefore: null,
  });
  expect(await activity()).toEqual([{ answers: 1, right: 1, reviews: 1, new_claims: 1, time_ms: 4_000 }]);
  expect(reply.session.outcomes).toEqual(["right"]);
  expect(reply.next).not.toBeNull();
});

test("a wrong answer says what it is true of, and comes back tomorrow", async () => {
  const [choice] = await sql().query<{ body: Question }>(
    `SELECT q.body FROM study_session s JOIN question_claim qc ON qc.claim_id = ANY(s.plan) JOIN question q ON q.id = qc.question_id
      WHERE q.form = 'choice' AND q.status = 'published' ORDER BY q.id LIMIT 1`,
  );
  if (!choice) throw new Error("No claim of the sitting is asked as a choice.");
  const token = signToken({ ...value(openToken(first.token, friday)), question: choice.body.id });
  const response = responseTo(choice.body, false);
  const { feedback } = value(
    await recordAnswer(ada, { answerId: uuidv7(), token, response, elapsedMs: 4_000 }, later(1)),
  );
  expect(feedback.verdict).toBe("wrong");
  expect(feedback.schedule?.dueDay).toBe("2026-11-21");
  expect(feedback.options.map((option) => option.state).sort()).toEqual(
    choice.body.form === "choice" && choice.body.options.length === 4
      ? ["other", "other", "right", "wrong"]
      : ["other", "right", "wrong"],
  );
  expect(feedback.mistake?.sentence).toMatch(/true of|belongs|needs|is/i);
  expect(feedback.mistake?.source.document.title).not.toBe("");
});

test("the same id fifty times at once counts once and tells the same each time", async () => {
  const id = uuidv7();
  const replies = await Promise.all(Array.from({ length: 50 }, () => answer(ada, first, true, later(1), id)));
  const feedback = replies.map((reply) => value(reply).feedback);
  for (const each of feedback) expect(each).toEqual(feedback[0]);
  expect(await count("answer")).toBe(1);
  expect(await count("review")).toBe(1);
  expect(await memories()).toMatchObject([{ reps: 1, version: 1 }]);
  expect(await activity()).toMatchObject([{ answers: 1, reviews: 1 }]);
});

test("the same id with another response is refused and changes nothing", async () => {
  const id = uuidv7();
  value(await answer(ada, first, true, later(1), id));
  expect(await answer(ada, first, false, later(2), id)).toEqual({
    ok: false,
    error: { code: "ANSWER_CONFLICT" },
  });
  expect(await activity()).toMatchObject([{ answers: 1 }]);
});

test("an id that was used for another claim is refused and changes nothing", async () => {
  const id = uuidv7();
  const { next } = value(await answer(ada, first, true, later(1), id));
  if (!next) throw new Error("The session ended after one question.");
  expect(await answer(ada, next, true, later(2), id)).toEqual({
    ok: false,
    error: { code: "ANSWER_CONFLICT" },
  });
  expect(await activity()).toMatchObject([{ answers: 1 }]);
});

test("a token is used up by its answer", async () => {
  value(await answer(ada, first, true, later(1)));
  expect(await answer(ada, first, true, later(2))).toEqual({ ok: false, error: { code: "TOKEN_USED" } });
  expect(await count("answer")).toBe(1);
});

test("twenty windows that answer the same claim at once move its memory once", async () => {
  const windows = await Promise.all(Array.from({ length: 20 }, () => mustSit(ada, friday)));
  const replies = await Promise.all(windows.map((served) => answer(ada, served, true, later(1))));
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe("QUESTION_STALE");
  expect(await count("answer")).toBe(1);
  expect(await memories()).toMatchObject([{ reps: 1, version: 1 }]);
});

test("another person's token is worth nothing", async () => {
  const eve = await addLearner({ name: "Eve" });
  expect(await answer(eve, first, true, later(1))).toEqual({ ok: false, error: { code: "TOKEN_INVALID" } });
  expect(await count("answer")).toBe(0);
});

test("another person's session is not there, even under a token of one's own", async () => {
  const eve = await addLearner({ name: "Eve" });
  const token = value(openToken(first.token, friday));
  const forged = signToken({ ...token, user: eve.userId });
  const reply = await recordAnswer(
    eve,
    { answerId: uuidv7(), token: forged, response: { kind: "giveUp" }, elapsedMs: 1 },
    later(1),
  );
  expect(reply).toEqual({ ok: false, error: { code: "QUESTION_UNKNOWN" } });
});

test.each(["", "x", "a.b", "a.b.c"])("the token %j is refused", async (token) => {
  const input = { answerId: uuidv7(), token, response: { kind: "giveUp" } as const, elapsedMs: 1 };
  expect(await recordAnswer(ada, input, later(1))).toEqual({ ok: false, error: { code: "TOKEN_INVALID" } });
});

test("a token whose content was changed is refused", async () => {
  const [body = "", mac] = first.token.split(".");
  const payload = JSON.parse(Buffer.from(body, "base64url").toString());
  const changed = Buffer.from(JSON.stringify({ ...payload, version: 7 })).toString("base64url");
  const input = {
    answerId: uuidv7(),
    token: `${changed}.${mac}`,
    response: { kind: "giveUp" } as const,
    elapsedMs: 1,
  };
  expect(await recordAnswer(ada, input, later(1))).toEqual({ ok: false, error: { code: "TOKEN_INVALID" } });
});

test("a question that has been open for thirteen hours is refused", async () => {
  expect(await answer(ada, first, true, later(13 * 60))).toEqual({
    ok: false,
    error: { code: "TOKEN_EXPIRED" },
  });
});

test("an unknown question is refused", async () => {
  const token = signToken({ ...value(openToken(first.token, friday)), question: "nowhere" });
  const input = { answerId: uuidv7(), token, response: { kind: "giveUp" } as const, elapsedMs: 1 };
  expect(await recordAnswer(ada, input, later(1))).toEqual({
    ok: false,
    error: { code: "QUESTION_UNKNOWN" },
  });
});

test("a response that does not fit the form is refused and leaves the question open", async () => {
  const misfit =
    first.form === "trueFalse"
      ? ({ kind: "option", option: "x" } as const)
      : ({ kind: "truth", value: true } as const);
  const input = { answerId: uuidv7(), token: first.token, response: misfit, elapsedMs: 1 };
  expect(await recordAnswer(ada, input, later(1))).toEqual({ ok: false, error: { code: "RESPONSE_MISFIT" } });
  value(await answer(ada, first, true, later(2)));
});

test("typed text that no database keeps as it is counts all the same", async () => {
  const [cloze] = await sql().query<{ id: string }>(
    `SELECT q.id FROM study_session s JOIN question_claim qc ON qc.claim_id = ANY(s.plan) JOIN question q ON q.id = qc.question_id
      WHERE q.form = 'cloze' AND q.status = 'published' ORDER BY q.id LIMIT 1`,
  );
  if (!cloze) throw new Error("No claim of the sitting is asked as a cloze.");
  const token = signToken({ ...value(openToken(first.token, friday)), question: cloze.id });
  // A zero byte, and half of a character that a full field cut off.
  const input = { answerId: uuidv7(), token, elapsedMs: 4_000 };
  const response = responseSchema.parse({ kind: "text", text: "zero \0 half \ud83d" });
  const once = value(await recordAnswer(ada, { ...input, response }, later(1)));
  expect(once.feedback.verdict).toBe("wrong");
  expect(value(await recordAnswer(ada, { ...input, response }, later(2))).feedback).toEqual(once.feedback);
});

test("giving up is a miss", async () => {
  const input = {
    answerId: uuidv7(),
    token: first.token,
    response: { kind: "giveUp" } as const,
    elapsedMs: 1,
  };
  const { feedback } = value(await recordAnswer(ada, input, later(1)));
  expect(feedback).toMatchObject({ verdict: "wrong", gaveUp: true, rating: "again" });
});

test("a claimed time never exceeds a minute nor the time since the question was served", async () => {
  const response = responseTo(await questionOf(first), true);
  const { next } = value(
    await recordAnswer(ada, { answerId: uuidv7(), token: first.token, response, elapsedMs: 9e9 }, later(30)),
  );
  if (!next) throw new Error("The session ended after one question.");
  const soon = new Date(later(30).getTime() + 2_500);
  const second = responseTo(await questionOf(next), true);
  value(
    await recordAnswer(
      ada,
      { answerId: uuidv7(), token: next.token, response: second, elapsedMs: 9e9 },
      soon,
    ),
  );
  const times = await sql().query<{ ms: number }>("SELECT elapsed_ms AS ms FROM answer ORDER BY at");
  expect(times.map((row) => row.ms)).toEqual([60_000, 2_500]);
});

test("a miss returns in the session after three others and is then practice, which moves nothing", async () => {
  const missed = value(openToken(first.token, friday));
  let reply = value(await answer(ada, first, false, later(1)));
  const before = await memories();
  for (let minute = 2; minute <= 4; minute++) {
    if (!reply.next) throw new Error("The session ended early.");
    expect(reply.next.isPractice).toBe(false);
    reply = value(await answer(ada, reply.next, true, later(minute)));
  }
  const returned = reply.next;
  if (!returned) throw new Error("The miss did not return.");
  expect(returned.isPractice).toBe(true);
  expect(value(openToken(returned.token, friday)).question).not.toBe(missed.question);
  reply = value(await answer(ada, returned, true, later(5)));
  expect(reply.feedback).toMatchObject({ isPractice: true, schedule: null });
  const after = await memories();
  expect(after).toHaveLength(4);
  for (const memory of before) expect(after).toContainEqual(memory);
  expect(await activity()).toMatchObject([{ answers: 5, right: 4, reviews: 4, new_claims: 4 }]);
});

test("a claim is reviewed once a day, although another session holds it as well", async () => {
  value(await answer(ada, first, true, later(1)));
  const before = await memories();
  await sql().query(
    "INSERT INTO study_session (user_id, id, day, started_at, plan) SELECT user_id, $1, day, $2, plan FROM study_session",
    [uuidv7(), later(2)],
  );
  const again = await mustSit(ada, later(3));
  const { feedback, next } = value(await answer(ada, again, false, later(4)));
  expect(feedback).toMatchObject({ verdict: "wrong", isPractice: true, schedule: null });
  expect(await memories()).toEqual(before);
  expect(await activity()).toMatchObject([{ answers: 2, reviews: 1, new_claims: 1 }]);
  expect(next?.timesAsked).toBe(0);
});

test("a session ends when everything was right once, and the day's new claims are used up", async () => {
  let served: ServedQuestion | null = first;
  let answers = 0;
  for (; served; answers++) {
    const right: boolean = answers % 3 !== 0 || served.isPractice;
    served = value(await answer(ada, served, right, later(answers))).next;
  }
  expect(await memories()).toHaveLength(ada.newPerDay);
  expect(await sitDown(ada, later(answers))).toBeNull();
});

test("what was learnt is asked again on the day it is due, and is then no longer new", async () => {
  const reply = value(await answer(ada, first, true, later(1)));
  const due = new Date("2026-11-22T10:00:00Z");
  expect(reply.feedback.schedule?.dueDay).toBe(studyDayOf(due, ada.zone));
  const again = await mustSit(ada, due);
  expect(again.timesAsked).toBe(1);
  const second = value(await answer(ada, again, true, due));
  expect(second.feedback.schedule?.stabilityBefore).toBeCloseTo(2.3065, 3);
  expect((second.feedback.schedule?.dueDay ?? "") > addDays("2026-11-22", 2)).toBe(true);
  const rows = await sql().query<Record<string, number>>(
    "SELECT young_total, young_right, new_claims FROM daily_activity WHERE day = '2026-11-22'",
  );
  expect(rows).toEqual([{ young_total: 1, young_right: 1, new_claims: 0 }]);
});

test("an answer at half past three in the morning belongs to the day before", async () => {
  const night = new Date("2026-11-21T02:30:00Z"); // 03:30 in Vienna
  value(await answer(ada, await mustSit(ada, night), true, night));
  expect(await sql().query("SELECT day::text AS day FROM answer")).toEqual([{ day: "2026-11-20" }]);
});

test("a person's answers touch nobody else's memories", async () => {
  const eve = await addLearner({ name: "Eve" });
  const hers = await mustSit(eve, friday);
  value(await answer(eve, hers, true, later(1)));
  value(await answer(ada, first, false, later(1)));
  const rows = await sql().query<{ user_id: string; rating: string }>(
    "SELECT user_id, last_rating AS rating FROM memory",
  );
  expect(new Map(rows.map((row) => [row.user_id, row.rating]))).toEqual(
    new Map([
      [eve.userId, "good"],
      [ada.userId, "again"],
    ]),
  );
});
