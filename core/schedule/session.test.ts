import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextInSession, type SessionAnswer, sessionTotal } from "./session";

const log = (text: string): SessionAnswer[] =>
  text
    .split(" ")
    .filter(Boolean)
    // Claims that are written together were asked by one question: "ab+".
    .flatMap((word, place) =>
      [...word.slice(0, -1)].map((claim) => ({ answer: `${place}`, claim, right: word.endsWith("+") })),
    );

/** Plays a session to its end; `misses` says how often each claim is missed before it is right. */
function play(plan: string[], misses: number[]) {
  const left = new Map(plan.map((claim, i) => [claim, misses[i] ?? 0]));
  const answers: SessionAnswer[] = [];
  const asked: { claim: string; isPractice: boolean; open: number; fresh: number; total: number }[] = [];
  for (let next = nextInSession(plan, answers); next; next = nextInSession(plan, answers)) {
    if (asked.length > 1000) throw new Error("the session does not end");
    const seen = new Set(answers.map((answer) => answer.claim));
    const open = plan.filter((claim) => answers.findLast((a) => a.claim === claim)?.right === false).length;
    asked.push({ ...next, open, fresh: plan.length - seen.size, total: sessionTotal(plan, answers) });
    const missesLeft = left.get(next.claim) ?? 0;
    left.set(next.claim, missesLeft - 1);
    answers.push({ answer: `${answers.length}`, claim: next.claim, right: missesLeft <= 0 });
  }
  return { answers, asked };
}

const session = fc
  .array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 })
  .map((misses) => ({ misses, plan: misses.map((_, i) => `claim-${i}`) }));

test("a question of several claims is one of the three that lie between a miss and its return", () => {
  const plan = ["a", "b", "c", "d", "e", "f", "g"];
  expect(nextInSession(plan, log("a- bcd+"))).toEqual({ claim: "e", isPractice: false });
  expect(nextInSession(plan, log("a- bcd+ e+"))).toEqual({ claim: "f", isPractice: false });
  expect(nextInSession(plan, log("a- bcd+ e+ f+"))).toEqual({ claim: "a", isPractice: true });
  expect(sessionTotal(plan, log("a- bcd+"))).toBe(6);
});

describe("a session", () => {
  const plan = ["a", "b", "c", "d", "e", "f"];

  test("asks its plan in order and ends when all was right", () => {
    expect(nextInSession(plan, [])).toEqual({ claim: "a", isPractice: false });
    expect(nextInSession(plan, log("a+ b+"))).toEqual({ claim: "c", isPractice: false });
    expect(nextInSession(plan, log("a+ b+ c+ d+ e+ f+"))).toBeNull();
    expect(nextInSession([], [])).toBeNull();
  });

  test("brings a miss back after three other questions, as practice", () => {
    expect(nextInSession(plan, log("a- b+ c+"))).toEqual({ claim: "d", isPractice: false });
    expect(nextInSession(plan, log("a- b+ c+ d+"))).toEqual({ claim: "a", isPractice: true });
    expect(nextInSession(plan, log("a- b+ c+ d+ a+"))).toEqual({ claim: "e", isPractice: false });
  });

  test("brings it back again when it is missed again", () => {
    expect(nextInSession(plan, log("a- b+ c+ d+ a- e+ f+"))).toEqual({ claim: "a", isPractice: true });
    expect(nextInSession(plan, log("a- b+ c+ d+ a- e+ f+ a+"))).toBeNull();
  });

  test("brings the oldest miss first", () => {
    expect(nextInSession(plan, log("a- b- c+ d+"))).toEqual({ claim: "a", isPractice: true });
    expect(nextInSession(plan, log("a- b- c+ d+ a+"))).toEqual({ claim: "b", isPractice: true });
  });

  test("does not wait when only misses remain", () => {
    expect(nextInSession(["a"], log("a-"))).toEqual({ claim: "a", isPractice: true });
    expect(nextInSession(["a", "b"], log("a- b-"))).toEqual({ claim: "a", isPractice: true });
    expect(nextInSession(["a", "b"], log("a- b- a-"))).toEqual({ claim: "b", isPractice: true });
  });

  test("forgets a missed claim that left the plan, but counts its question", () => {
    expect(nextInSession(["b", "c", "d"], log("b- x- c+ x-"))).toEqual({ claim: "b", isPractice: true });
    expect(nextInSession(["b"], log("x- b+"))).toBeNull();
  });

  test("knows how many questions it will have asked", () => {
    expect(sessionTotal(plan, [])).toBe(6);
    expect(sessionTotal(plan, log("a-"))).toBe(7);
    expect(sessionTotal(plan, log("a- b+ c+ d+ a-"))).toBe(8);
    expect(sessionTotal(plan, log("a- b+ c+ d+ a+"))).toBe(7);
  });
});

describe("every session", () => {
  test("ends, with one question that is no practice for each claim of the plan", () => {
    fc.assert(
      fc.property(session, ({ plan, misses }) => {
        const { answers, asked } = play(plan, misses);
        expect(asked.filter((question) => !question.isPractice).map((question) => question.claim)).toEqual(
          plan,
        );
        expect(answers).toHaveLength(plan.length + misses.reduce((sum, n) => sum + n, 0));
        for (const claim of plan) expect(answers.filter((a) => a.claim === claim && a.right)).toHaveLength(1);
      }),
    );
  });

  test("leaves three questions before a return, but where nothing else could be asked", () => {
    fc.assert(
      fc.property(session, ({ plan, misses }) => {
        const { asked } = play(plan, misses);
        asked.forEach((question, place) => {
          if (!question.isPractice) return;
          const before = asked.slice(0, place).findLastIndex((other) => other.claim === question.claim);
          const between = place - 1 - before;
          if (between < 3) {
            expect(question.fresh).toBe(0);
            // Every other open miss was asked more recently still.
            expect(between).toBeGreaterThanOrEqual(question.open - 1);
          }
        });
      }),
    );
  });

  test("is never longer than it said, but for misses still to come, and keeps its position within", () => {
    fc.assert(
      fc.property(session, ({ plan, misses }) => {
        const { answers, asked } = play(plan, misses);
        asked.forEach(({ total }, place) => {
          expect(place + 1).toBeLessThanOrEqual(total);
          const soFar = answers.slice(0, place);
          expect(total).toBe(plan.length + soFar.filter((answer) => !answer.right).length);
        });
        expect(sessionTotal(plan, answers)).toBe(answers.length);
      }),
    );
  });
});
