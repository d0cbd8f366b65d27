import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import type { Question } from "@/core/question/question";
import type { Act, EventReply } from "@/core/review/event-exchange";
import type { AnswerReply, ServedQuestion } from "@/core/review/exchange";
import type { Rating } from "@/core/schedule/rating";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { rebuild } from "@/server/rebuild/rebuild";
import { countDue } from "@/server/study/due-count";
import { getToday } from "@/server/study/today";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { answer, questionOf, sitDown } from "@/server/testing/sitting";
import { recordAnswer } from "../record-answer";
import { getSessionSummary } from "../session-summary";
import { findOpenSession } from "../start-session";
import { openToken, signToken } from "../token";
import { recordEvent } from "./record-event";

const database = testDatabase({ withLibrary: true });

const friday = new Date("2026-11-20T10:00:00Z");
const later = (minutes: number) => new Date(friday.getTime() + minutes * 60_000);

let ada: Learner;
let eve: Learner;
let first: ServedQuestion;
let session: string;

beforeEach(async () => {
  ada = await addLearner();
  eve = await addLearner({ name: "Eve" });
  first = await mustSit(ada);
  session = (await findOpenSession(ada, friday))?.id ?? "";
});

async function mustSit(learner: Learner, now = friday): Promise<ServedQuestion> {
  const served = await sitDown(learner, now);
  if (!served) throw new Error("Nothing is asked.");
  return served;
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}

const act = (learner: Learner, what: Act, at = later(9), eventId = uuidv7(), of: string | null = session) =>
  recordEvent(learner, { eventId, session: of, act: what }, at);
const undo = async (at?: Date) => value(await act(ada, { kind: "undo" }, at));

/** Answers from the first question on; the replies in order. */
async function answerAll(outcomes: boolean[], learner = ada, from = first): Promise<AnswerReply[]> {
  const replies: AnswerReply[] = [];
  let served: ServedQuestion | null = from;
  for (const [at, right] of outcomes.entries()) {
    if (!served) throw new Error("The session is over.");
    const reply: AnswerReply = value(await answer(learner, served, right, later(at / 10)));
    replies.push(reply);
    served = reply.next;
  }
  return replies;
}

const caches = async (learner = ada) =>
  (
    await sql().query<{ memories: unknown; days: unknown; flags: unknown }>(
      `SELECT (SELECT json_agg(m ORDER BY claim_id) FROM memory m WHERE user_id = $1) AS memories,
              (SELECT json_agg(d ORDER BY day, topic) FROM daily_activity d WHERE user_id = $1) AS days,
              (SELECT json_agg(f ORDER BY claim_id) FROM memory_flag f WHERE user_id = $1) AS flags`,
      [learner.userId],
    )
  )[0];

