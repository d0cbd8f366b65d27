import { describe, expect, test } from "vitest";
import { choice, cloze, feedback, flashcard, reply, request, session } from "./fixtures";
import { begin, type Failure, type SessionEvent, type SessionState, step } from "./session-state";

const run = (state: SessionState, ...events: SessionEvent[]) => events.reduce(step, state);

const picked = request({ kind: "option", option: "o1" });
const given: SessionEvent = { type: "given", request: picked };
const unsent: Failure = { kind: "unsent", retryInMs: 1000 };
const failed: SessionEvent = { type: "failed", answerId: "a1", failure: unsent };
const replied: SessionEvent = { type: "replied", answerId: "a1", reply: reply(cloze) };
const start = begin({ session, question: choice, canUndo: false });

describe("asking", () => {
  test("a session begins with its question asked and no back shown", () => {
    expect(start).toEqual({
      ...{ session, question: choice, canUndo: false },
      phase: { name: "asking", turned: false },
    });
  });

  test("a flashcard turns once", () => {
    const turned = step(begin({ session, question: flashcard, canUndo: false }), { type: "turned" });
    expect(turned.phase).toEqual({ name: "asking", turned: true });
    expect(step(turned, { type: "turned" })).toBe(turned);
  });

  test("only a flashcard turns", () => {
    expect(step(start, { type: "turned" })).toBe(start);
  });

  test("nothing but an answer leaves a question", () => {
    for (const event of [{ type: "continued" }, { type: "retried" }, failed, replied] as SessionEvent[])
      expect(step(start, event)).toBe(start);
  });
});

describe("sending", () => {
  const sending = step(start, given);

  test("the minutes told when the page opened stay until the session has a pace of its own", () => {
    const told = (minutesLeft: number | null) => {
      const answered = reply(cloze);
      const event = { ...answered, session: { ...answered.session, minutesLeft } };
      return step(sending, { type: "replied", answerId: "a1", reply: event }).session.minutesLeft;
    };
    expect([told(null), told(2)]).toEqual([3, 2]);
  });

  test("an answer is kept whole while it is sent", () => {
    expect(sending.phase).toEqual({ name: "sending", request: picked, failures: 0 });
  });

  test("a second answer to the same question is ignored", () => {
    const other = { ...picked, answerId: "a2" };
    expect(step(sending, { type: "given", request: other })).toBe(sending);
  });

  test("a reply to another answer is ignored", () => {
    expect(step(sending, { type: "replied", answerId: "a0", reply: reply(null) })).toBe(sending);
    expect(step(sending, { type: "failed", answerId: "a0", failure: unsent })).toBe(sending);
  });

  test("one cannot continue before the reply", () => {
    expect(step(sending, { type: "continued" })).toBe(sending);
  });

  test("a reply shows the feedback over the same question, with the session brought up to date", () => {
    const answered = step(sending, replied);
    expect(answered.question).toBe(choice);
    expect(answered.session.outcomes).toEqual(["right", "wrong", "wrong"]);
    expect(answered.phase).toEqual({
      ...{ name: "answered", answerId: "a1", response: picked.response, feedback, next: cloze },
    });
  });
});

describe("failed", () => {
  const once = run(start, given, failed);

  test("a failure keeps the answer and says why", () => {
    expect(once.phase).toEqual({ name: "failed", request: picked, failures: 1, failure: unsent });
  });

  test("a retry sends the very same request", () => {
    const again = step(once, { type: "retried" });
    expect(again.phase).toEqual({ name: "sending", request: picked, failures: 1 });
    if (again.phase.name === "sending") expect(again.phase.request).toBe(picked);
  });

  test("failures are counted over the retries of one answer", () => {
    const thrice = run(once, { type: "retried" }, failed, { type: "retried" }, failed);
    expect(thrice.phase).toMatchObject({ name: "failed", failures: 3 });
  });

  test("a late reply counts although the wait was given up", () => {
    expect(step(once, replied).phase.name).toBe("answered");
  });

  test("a kept answer cannot be replaced or passed over", () => {
    expect(run(once, given, { type: "continued" }, { type: "turned" })).toBe(once);
  });
});

describe("answered", () => {
  const answered = run(start, given, replied);

  test("continuing asks the next question", () => {
    const next = step(answered, { type: "continued" });
    expect(next.question).toBe(cloze);
    expect(next.phase).toEqual({ name: "asking", turned: false });
    expect(next.session).toBe(answered.session);
  });

  test("a reply that arrives twice changes nothing", () => {
    expect(step(answered, replied)).toBe(answered);
    const next = step(answered, { type: "continued" });
    expect(step(next, replied)).toBe(next);
  });

  test("without a next question, continuing ends and keeps the feedback in view", () => {
    const last = run(start, given, { ...replied, reply: reply(null) });
    const ended = step(last, { type: "continued" });
    expect(ended.question).toBe(choice);
    expect(ended.phase).toEqual({ name: "ended", response: picked.response, feedback });
    expect(step(ended, { type: "continued" })).toBe(ended);
  });
});

describe("a rated flashcard", () => {
  const rated = run(
    begin({ session, question: flashcard, canUndo: false }),
    { type: "turned" },
    { type: "given", request: request({ kind: "rating", rating: "good" }) },
  );

  test("is put away with the reply: its back was already read", () => {
    const next = step(rated, replied);
    expect(next.question).toBe(cloze);
    expect(next.phase).toEqual({ name: "asking", turned: false });
  });

  test("ends the session when it was the last", () => {
    expect(step(rated, { ...replied, reply: reply(null) }).phase.name).toBe("ended");
  });

  test("shows the answer when it was given up unturned", () => {
    const givenUp = run(
      begin({ session, question: flashcard, canUndo: false }),
      { type: "given", request: request({ kind: "giveUp" }) },
      replied,
    );
    expect(givenUp.phase.name).toBe("answered");
  });
});
