import { expect, test } from "vitest";
import type { SessionSummary } from "@/core/review/summary";
import { effortSentence, nextDueSentence, resultSentence } from "./end-wording";
import { source } from "./fixtures";

const miss = (id: string): SessionSummary["misses"][number] => ({
  claim: { id, statement: `Claim ${id}.` },
  topic: "libraries",
  source,
  dueDay: "2026-11-21",
});

const summary = (more: Partial<SessionSummary> = {}): SessionSummary => ({
  today: "2026-11-20",
  outcomes: ["right", "wrong", "right"],
  practised: 1,
  misses: [miss("a")],
  minutes: 6,
  dueNow: 0,
  nextDue: { day: "2026-11-21", count: 14 },
  ...more,
});

test("the result is a sentence that counts what comes back", () => {
  expect(resultSentence(summary())).toBe("2 of 3 right. One comes back.");
  expect(resultSentence(summary({ misses: [miss("a"), miss("b")] }))).toBe("2 of 3 right. Two come back.");
  expect(resultSentence(summary({ misses: Array.from({ length: 12 }, () => miss("a")) }))).toContain(
    "12 come back.",
  );
});

test("a session without a miss says so plainly", () => {
  expect(resultSentence(summary({ outcomes: ["right", "right"], misses: [] }))).toBe("All 2 right.");
  expect(resultSentence(summary({ outcomes: ["right"], misses: [] }))).toBe("One question, and right.");
  expect(resultSentence(summary({ outcomes: [], misses: [] }))).toBe("Nothing was answered.");
});

test("the effort names minutes and practice where there are any", () => {
  expect(effortSentence(summary())).toBe("6 minutes. 1 miss practised.");
  expect(effortSentence(summary({ minutes: 1, practised: 0 }))).toBe("1 minute.");
  expect(effortSentence(summary({ minutes: null, practised: 0 }))).toBe("");
});

test("what comes next is what is due now, else the next day with claims", () => {
  expect(nextDueSentence(summary({ dueNow: 5 }))).toBe("5 more claims can be reviewed now.");
  expect(nextDueSentence(summary())).toBe("Nothing more is due today. 14 claims come back tomorrow.");
  expect(nextDueSentence(summary({ nextDue: { day: "2026-11-24", count: 1 } }))).toBe(
    "Nothing more is due today. 1 claim comes back on Tuesday.",
  );
  expect(nextDueSentence(summary({ nextDue: null }))).toBe("Nothing is scheduled yet.");
});
