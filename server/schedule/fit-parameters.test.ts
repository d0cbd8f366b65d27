import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Trainer } from "@/core/schedule/evaluate/evaluate";
import { defaultParameters, nextMemory } from "@/core/schedule/fsrs";
import { mayFit } from "@/core/schedule/personal-parameters";
import { simulatedLog, unusual } from "@/core/schedule/testing/simulated-log";
import type { Learner } from "@/server/auth/learner";
import { createSession, findSession } from "@/server/auth/sessions";
import { db, sql } from "@/server/db/client";
import { rebuild } from "@/server/rebuild/rebuild";
import { appendEvent } from "@/server/review/events/event-log";
import { testDatabase } from "@/server/testing/database";
import { addPastReviews } from "@/server/testing/past-reviews";
import { addLearner } from "@/server/testing/people";
import { answer, sitDown } from "@/server/testing/sitting";
import { fitToMemory, getFitState, resetParameters } from "./fit-parameters";
import { readTrainingLog } from "./training-log";

const database = testDatabase({ withLibrary: true });

const now = new Date("2026-11-20T12:00:00Z");
const unlike = simulatedLog(unusual, { claims: 400, newPerDay: 8 });
const usual = simulatedLog(defaultParameters, { claims: 400, newPerDay: 8 });

/** What stands in for the native library: the weights of the unusual memory, whatever it is shown. */
const library = vi.hoisted(() => ({ train: null as Trainer | null }));
vi.mock("./fsrs-trainer", () => ({ findTrainer: async () => library.train }));
beforeEach(() => {
  library.train = async () => unusual.weights;
});

const events = ({ userId }: Learner) =>
  db().studyEvent.findMany({ where: { userId, kind: "parameters" }, orderBy: { at: "asc" } });

/** The person as the next request finds them. */
async function again({ userId }: Learner): Promise<Learner> {
  const credential = { userId, passwordHash: "theirs" };
  await db().credential.upsert({
    where: { userId },
    create: { ...credential, changedAt: now },
    update: {},
  });
  const token = await createSession(sql(), credential, now);
  const found = token && (await findSession(sql(), token, now));
  if (!found) throw new Error("Nobody is signed in.");
  return found as Learner;
}

describe("a fit to one's memory", () => {
  test("is kept where it predicts better, and holds from the next request on", async () => {
    const [ada, bea] = [await addLearner(), await addLearner()];
    await addPastReviews(ada, unlike);
    const fitted = await fitToMemory(ada, now);
    expect(fitted).toMatchObject({ ok: true, value: { isKept: true, reviews: unlike.length } });
    if (fitted.ok) expect(fitted.value.gate.gain).toBeGreaterThan(fitted.value.gate.standardError);

    const [event] = await events(ada);
    expect(event).toMatchObject({ at: now, day: new Date("2026-11-20") });
    const later = await again(ada);
    expect(later.parameters).toEqual({ algorithm: `fsrs-6/${event?.id}`, weights: unusual.weights });
    expect(await getFitState(later)).toEqual({ reviews: unlike.length, last: unlike.length, fittedAt: now });
    expect((await again(bea)).parameters).toBe(defaultParameters);
  });

  test("is declined where it predicts no better, and not tried again before the log has grown", async () => {
    const ada = await addLearner();
    await addPastReviews(ada, usual);
    const fitted = await fitToMemory(ada, now);
    expect(fitted).toMatchObject({ ok: true, value: { isKept: false, gate: { isPassed: false } } });

    const later = await again(ada);
    expect(later.parameters).toBe(defaultParameters);
    expect(await getFitState(later)).toEqual({ reviews: usual.length, last: usual.length, fittedAt: null });
    expect(await fitToMemory(later, now)).toEqual({ ok: false, error: { code: "TOO_FEW_REVIEWS" } });
  });

  test("that finds nothing better leaves the weights in use, and when they were fitted", async () => {
    const ada = await addLearner();
    const half = Math.floor(unlike.length / 2);
    await addPastReviews(ada, unlike.slice(0, half));
    await fitToMemory(ada, now);
    await addPastReviews(ada, unlike.slice(half));
    const own = await again(ada);
    const tried = await fitToMemory(own, new Date("2026-12-20T12:00:00Z"));
    expect(tried).toMatchObject({ ok: true, value: { isKept: false } });
    const later = await again(ada);
    expect(later.parameters).toEqual(own.parameters);
    expect(await getFitState(later)).toMatchObject({ last: unlike.length, fittedAt: now });
  });

  test("is not made of fewer than a thousand reviews", async () => {
    const ada = await addLearner();
    await addPastReviews(ada, unlike.slice(0, 999));
    expect(await fitToMemory(ada, now)).toEqual({ ok: false, error: { code: "TOO_FEW_REVIEWS" } });
    expect(await events(ada)).toEqual([]);
  });

  test("cannot be had where the library is not there, or finds nothing that could be kept", async () => {
    const ada = await addLearner();
    await addPastReviews(ada, unlike);
    const trainers: (Trainer | null)[] = [null, async () => null];
    for (const train of trainers) {
      library.train = train;
      expect(await fitToMemory(ada, now)).toEqual({ ok: false, error: { code: "FIT_UNAVAILABLE" } });
    }
    expect(await events(ada)).toEqual([]);
  });

  test("is refused while another runs, and possible again after one that failed", async () => {
    const ada = await addLearner();
    await addPastReviews(ada, unlike);
    const both = await Promise.all([fitToMemory(ada, now), fitToMemory(ada, now)]);
    expect(both.map((each) => each.ok || each.error.code).sort()).toEqual(["FIT_RUNNING", true]);

    const bea = await addLearner();
    await addPastReviews(bea, unlike);
    library.train = () => Promise.reject(new Error("out of memory"));
    await expect(fitToMemory(bea, now)).rejects.toThrow("out of memory");
    library.train = async () => unusual.weights;
    expect(await fitToMemory(bea, now)).toMatchObject({ ok: true });
  });

  test("is taken back by one step, and then offered anew", async () => {
    const ada = await addLearner();
    await addPastReviews(ada, unlike);
    await fitToMemory(ada, now);
    await resetParameters(await again(ada), new Date("2026-11-20T12:00:01Z"));
    const later = await again(ada);
    expect(later.parameters).toBe(defaultParameters);
    const { reviews, last } = await getFitState(later);
    expect(mayFit(reviews, last)).toBe(true);
    await resetParameters(later, now);
    expect(await events(ada)).toHaveLength(2);
  });
});