const count = async (table: string) =>
  (await sql().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;
const latestId = async () =>
  (
    await sql().query<{ id: string }>("SELECT id::text AS id FROM answer ORDER BY at DESC, id DESC LIMIT 1")
  )[0]?.id ?? "";
const differences = () => rebuild(database(), { write: false });
const claimOf = async (served: ServedQuestion) => (await questionOf(served)).claims[0] ?? "";

describe("undo", () => {
  test("gives memories and days back step by step, over more than ten answers", async () => {
    const before: unknown[] = [];
    let served: ServedQuestion | null = first;
    for (let at = 0; at < 12; at++) {
      before.push(await caches());
      const reply: AnswerReply = value(
        await answer(ada, served as ServedQuestion, at % 4 !== 1, later(at / 10)),
      );
      served = reply.next;
    }
    expect(await differences()).toEqual([]);
    for (const was of before.reverse()) {
      await undo();
      expect(await caches()).toEqual(was);
      expect(await differences()).toEqual([]);
    }
    expect(await act(ada, { kind: "undo" })).toEqual({ ok: false, error: { code: "NOTHING_TO_UNDO" } });
    expect(await count("answer WHERE is_undone")).toBe(12);
    expect(await count("review")).toBe(12);
  });

  test("asks the claim again, in another form where there is one", async () => {
    const asked = await questionOf(first);
    await answerAll([true]);
    const { next, session: view, canUndo } = await undo();
    if (!next) throw new Error("Nothing is asked.");
    const again = await questionOf(next);
    expect(again.claims).toContain(asked.claims[0]);
    expect(again.id).not.toBe(asked.id);
    expect(again.form).not.toBe(asked.form);
    expect(view?.outcomes).toEqual([]);
    expect(canUndo).toBe(false);
    expect(await answer(ada, next, true, later(10))).toMatchObject({ ok: true });
    expect(await differences()).toEqual([]);
  });

  test("brings back the limit, the tally and the summary of the session", async () => {
    await answerAll([true, false, true]);
    const before = await getToday(ada, later(5));
    await undo();
    const after = await getToday(ada, later(5));
    expect([before.answeredToday, after.answeredToday]).toEqual([3, 2]);
    expect(after.offered).toBe(before.offered + 1);
    expect((await getSessionSummary(ada, session, later(5)))?.outcomes).toEqual(["right", "wrong"]);
  });

  test("sent twice under one id takes one answer back", async () => {
    await answerAll([true, true]);
    const id = uuidv7();
    const [one, other] = await Promise.all([
      act(ada, { kind: "undo" }, later(9), id),
      act(ada, { kind: "undo" }, later(9), id),
    ]);
    expect(value(one).session).toEqual(value(other).session);
    expect(await count("answer WHERE is_undone")).toBe(1);
    expect(await count("study_event")).toBe(1);
  });

  test("two windows that undo at once take two answers back, and leave one consistent state", async () => {
    await answerAll([true, true, true]);
    const both = await Promise.all([act(ada, { kind: "undo" }), act(ada, { kind: "undo" })]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await count("answer WHERE is_undone")).toBe(2);
    expect(await differences()).toEqual([]);
  });

  test("answers and undos at the same moment leave one consistent state", async () => {
    let { next } = (await answerAll([true, false])).at(-1) ?? { next: null };
    for (let round = 0; round < 6 && next; round++) {
      const [, taken]: [unknown, Awaited<ReturnType<typeof act>>] = await Promise.all([
        answer(ada, next, round % 2 === 0, later(2 + round)),
        act(ada, { kind: "undo" }, later(2 + round)),
      ]);
      expect(await differences()).toEqual([]);
      next = taken.ok ? taken.value.next : null;
    }
  });

  test("leaves yesterday alone", async () => {
    await answerAll([true]);
    const saturday = new Date("2026-11-21T10:00:00Z");
    expect(await act(ada, { kind: "undo" }, saturday)).toEqual({
      ok: false,
      error: { code: "NOTHING_TO_UNDO" },
    });
  });

  test("goes back into a session that had ended, which then goes on", async () => {
    const few = await addLearner({ newPerDay: 1 });
    const only = await mustSit(few);
    const reply = value(await answer(few, only, true, later(1)));
    expect(reply.next).toBeNull();
    expect(await findOpenSession(few, later(2))).toBeNull();
    const undone = value(await act(few, { kind: "undo" }, later(2), uuidv7(), null));
    expect(undone.next).not.toBeNull();
    expect((await findOpenSession(few, later(2)))?.id).toBe(undone.session?.id);
  });

  test("takes nobody else's answer back", async () => {
    await answerAll([true]);
    expect(await act(eve, { kind: "undo" }, later(2), uuidv7(), null)).toEqual({
      ok: false,
      error: { code: "NOTHING_TO_UNDO" },
    });
    expect(await act(eve, { kind: "undo" }, later(2))).toEqual({
      ok: false,
      error: { code: "SESSION_UNKNOWN" },
    });
    expect(await count("answer WHERE is_undone")).toBe(0);
  });
});

describe("a changed rating", () => {
  const rate = async (rating: Rating, claim?: string) =>
    act(ada, {
      kind: "ratingChanged",
      answer: await latestId(),
      claim: claim ?? (await claimOf(first)),
      rating,
    });

  test("moves the memory as if it had been earned, and can be changed again", async () => {
    await answerAll([true]);
    const good = await caches();
    const easy = value(await rate("easy"));
    expect(easy.changed).toMatchObject({ rating: "easy", verdict: "right" });
    expect(easy.changed?.schedule?.intervalDays).toBeGreaterThan(2);
    expect(await sql().query("SELECT last_rating, version, reps FROM memory")).toEqual([
      { last_rating: "easy", version: 1, reps: 1 },
    ]);
    expect(await differences()).toEqual([]);
    value(await rate("good"));
    expect(await caches()).toEqual(good);
    expect(await differences()).toEqual([]);
  });

  test("lowered to again brings the claim back in its session", async () => {
    const claim = await claimOf(first);
    await answerAll([true]);
    const { session: view } = value(await rate("again"));
    expect(view?.outcomes).toEqual(["wrong"]);
    const asked: string[] = [];
    let served = (await findOpenSession(ada, later(9)))?.id ? await mustSit(ada, later(9)) : null;
    for (let at = 0; at < 4 && served; at++) {
      asked.push(await claimOf(served));
      served = value(await answer(ada, served, true, later(10 + at))).next;
    }
    expect(asked.at(-1)).toBe(claim);
    expect(await differences()).toEqual([]);
  });

  test("never makes a wrong answer right", async () => {
    await answerAll([false]);
    for (const rating of ["hard", "good", "easy"] as const)
      expect(await rate(rating)).toEqual({ ok: false, error: { code: "RATING_REFUSED" } });
    expect(await count("study_event")).toBe(0);
  });

  test("is refused once the next answer was sent, and allowed again once that was undone", async () => {
    await answerAll([true]);
    const answered = await latestId();
    const change: Act = {
      kind: "ratingChanged",
      answer: answered,
      claim: await claimOf(first),
      rating: "hard",
    };
    const next = await mustSit(ada, later(1));
    value(await answer(ada, next, true, later(2)));
    expect(await act(ada, change)).toEqual({ ok: false, error: { code: "ANSWER_PASSED" } });
    await undo();
    expect(await act(ada, change)).toMatchObject({ ok: true });
    expect(await differences()).toEqual([]);
  });

  test("of another claim or of another person's answer is not there", async () => {
    await answerAll([true]);
    expect(await rate("hard", "no-such-claim")).toMatchObject({ ok: false });
    const change: Act = {
      kind: "ratingChanged",
      answer: await latestId(),
      claim: await claimOf(first),
      rating: "hard",
    };
    expect(await act(eve, change, later(2), uuidv7(), null)).toEqual({
      ok: false,
      error: { code: "ANSWER_UNKNOWN" },
    });
    expect(await count("study_event")).toBe(0);
  });

  test("under one id counts once, and another change under it is refused", async () => {
    await answerAll([true]);
    const id = uuidv7();
    const change = async (rating: Rating): Promise<Act> => ({
      kind: "ratingChanged",
      answer: await latestId(),
      claim: await claimOf(first),
      rating,
    });
    expect(await act(ada, await change("hard"), later(2), id)).toMatchObject({ ok: true });
    expect(await act(ada, await change("hard"), later(2), id)).toMatchObject({ ok: true });
    expect(await act(ada, await change("easy"), later(2), id)).toEqual({
      ok: false,
      error: { code: "EVENT_CONFLICT" },
    });
    expect(await count("study_event")).toBe(1);
  });
});

describe("a typing mistake", () => {
  let typed: ServedQuestion;

  beforeEach(async () => {
    const [row] = await sql().query<{ body: Question }>(
      `SELECT q.body FROM study_session s JOIN question_claim qc ON qc.claim_id = ANY(s.plan) JOIN question q ON q.id = qc.question_id
        WHERE q.form = 'cloze' AND q.status = 'published' ORDER BY q.id LIMIT 1`,
    );
    if (!row) throw new Error("No claim of the sitting has a gap to fill.");
    const token = value(openToken(first.token, friday));
    typed = { ...first, token: signToken({ ...token, question: row.body.id }) };
  });

  test("that is reported counts as right and hard, and proposes what was typed", async () => {
    const wrong = value(await answer(ada, typed, false, later(1)));
    expect(wrong.feedback.rating).toBe("again");
    const id = uuidv7();
    const accept: Act = { kind: "typingAccepted", answer: await latestId() };
    const { changed, session: view } = value(await act(ada, accept, later(2), id));
    expect(changed).toMatchObject({ verdict: "right", rating: "hard" });
    expect(view?.outcomes).toEqual(["right"]);
    expect(await sql().query("SELECT typed, status FROM alias_proposal")).toEqual([
      { typed: "something else entirely", status: "open" },
    ]);
    expect(await differences()).toEqual([]);
    expect(await act(ada, accept, later(2), id)).toMatchObject({ ok: true });
    expect(await count("alias_proposal")).toBe(1);
    expect(await act(ada, accept)).toEqual({ ok: false, error: { code: "TYPING_REFUSED" } });
  });

  test("is none in a right answer, in one given up, or in another person's", async () => {
    const accept = async (): Promise<Act> => ({ kind: "typingAccepted", answer: await latestId() });
    value(await answer(ada, typed, true, later(1)));
    expect(await act(ada, await accept())).toEqual({ ok: false, error: { code: "TYPING_REFUSED" } });
    expect(await act(eve, await accept(), later(2), uuidv7(), null)).toEqual({
      ok: false,
      error: { code: "ANSWER_UNKNOWN" },
    });
    await undo();
    const again = await mustSit(ada, later(3));
    const given = { answerId: uuidv7(), token: again.token, elapsedMs: 1000 };
    value(await recordAnswer(ada, { ...given, response: { kind: "giveUp" } }, later(4)));
    expect(await act(ada, await accept())).toEqual({ ok: false, error: { code: "TYPING_REFUSED" } });
    expect(await count("alias_proposal")).toBe(0);
  });
});

describe("setting aside", () => {
  const about = { token: "" };
  beforeEach(() => {
    about.token = first.token;
  });

  test.each(["suspend", "bury"] as const)(
    "to %s a claim serves the next one and shortens the session",
    async (kind) => {
      const claim = await claimOf(first);
      const total = 10;
      const { next, session: view } = value(await act(ada, { kind, about }));
      if (!next) throw new Error("Nothing is asked.");
      expect((await questionOf(next)).claims).not.toContain(claim);
      expect(view?.total).toBe(total - 1);
      expect(await differences()).toEqual([]);
    },
  );

  test("what is suspended is neither due nor offered until it is taken up again", async () => {
    const claim = await claimOf(first);
    await answerAll([true]);
    const monday = new Date("2026-11-23T10:00:00Z");
    expect(await countDue(ada, monday)).toBe(1);
    value(await act(ada, { kind: "suspend", about: { claim } }));
    expect(await countDue(ada, monday)).toBe(0);
    expect((await getToday(ada, monday)).due).toBe(0);
    value(await act(ada, { kind: "unsuspend", about: { claim } }));
    expect(await countDue(ada, monday)).toBe(1);
    expect(await differences()).toEqual([]);
  });

  test("what is buried comes back tomorrow", async () => {
    const claim = await claimOf(first);
    value(await act(ada, { kind: "bury", about }));
    const today = await getToday(ada, later(9));
    const tomorrow = await getToday(ada, new Date("2026-11-21T10:00:00Z"));
    const sum = (all: { fresh: number }[]) => all.reduce((total, { fresh }) => total + fresh, 0);
    expect(sum(tomorrow.topics)).toBe(sum(today.topics) + 1);
    value(await act(ada, { kind: "unbury", about }));
    expect(await claimOf(await mustSit(ada, later(9)))).toBe(claim);
    expect((await caches())?.flags).toBeNull();
  });

  test("of one person touches nobody else's", async () => {
    value(await act(ada, { kind: "suspend", about }));
    expect((await caches(eve))?.flags).toBeNull();
    expect(await act(eve, { kind: "suspend", about }, later(2), uuidv7(), null)).toEqual({
      ok: false,
      error: { code: "TOKEN_INVALID" },
    });
  });

  test("of a claim that is in no library is refused", async () => {
    expect(await act(ada, { kind: "suspend", about: { claim: "no-such-claim" } })).toEqual({
      ok: false,
      error: { code: "CLAIM_UNKNOWN" },
    });
    expect(await count("study_event")).toBe(0);
  });
});

test("an answer tells which ratings are allowed with their intervals, and why its question came", async () => {
  expect(first.why).toMatchObject({ reason: "new", memory: null, form: { because: "new" } });
  const [right] = await answerAll([true]);
  expect(right?.feedback.claims[0]?.ratings).toEqual({
    earned: "good",
    given: "good",
    allowed: [
      { rating: "again", intervalDays: 1 },
      { rating: "hard", intervalDays: 1 },
      { rating: "good", intervalDays: 2 },
      { rating: "easy", intervalDays: 8 },
    ],
  });
  const due = await mustSit(ada, new Date("2026-11-24T10:00:00Z"));
  expect(due.why).toMatchObject({
    ...{ reason: "overdue", daysOverdue: 2, intervalDays: 2 },
    ...{ lastSeen: { day: "2026-11-20", daysAgo: 4 }, memory: { reps: 1, lapses: 0 } },
  });
});

test("the eighth lapse is told, and the ninth is not", async () => {
  await answerAll([true]);
  const told = [];
  for (const [lapses, day] of [
    [7, "2026-11-24T10:00:00Z"],
    [8, "2026-11-28T10:00:00Z"],
  ] as const) {
    await sql().exec(`UPDATE memory SET lapses = ${lapses}`);
    const due = await mustSit(ada, new Date(day));
    const missed = value(await answer(ada, due, false, new Date(day)));
    told.push(missed.feedback.claims[0]?.leech);
  }
  expect(told).toEqual([8, null]);
});

test("limits for today hold today, and not tomorrow", async () => {
  const limits: Act = { kind: "limitsToday", newPerDay: 3, reviewsPerDay: null };
  expect(value(await act(eve, limits, friday, uuidv7(), null))).toMatchObject({ session: null, next: null });
  expect((await getToday(eve, friday)).offered).toBe(3);
  expect((await getToday(ada, friday)).offered).toBe(10);
  expect((await getToday(eve, new Date("2026-11-21T10:00:00Z"))).offered).toBe(10);
  expect(await differences()).toEqual([]);
});

describe("a report", () => {
  const report = (answerId: string | null, note = ""): Act => ({
    ...{ kind: "report", token: first.token, answer: answerId, reason: "unclear", note },
  });

  test("is kept with the answer given, once", async () => {
    await answerAll([false]);
    const id = uuidv7();
    const given = await latestId();
    const replies = [
      await act(ada, report(given, "Two of these are true."), later(2), id),
      await act(ada, report(given, "Two of these are true."), later(2), id),
    ];
    expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
    expect(
      await sql().query("SELECT question_id, answer_id::text AS answer_id, reason, note, status FROM report"),
    ).toEqual([
      {
        question_id: (await questionOf(first)).id,
        answer_id: given,
        reason: "unclear",
        note: "Two of these are true.",
        status: "open",
      },
    ]);
  });

  test("may come before the answer, without a note", async () => {
    value(await act(ada, report(null)));
    expect(await sql().query("SELECT answer_id, note FROM report")).toEqual([
      { answer_id: null, note: null },
    ]);
  });

  test("with another person's answer or question is refused", async () => {
    await answerAll([true]);
    const given = await latestId();
    const hers = await mustSit(eve);
    const mine: Act = { kind: "report", token: hers.token, answer: given, reason: "wrong", note: "" };
    expect(await act(eve, mine, later(2), uuidv7(), null)).toMatchObject({
      error: { code: "ANSWER_UNKNOWN" },
    });
    expect(await act(eve, report(null), later(2), uuidv7(), null)).toMatchObject({
      error: { code: "TOKEN_INVALID" },
    });
    expect(await count("report")).toBe(0);
  });
});

test("the reply tells nothing of the key of the question that it serves", async () => {
  const replies: EventReply[] = [value(await act(ada, { kind: "bury", about: { token: first.token } }))];
  await answerAll([true], ada, replies[0]?.next ?? first);
  replies.push(await undo());
  for (const { next } of replies) {
    if (!next) throw new Error("Nothing is asked.");
    const question = await questionOf(next);
    expect(JSON.stringify(next)).not.toContain(`"${question.claims[0]}"`);
    expect(JSON.stringify(next)).not.toContain('"correct"');
  }
});
