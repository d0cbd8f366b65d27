import { expect, test } from "vitest";
import { choice, feedback, order, reply, request, session } from "./fixtures";
import { begin, step } from "./session-state";
import {
  announcement,
  claimSentence,
  memorySentence,
  minutesSentence,
  nextSentence,
  resultOf,
  tallySentence,
  timeOf,
  verdictWord,
} from "./wording";

const schedule = {
  dueDay: "2026-12-03",
  intervalDays: 13,
  stabilityBefore: 11.8,
  stabilityAfter: 13.4,
  daysSince: 12,
};

test("times are counted from the first", () => {
  expect([0, 3, 11, 12].map(timeOf)).toEqual(["First time", "Fourth time", "Twelfth time", "Time 13"]);
});

test("the next sight is told in days, and a miss returns in the session first", () => {
  const right = { ...feedback, verdict: "right" as const, schedule };
  expect(nextSentence(right, true)).toBe("Next in 13 days");
  expect(nextSentence({ ...right, schedule: { ...schedule, intervalDays: 1 } }, true)).toBe("Next tomorrow");
  expect(nextSentence(feedback, true)).toBe("Again in this session, then tomorrow");
  expect(nextSentence(feedback, false)).toBe("Next tomorrow");
});

test("several claims come back each on its own day", () => {
  const claim = (verdict: "right" | "wrong", intervalDays: number) => ({
    id: `c${intervalDays}`,
    statement: "A claim.",
    source: feedback.source,
    verdict,
    schedule: { ...schedule, intervalDays },
    isPractice: false,
  });
  const after = (...claims: ReturnType<typeof claim>[]) => ({ ...feedback, claims });
  const mixed = after(claim("wrong", 1), claim("right", 4), claim("right", 9));
  expect(nextSentence(mixed, true)).toBe("1 claim again in this session, the others in 4 to 9 days");
  expect(nextSentence(mixed, false)).toBe("Next in 1 to 9 days");
  expect(nextSentence(after(claim("wrong", 1), claim("wrong", 1)), true)).toBe(
    "All again in this session, then tomorrow",
  );
  expect(nextSentence(after(claim("right", 4), claim("right", 4)), true)).toBe("Next in 4 days");
  expect(claimSentence(claim("right", 4))).toBe("Known, next in 4 days");
  expect(claimSentence({ ...claim("wrong", 1), schedule: null })).toBe("Not known, practice");
});

test("the result of several parts is their count, and of one claim its verdict", () => {
  const parts = ["right", "wrong"].map((state) => ({
    id: state,
    text: state,
    state: state === "right" ? ("right" as const) : ("wrong" as const),
    given: "1",
    belongs: "2",
    mistake: null,
    claim: "c1",
  }));
  expect(resultOf(order, { ...feedback, parts })).toBe("1 of 2 right");
  expect(resultOf(order, { ...feedback, parts, gaveUp: true })).toBe("Not known");
  expect(resultOf(choice, feedback)).toBe("Wrong");
});

test("practice says that it leaves the schedule alone", () => {
  expect(nextSentence({ ...feedback, isPractice: true, schedule: null }, true)).toBe(
    "Practice: the schedule stays as it is",
  );
});

test("the verdict is a word, and giving up is not called wrong", () => {
  expect(verdictWord({ ...feedback, verdict: "right" })).toBe("Right");
  expect(verdictWord(feedback)).toBe("Wrong");
  expect(verdictWord({ ...feedback, gaveUp: true })).toBe("Not known");
});

test("an answer is announced with what comes of it, and a new question with its place", () => {
  const asked = begin({ session, question: choice });
  expect(announcement(asked)).toBe("Question 3 of 5.");
  const given = step(asked, { type: "given", request: request({ kind: "option", option: "o1" }) });
  expect(announcement(given)).toBe("");
  const answered = step(given, { type: "replied", answerId: "a1", reply: reply(choice) });
  expect(announcement(answered)).toBe("Wrong. Again in this session, then tomorrow.");
});

test("the memory is told as strength before and after", () => {
  expect(memorySentence({ ...schedule, stabilityAfter: 2.1 })).toBe(
    "Last asked 12 days ago. Strength goes from 11.8 days to 2.1.",
  );
  expect(memorySentence({ ...schedule, daysSince: null, stabilityBefore: null, stabilityAfter: 3.17 })).toBe(
    "First time asked. Strength starts at 3.2 days.",
  );
  expect(memorySentence({ ...schedule, daysSince: 0, stabilityAfter: 11.8 })).toBe(
    "Last asked today. Strength stays at 11.8 days.",
  );
});

test("less than a minute is still called one", () => {
  expect([0.2, 1, 4.1].map(minutesSentence)).toEqual(["1 min left", "1 min left", "5 min left"]);
});

test("the tick rule is read out as numbers", () => {
  expect(tallySentence(session, 3)).toBe("Question 3 of 5. 1 right, 1 wrong so far.");
});
