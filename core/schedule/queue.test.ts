import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, type DueCandidate, planSession, spreadBacklog } from "./queue";

const day = "2026-11-20";
const fresh = (claim: string, topic = "tiers", section = "One", group?: string): Candidate => ({
  claim,
  topic,
  section,
  ...(group ? { group } : {}),
});
const due = (claim: string, topic: string, retrievability: number, group?: string): DueCandidate => ({
  ...fresh(claim, topic, "One", group),
  retrievability,
});
const roomy = { due: [], fresh: [], reviewsLeft: 200, newLeft: 10, day };

const manyDue = fc
  .array(
    fc.record({
      topic: fc.constantFrom("tiers", "tradeoffs", "libraries"),
      group: fc.constantFrom("g1", "g2", "g3", undefined),
      retrievability: fc.constantFrom(0.5, 0.7, 0.8, 0.9),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, i) => due(`c${i}`, row.topic, row.retrievability, row.group)));

describe("the plan of a session", () => {
  test("asks what is due before what is new", () => {
    const plan = planSession({ ...roomy, due: [due("old", "tiers", 0.9)], fresh: [fresh("new")] });
    expect(plan).toEqual({
      claims: ["old", "new"],
      due: { asked: 1, waiting: 0 },
      fresh: { asked: 1, waiting: 0 },
    });
  });

  test("asks the weakest of a backlog first and lets the rest wait", () => {
    const backlog = [due("a", "tiers", 0.9), due("b", "tradeoffs", 0.4), due("c", "libraries", 0.6)];
    const plan = planSession({ ...roomy, due: backlog, reviewsLeft: 2 });
    expect(plan.claims).toEqual(["b", "c"]);
    expect(plan.due).toEqual({ asked: 2, waiting: 1 });
  });

  test("is empty when nothing is due or new, and when the limits are used up or overdrawn", () => {
    expect(planSession(roomy).claims).toEqual([]);
    const spent = {
      ...roomy,
      due: [due("a", "tiers", 0.9)],
      fresh: [fresh("b")],
      reviewsLeft: 0,
      newLeft: -3,
    };
    expect(planSession(spent)).toEqual({
      claims: [],
      due: { asked: 0, waiting: 1 },
      fresh: { asked: 0, waiting: 1 },
    });
  });

  test("keeps groups apart where only one topic is due", () => {
    const rows = [
      due("a", "libraries", 0.1, "vision"),
      due("b", "libraries", 0.2, "vision"),
      due("c", "libraries", 0.3, "serving"),
    ];
    expect(planSession({ ...roomy, due: rows }).claims).toEqual(["a", "c", "b"]);
  });

  test("mixes documents where topics and groups leave a choice", () => {
    const of = (document: string, ...rows: DueCandidate[]) => rows.map((row) => ({ ...row, document }));
    const one = of("one", due("a", "tiers", 0.1), due("b", "tiers", 0.2), due("c", "tradeoffs", 0.3));
    const two = of("two", due("d", "tiers", 0.4), due("e", "tradeoffs", 0.5));
    expect(planSession({ ...roomy, due: [...one, ...two] }).claims).toEqual(["a", "e", "b", "c", "d"]);
    const deck = [
      ...of("one", due("a", "tiers", 0.1), due("b", "tiers", 0.2)),
      ...of("two", due("c", "tiers", 0.3)),
    ];
    expect(planSession({ ...roomy, due: deck }).claims).toEqual(["a", "c", "b"]);
  });

  test("keeps the new claims of a topic, and of its sections, together, in the order given", () => {
    const rows = [
      fresh("t1", "tiers", "A"),
      fresh("l1", "libraries", "A"),
      fresh("t2", "tiers", "B"),
      fresh("t3", "tiers", "A"),
      fresh("l2", "libraries", "A"),
    ];
    expect(planSession({ ...roomy, fresh: rows }).claims).toEqual(["t1", "t3", "t2", "l1", "l2"]);
    const short = planSession({ ...roomy, fresh: rows, newLeft: 3 });
    expect(short.claims).toEqual(["t1", "t3", "t2"]);
    expect(short.fresh).toEqual({ asked: 3, waiting: 2 });
  });

  test("mixes equally weak claims differently on another day", () => {
    const rows = Array.from({ length: 12 }, (_, i) => due(`c${i}`, "tiers", 0.9));
    const today = planSession({ ...roomy, due: rows }).claims;
    const tomorrow = planSession({ ...roomy, due: rows, day: "2026-11-21" }).claims;
    expect(tomorrow).not.toEqual(today);
    expect([...tomorrow].sort()).toEqual([...today].sort());
  });

  test("is the same for the same claims, in whatever order the database gives those that are due", () => {
    fc.assert(
      fc.property(manyDue, fc.nat(40), (rows, reviewsLeft) => {
        const plan = planSession({ ...roomy, due: rows, reviewsLeft });
        expect(planSession({ ...roomy, due: [...rows].reverse(), reviewsLeft })).toEqual(plan);
      }),
    );
  });

  test("asks each claim once, and none stronger than one that waits", () => {
    fc.assert(
      fc.property(manyDue, fc.nat(40), (rows, reviewsLeft) => {
        const plan = planSession({ ...roomy, due: rows, reviewsLeft });
        const asked = rows.filter((row) => plan.claims.includes(row.claim));
        const waiting = rows.filter((row) => !plan.claims.includes(row.claim));
        expect(new Set(plan.claims).size).toBe(plan.claims.length);
        expect(plan.due).toEqual({ asked: asked.length, waiting: waiting.length });
        expect(asked).toHaveLength(Math.min(reviewsLeft, rows.length));
        for (const weak of asked)
          for (const strong of waiting)
            expect(weak.retrievability).toBeLessThanOrEqual(strong.retrievability);
      }),
    );
  });

  test("puts no two due claims of a topic side by side where that can be avoided", () => {
    fc.assert(
      fc.property(manyDue, (rows) => {
        const counts = new Map<string, number>();
        for (const { topic } of rows) counts.set(topic, (counts.get(topic) ?? 0) + 1);
        fc.pre(Math.max(0, ...counts.values()) <= Math.ceil(rows.length / 2));
        const topicOf = new Map(rows.map((row) => [row.claim, row.topic]));
        const order = planSession({ ...roomy, due: rows }).claims.map((claim) => topicOf.get(claim));
        for (let i = 1; i < order.length; i++) expect(order[i]).not.toBe(order[i - 1]);
      }),
      { numRuns: 500 },
    );
  });
});

