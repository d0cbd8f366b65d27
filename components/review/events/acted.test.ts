import { describe, expect, test } from "vitest";
import type { Act, EventReply } from "@/core/review/event-exchange";
import { choice, cloze, feedback, flashcard, reply, request, session, typed } from "../fixtures";
import { begin, type SessionState, step } from "../session-state";

const start = begin({ session, question: choice, canUndo: true });
const given = step(start, { type: "given", request: request({ kind: "option", option: "o1" }) });
const answered = step(given, { type: "replied", answerId: "a1", reply: reply(cloze) });

const result = (more: Partial<EventReply> = {}): EventReply => ({
  session: { ...session, outcomes: ["right"], minutesLeft: null },
  next: typed,
  canUndo: false,
  changed: null,
  ...more,
});
const does = (state: SessionState, act: Act, more: Partial<EventReply> = {}) =>
  step(state, { type: "acted", act, reply: result(more) });

describe("undo", () => {
  test("asks what the server says, from a question and from an answer", () => {
    for (const state of [start, answered]) {
      const after = does(state, { kind: "undo" });
      expect(after.question).toBe(typed);
      expect(after.phase).toEqual({ name: "asking", turned: false });
      expect(after.session.outcomes).toEqual(["right"]);
      expect(after.session.minutesLeft).toBe(3);
      expect(after.canUndo).toBe(false);
    }
  });

  test("leaves an answer alone that is on its way", () => {
    expect(does(given, { kind: "undo" }).phase).toBe(given.phase);
  });

  test("is possible once an answer was given", () => {
    const fresh = begin({ session, question: choice, canUndo: false });
    const one = step(fresh, { type: "given", request: request({ kind: "giveUp" }) });
    expect(step(one, { type: "replied", answerId: "a1", reply: reply(null) }).canUndo).toBe(true);
  });
});

describe("a changed rating", () => {
  const act: Act = { kind: "ratingChanged", answer: "a1", claim: "c1", rating: "hard" };
  const changed = { answer: "a1", claim: "c1", verdict: "right", rating: "hard", schedule: null } as const;

  test("is told in the answer that is read, with what comes next now", () => {
    const after = does(answered, act, { changed });
    if (after.phase.name !== "answered") throw new Error("The answer is gone.");
    expect(after.phase.feedback).toMatchObject({ rating: "hard", verdict: "right", mistake: null });
    expect(after.phase.feedback.claims[0]).toMatchObject({ verdict: "right", schedule: null });
    expect(after.phase.next).toBe(typed);
    expect(after.question).toBe(choice);
  });

  test("of an answer that was left changes no other", () => {
    const other = does(answered, { ...act, answer: "a0" }, { changed: { ...changed, answer: "a0" } });
    expect(other.phase).toBe(answered.phase);
  });
});

describe("setting aside", () => {
  const about = { token: choice.token };

  test("passes to the next question, or to the end without one", () => {
    expect(does(start, { kind: "bury", about }).question).toBe(typed);
    expect(does(start, { kind: "bury", about }, { next: null }).phase).toEqual({
      ...{ name: "ended", response: null, feedback: null },
    });
  });

  test("after the answer leaves it to be read, and changes what comes next", () => {
    const after = does(answered, { kind: "suspend", about }, { next: flashcard });
    expect(after.phase).toMatchObject({ name: "answered", feedback, next: flashcard });
  });

  test("of a question that was left does not pass over another", () => {
    expect(does(start, { kind: "bury", about: { token: "older" } }).question).toBe(choice);
  });
});

test("a report changes nothing on the screen", () => {
  const report: Act = { kind: "report", token: "t", answer: null, reason: "wrong", note: "" };
  expect(does(start, report)).toBe(start);
});
