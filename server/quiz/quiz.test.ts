import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import { forms, type Question } from "@/core/question/question";
import type { Act } from "@/core/review/event-exchange";
import type { ServedQuestion } from "@/core/review/exchange";
import type { Learner } from "@/server/auth/learner";
import { db, sql } from "@/server/db/client";
import { rebuild } from "@/server/rebuild/rebuild";
import { recordEvent } from "@/server/review/events/record-event";
import { recordAnswer } from "@/server/review/record-answer";
import { nextQuestion } from "@/server/review/session-state";
import { getSessionSummary } from "@/server/review/session-summary";
import { findOpenSession } from "@/server/review/start-session";
import { tokenHours } from "@/server/review/token";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { answer, questionOf, responseTo, sitDown } from "@/server/testing/sitting";
import { getQuizResult, listQuizzes } from "./quiz-result";
import { findQuiz } from "./quiz-state";
import { type QuizChoice, startAgain, startQuiz } from "./start-quiz";

const database = testDatabase({ withLibrary: true });
const now = new Date("2026-11-20T10:00:00Z");
const later = new Date(now.getTime() + 60_000);

let ada: Learner;
beforeEach(async () => {
  ada = await addLearner();
  await sql().exec(
    `INSERT INTO deck (id, kind, name, position) VALUES ('everything', 'everything', 'Everything', 0);
     INSERT INTO deck_claim (deck_id, claim_id) SELECT 'everything', id FROM claim WHERE status = 'published'`,
  );
});

const choice: QuizChoice = {
  deck: "everything",
  topic: null,
  document: null,
  length: 10,
  forms: [...forms],
  counts: false,
  asksConfidence: false,
  accept: null,
};

async function begin(learner: Learner, more: Partial<QuizChoice> = {}): Promise<string> {
  const started = await startQuiz(learner, { ...choice, ...more }, now);
  if (!started.ok) throw new Error(started.error.code);
  return started.value.id;
}

/** Where the quiz stands, as any device would find it. */
async function asked(learner: Learner, id: string): Promise<ServedQuestion | null> {
  const quiz = await findQuiz(learner, id);
  return quiz && nextQuestion(sql(), learner, quiz, now);
}

async function questionsOf(id: string): Promise<Question[]> {
  const rows = await sql().query<{ body: Question; topic: string }>(
    `SELECT q.body FROM study_session s, unnest(s.questions) AS o(id) JOIN question q ON q.id = o.id WHERE s.id = $1`,
    [id],
  );
  return rows.map(({ body }) => body);
}

/** Answers all that is left, each right or wrong as told in turn. */
async function finish(learner: Learner, id: string, outcomes: boolean[]) {
  let question = await asked(learner, id);
  for (let at = 0; question; at++) {
    const reply = await answer(learner, question, outcomes[at % outcomes.length] ?? true, later);
    if (!reply.ok) throw new Error(reply.error.code);
    question = reply.value.next;
  }
}