test("a backlog is spread over the coming days by the daily limit", () => {
  expect(spreadBacklog(450, 200)).toEqual([200, 200, 50]);
  expect(spreadBacklog(200, 200)).toEqual([200]);
  expect(spreadBacklog(0, 200)).toEqual([]);
  expect(spreadBacklog(10, 0)).toEqual([]);
});

test("a backlog yields to what falls due on the coming days", () => {
  expect(spreadBacklog(100, 50, [30, 50, 20])).toEqual([20, 0, 30, 50]);
  // Ten of the first day's sixty do not fit in and wait as well.
  expect(spreadBacklog(20, 50, [60])).toEqual([0, 30]);
  expect(spreadBacklog(1, 50, Array(400).fill(50))).toHaveLength(365);
});

test("all of a backlog is taken in the end, and no day has more than its limit", () => {
  fc.assert(
    fc.property(
      fc.nat(2_000),
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.nat(400), { maxLength: 20 }),
      (waiting, limit, ahead) => {
        const days = spreadBacklog(waiting, limit, ahead, 5_000);
        const joined = days.reduce((sum, _, i) => sum + Math.max(0, (ahead[i] ?? 0) - limit), 0);
        expect(days.reduce((sum, count) => sum + count, 0)).toBe(waiting === 0 ? 0 : waiting + joined);
        for (const [i, taken] of days.entries())
          expect(taken + Math.min(limit, ahead[i] ?? 0)).toBeLessThanOrEqual(limit);
      },
    ),
  );
});

describe("siblings", () => {
  const sibling = <T extends Candidate>(claim: T, ...siblings: string[]): T => ({ ...claim, siblings });

  test("a new claim yields to others when one in the session gives it away", () => {
    const plan = planSession({
      ...roomy,
      newLeft: 2,
      due: [sibling(due("old", "tiers", 0.9), "fact")],
      fresh: [sibling(fresh("told"), "fact"), fresh("a"), sibling(fresh("b"), "x"), sibling(fresh("c"), "x")],
    });
    expect(plan.claims).toEqual(["old", "a", "b"]);
    expect(plan.fresh).toEqual({ asked: 2, waiting: 2 });
  });

  test("but is asked where there are too few others", () => {
    const rows = [sibling(fresh("told"), "fact"), fresh("a")];
    const plan = planSession({ ...roomy, due: [sibling(due("old", "tiers", 0.9), "fact")], fresh: rows });
    expect([...plan.claims].sort()).toEqual(["a", "old", "told"]);
  });

  const withSiblings = fc
    .array(
      fc.record({
        topic: fc.constantFrom("tiers", "tradeoffs", "libraries"),
        keys: fc.subarray(["k1", "k2", "k3", "k4"], { maxLength: 2 }),
        retrievability: fc.constantFrom(0.5, 0.7, 0.9),
      }),
      { maxLength: 40 },
    )
    .map((rows) => rows.map((row, i) => sibling(due(`c${i}`, row.topic, row.retrievability), ...row.keys)));

  test("are asked all the same, each once, and the same way whoever asks", () => {
    fc.assert(
      fc.property(withSiblings, (rows) => {
        const { claims } = planSession({ ...roomy, due: rows });
        expect([...claims].sort()).toEqual(rows.map(({ claim }) => claim).sort());
        expect(planSession({ ...roomy, due: [...rows].reverse() }).claims).toEqual(claims);
      }),
    );
  });
});