test("reviews are scheduled by one's own weights and name them, and the replay knows both", async () => {
  const ada = await addLearner({ newPerDay: 2 });
  const served = await sitDown(ada, now);
  if (!served) throw new Error("Nothing is asked.");
  await answer(ada, served, true, now);
  const detail = { ...unusual, weights: [...unusual.weights], fittedAt: now.toISOString(), reviews: 1_000 };
  const id = "019aa000-0000-7000-8000-000000000001";
  const own = { ...detail, algorithm: `fsrs-6/${id}` };
  await appendEvent(sql(), ada, id, { kind: "parameters", detail: own }, now);

  const later = await again(ada);
  const second = await sitDown(later, now);
  if (!second) throw new Error("Nothing is asked any more.");
  expect(await answer(later, second, true, new Date("2026-11-20T12:01:00Z"))).toMatchObject({ ok: true });
  const reviews = await db().review.findMany({ where: { userId: ada.userId }, include: { claim: true } });
  const byName = new Map(reviews.map((review) => [review.algorithm, review]));
  expect([...byName.keys()].sort()).toEqual([own.algorithm, "fsrs-6/default"].sort());
  for (const [algorithm, { rating, stability }] of byName) {
    const parameters = algorithm === own.algorithm ? own : defaultParameters;
    expect(stability).toBe(nextMemory(null, rating as "good", "2026-11-20", 0.9, parameters).stability);
  }
  expect(await rebuild(database(), { write: false })).toEqual([]);
});

test("weights are fitted to the ratings that count now, without practice and undone answers", async () => {
  const ada = await addLearner();
  const day = (date: number) => `2026-11-${String(date).padStart(2, "0")}`;
  const reviews = [1, 2, 4, 8, 16].map((date) => ({ claim: "c", day: day(date), rating: "good" as const }));
  const [first = "", second = "", third = "", fourth = ""] = await addPastReviews(ada, reviews);
  await db().review.updateMany({ where: { answerId: first }, data: { isPractice: true } });
  await db().answer.updateMany({ where: { id: second }, data: { isUndone: true } });
  const change = (detail: { answer: string; claim: string; rating: "hard" | "easy" }, at: Date, id: string) =>
    appendEvent(
      sql(),
      ada,
      `019aa000-0000-7000-8000-00000000000${id}`,
      { kind: "ratingChanged", detail },
      at,
    );
  await change({ answer: third, claim: "c", rating: "easy" }, now, "1");
  await change({ answer: third, claim: "c", rating: "hard" }, new Date(now.getTime() + 1), "2");
  await change({ answer: fourth, claim: "another", rating: "hard" }, now, "3");
  expect(await readTrainingLog(sql(), ada.userId)).toEqual([
    { claim: "c", day: day(4), rating: "hard" },
    { claim: "c", day: day(8), rating: "good" },
    { claim: "c", day: day(16), rating: "good" },
  ]);
});