describe("the questions of a quiz", () => {
  test("are as many as asked for, of several topics and forms, and no claim twice", async () => {
    const questions = await questionsOf(await begin(ada, { length: 20 }));
    expect(questions).toHaveLength(20);
    const claims = questions.flatMap((question) => question.claims);
    expect(new Set(claims).size).toBe(claims.length);
    expect(new Set(questions.map(({ form }) => form)).size).toBeGreaterThanOrEqual(5);
    const rows = await db().claim.findMany({ where: { id: { in: claims } }, select: { topic: true } });
    expect(new Set(rows.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(3);
  });

  test("keep to the topic, the document and the forms chosen", async () => {
    const [document] = await db().document.findMany({ orderBy: { position: "asc" } });
    const id = await begin(ada, {
      topic: "libraries",
      document: document?.id ?? "",
      forms: ["choice", "typed"],
      length: 5,
    });
    const questions = await questionsOf(id);
    expect(questions.every(({ form }) => form === "choice" || form === "typed")).toBe(true);
    const claims = await db().claim.findMany({
      where: { id: { in: questions.flatMap((each) => each.claims) } },
    });
    for (const claim of claims) expect(claim).toMatchObject({ topic: "libraries", documentId: document?.id });
  });

  test("ask several claims only when the deck holds them all, and none that is suspended", async () => {
    const id = await begin(ada, {
      topic: "libraries",
      forms: ["match", "sort", "multi"],
      length: 5,
      accept: 1,
    });
    for (const { claims } of await questionsOf(id)) {
      const topics = await db().claim.findMany({ where: { id: { in: claims } }, select: { topic: true } });
      expect(topics.every(({ topic }) => topic === "libraries")).toBe(true);
      await db().memoryFlag.create({
        data: { userId: ada.userId, claimId: claims[0] ?? "", isSuspended: true },
      });
    }
    const suspended = await db().memoryFlag.findMany({ select: { claimId: true } });
    const others = await questionsOf(await begin(ada, { topic: "libraries", length: 30, accept: 1 }));
    for (const { claimId } of suspended)
      expect(others.some(({ claims }) => claims.includes(claimId))).toBe(false);
  });
});

describe("what cannot be started", () => {
  test("fewer questions than asked for are told of, and begun with when they will do", async () => {
    const one = await db().claim.findFirst({ where: { status: "published", topic: "tiers" } });
    await sql().exec(`DELETE FROM deck_claim; INSERT INTO deck_claim VALUES ('everything', '${one?.id}')`);
    expect(await startQuiz(ada, { ...choice, forms: ["choice", "trueFalse", "flashcard"] }, now)).toEqual({
      ok: false,
      error: { code: "FEWER", available: 1 },
    });
    expect(await db().studySession.count()).toBe(0);
    expect(await questionsOf(await begin(ada, { accept: 1, forms: ["flashcard", "choice"] }))).toHaveLength(
      1,
    );
  });

  test.each([
    [{ deck: "nothing" }, "DECK_UNKNOWN"],
    [{ document: "nothing" }, "DOCUMENT_UNKNOWN"],
  ])("%j is refused with %s", async (more, code) => {
    expect(await startQuiz(ada, { ...choice, ...more }, now)).toEqual({ ok: false, error: { code } });
  });

  test("a choice that no question fits is refused", async () => {
    await sql().exec("DELETE FROM deck_claim");
    expect(await startQuiz(ada, choice, now)).toEqual({ ok: false, error: { code: "NOTHING_FITS" } });
  });
});

describe("answers of a quiz", () => {
  test("are practice unless it counts: no memory is made or moved, and the log replays", async () => {
    const first = await sitDown(ada, now);
    if (!first) throw new Error("Nothing is asked.");
    await answer(ada, first, true, now);
    const before = await db().memory.findMany();
    const id = await begin(ada, { length: 30 });
    await finish(ada, id, [true, false]);
    expect(await db().memory.findMany()).toEqual(before);
    const days = await db().dailyActivity.findMany();
    expect(days.reduce((sum, day) => sum + day.reviews, 0)).toBe(1);
    expect(days.reduce((sum, day) => sum + day.answers, 0)).toBeGreaterThan(30);
    expect(await rebuild(database(), { write: false })).toEqual([]);
  });

  test("are reviews like any other when it counts, at most one a day for a claim", async () => {
    const settings = { counts: true, forms: ["choice" as const], length: 10 };
    const id = await begin(ada, settings);
    await finish(ada, id, [true, false]);
    expect(await db().memory.count({ where: { userId: ada.userId } })).toBe(10);
    const again = await startAgain(ada, id, later);
    await finish(ada, again ?? "", [true]);
    const reviews = await db().review.groupBy({
      by: ["isPractice"],
      _count: true,
      orderBy: { isPractice: "asc" },
    });
    expect(reviews.map((row) => row._count)).toEqual([10, 5]);
    expect(await rebuild(database(), { write: false })).toEqual([]);
  });

  test("stay where they are on every device; a miss does not return", async () => {
    const id = await begin(ada, { length: 5 });
    const first = await asked(ada, id);
    if (!first) throw new Error("Nothing is asked.");
    const reply = await answer(ada, first, false, later);
    if (!reply.ok) throw new Error(reply.error.code);
    expect(reply.value.session).toMatchObject({
      id,
      outcomes: ["wrong"],
      total: 5,
      quiz: { asksConfidence: false },
    });
    expect((await asked(ada, id))?.stem).toBe(reply.value.next?.stem);
    expect(reply.value.next?.stem).not.toBe(first.stem);
    await finish(ada, id, [false]);
    expect(await asked(ada, id)).toBeNull();
    expect(await db().answer.count()).toBe(5);
  });

  test("go on past a question that retired meanwhile, or whose claim was suspended", async () => {
    const id = await begin(ada, { length: 5, forms: ["choice"] });
    const [one, two, three] = await questionsOf(id);
    await sql().query("UPDATE question SET status = 'retired' WHERE id = $1", [one?.id]);
    await db().memoryFlag.create({
      data: { userId: ada.userId, claimId: two?.claims[0] ?? "", isSuspended: true },
    });
    const next = await asked(ada, id);
    expect(next && (await questionOf(next)).id).toBe(three?.id);
    expect((await getQuizResult(ada, id, now))?.total).toBe(3);
    await sql().query("UPDATE question SET status = 'published'", []);
  });

  test("stand: none is taken back, and a claim that is suspended on the way is asked no more", async () => {
    const id = await begin(ada, { length: 5, forms: ["choice"] });
    const first = await asked(ada, id);
    const reply = first && (await answer(ada, first, false, later));
    if (!reply?.ok || !reply.value.next) throw new Error("Nothing is asked.");
    const event = (act: Act) => recordEvent(ada, { eventId: uuidv7(), session: id, act }, later);
    expect(await event({ kind: "undo" })).toEqual({ ok: false, error: { code: "NOTHING_TO_UNDO" } });
    const { next } = reply.value;
    const suspended = await event({ kind: "suspend", about: { token: next.token } });
    if (!suspended.ok) throw new Error(suspended.error.code);
    expect(suspended.value).toMatchObject({ session: { id, outcomes: ["wrong"], total: 4 }, canUndo: false });
    expect(suspended.value.next?.stem).not.toBe(next.stem);
  });

  test("sent twice count once; another answer to the same claim is stale", async () => {
    const id = await begin(ada);
    const [here, there] = [await asked(ada, id), await asked(ada, id)];
    if (!here || !there) throw new Error("Nothing is asked.");
    const answerId = uuidv7();
    const [one, two] = [
      await answer(ada, here, true, later, answerId),
      await answer(ada, here, true, later, answerId),
    ];
    expect(one.ok && two.ok && two.value.feedback).toEqual(one.ok && one.value.feedback);
    expect(await answer(ada, there, true, later)).toEqual({ ok: false, error: { code: "QUESTION_STALE" } });
    expect(await db().answer.count()).toBe(1);
  });

  test("of two devices at the same moment leave one outcome and a log that replays", async () => {
    const id = await begin(ada, { length: 5 });
    const [here, there] = [await asked(ada, id), await asked(ada, id)];
    if (!here || !there) throw new Error("Nothing is asked.");
    await Promise.all([answer(ada, here, true, later), answer(ada, there, false, later)]);
    expect(await getQuizResult(ada, id, now)).toMatchObject({ outcomes: [expect.any(String)], total: 5 });
    expect(await rebuild(database(), { write: false })).toEqual([]);
  });

  test("keep how sure one was, only where it is asked", async () => {
    const send = async (
      served: ServedQuestion | null,
      right: boolean,
      confidence?: "sure" | "think" | "guess",
    ) => {
      if (!served) throw new Error("Nothing is asked.");
      const response = responseTo(await questionOf(served), right);
      const input = {
        answerId: uuidv7(),
        token: served.token,
        response,
        elapsedMs: 1,
        ...(confidence && { confidence }),
      };
      return recordAnswer(ada, input, later);
    };
    const unasked = { ok: false, error: { code: "CONFIDENCE_UNASKED" } };
    expect(await send(await sitDown(ada, now), true, "sure")).toEqual(unasked);
    expect(await send(await asked(ada, await begin(ada)), true, "sure")).toEqual(unasked);

    const id = await begin(ada, { asksConfidence: true, length: 5 });
    for (const [right, confidence] of [
      [true, "sure"],
      [false, "sure"],
      [false, "guess"],
      [true, undefined],
    ] as const)
      expect(await send(await asked(ada, id), right, confidence)).toMatchObject({ ok: true });
    expect((await getQuizResult(ada, id, now))?.calibration).toEqual([
      { confidence: "sure", answers: 2, right: 1 },
      { confidence: "guess", answers: 1, right: 0 },
    ]);
  });

  test("the same id with another certainty is a conflict", async () => {
    const id = await begin(ada, { asksConfidence: true });
    const served = await asked(ada, id);
    if (!served) throw new Error("Nothing is asked.");
    const input = {
      answerId: uuidv7(),
      token: served.token,
      response: { kind: "giveUp" as const },
      elapsedMs: 1,
    };
    expect(await recordAnswer(ada, { ...input, confidence: "sure" }, later)).toMatchObject({ ok: true });
    expect(await recordAnswer(ada, { ...input, confidence: "guess" }, later)).toMatchObject({
      error: { code: "ANSWER_CONFLICT" },
    });
  });
});

describe("strangers and forgers", () => {
  test("find nothing of another person's quiz, and their answers are refused", async () => {
    const bo = await addLearner({ name: "Bo" });
    const id = await begin(ada);
    const served = await asked(ada, id);
    if (!served) throw new Error("Nothing is asked.");
    expect(await findQuiz(bo, id)).toBeNull();
    expect(await getQuizResult(bo, id, now)).toBeNull();
    expect(await startAgain(bo, id, now)).toBeNull();
    expect(await listQuizzes(bo)).toEqual([]);
    expect(await answer(bo, served, true, later)).toEqual({ ok: false, error: { code: "TOKEN_INVALID" } });
    expect(await findQuiz(ada, "not an id")).toBeNull();
  });

  test("expired and forged tokens are refused", async () => {
    const served = await asked(ada, await begin(ada));
    if (!served) throw new Error("Nothing is asked.");
    const late = new Date(now.getTime() + tokenHours * 3_600_000 + 1);
    expect(await answer(ada, served, true, late)).toEqual({ ok: false, error: { code: "TOKEN_EXPIRED" } });
    const forged = {
      answerId: uuidv7(),
      token: `${served.token}x`,
      response: { kind: "giveUp" as const },
      elapsedMs: 1,
    };
    expect(await recordAnswer(ada, forged, later)).toEqual({ ok: false, error: { code: "TOKEN_INVALID" } });
  });

  test("a quiz is no review: it is neither resumed nor summed up as one", async () => {
    const id = await begin(ada);
    expect(await findOpenSession(ada, now)).toBeNull();
    expect(await getSessionSummary(ada, id, now)).toBeNull();
    await sitDown(ada, now);
    const review = await findOpenSession(ada, now);
    expect(await findQuiz(ada, review?.id ?? "")).toBeNull();
  });
});

test("a quiz tells its score, by topic and what to revisit, and is listed with the others", async () => {
  const id = await begin(ada, { length: 5, forms: ["choice", "typed", "cloze"] });
  expect(await getQuizResult(ada, id, now)).toMatchObject({ outcomes: [], total: 5, misses: [] });
  await finish(ada, id, [true, false, true, true, true]);
  const result = await getQuizResult(ada, id, now);
  expect(result).toMatchObject({
    outcomes: ["right", "wrong", "right", "right", "right"],
    total: 5,
    calibration: [],
  });
  expect(result?.topics.reduce((sum, topic) => sum + topic.asked, 0)).toBe(5);
  expect(result?.misses).toMatchObject([{ source: { section: expect.any(String) } }]);
  const other = await begin(ada, { counts: true });
  expect(await listQuizzes(ada)).toEqual([
    { id: other, day: "2026-11-20", deckName: "Everything", counts: true, answered: 0, right: 0, total: 10 },
    { id, day: "2026-11-20", deckName: "Everything", counts: false, answered: 5, right: 4, total: 5 },
  ]);
});

test("the missed ones are asked again, in another way where there is one", async () => {
  const id = await begin(ada, { length: 10, forms: [...forms] });
  expect(await startAgain(ada, id, later)).toBeNull();
  await finish(ada, id, [false, true]);
  const again = await startAgain(ada, id, later);
  const missed = (await getQuizResult(ada, id, now))?.misses.map(({ claim }) => claim.id);
  const questions = await questionsOf(again ?? "");
  const first = new Set((await questionsOf(id)).map((question) => question.id));
  expect(questions.flatMap(({ claims }) => claims).every((claim) => missed?.includes(claim))).toBe(true);
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.some((question) => !first.has(question.id))).toBe(true);
});
