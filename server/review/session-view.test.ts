import { expect, test } from "vitest";
import { type SessionState, sessionView } from "./session-state";

const plan = Array.from({ length: 20 }, (_, index) => `c${index}`);
const usual = { answers: 100, timeMs: 1_000_000 };
const after = (answers: number): SessionState => ({
  id: "s",
  plan,
  answers: plan.slice(0, answers).map((claim) => ({
    ...{ answer: claim, claim, right: true, elapsedMs: 60_000, isPractice: false },
  })),
  setAside: [],
  undone: [],
});

test("before three answers the minutes left are told at the usual pace, then at the session's own", () => {
  expect(sessionView(after(0), usual).minutesLeft).toBe(4);
  expect(sessionView(after(2), usual).minutesLeft).toBe(3);
  expect(sessionView(after(3), usual).minutesLeft).toBe(17);
});

test("without a usual pace, or with too little behind it, no minutes are told", () => {
  expect(sessionView(after(2)).minutesLeft).toBeNull();
  expect(sessionView(after(2), { answers: 2, timeMs: 20_000 }).minutesLeft).toBeNull();
});
