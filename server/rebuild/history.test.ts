import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { live } from "@/server/testing/history";
import { addLearner } from "@/server/testing/people";
import { answer, sitDown } from "@/server/testing/sitting";
import { countRows, rebuild } from "./rebuild";
import { writeCaches } from "./write-caches";

const database = testDatabase({ withLibrary: true });

const start = new Date("2026-11-20T10:00:00Z");

afterEach(async () => {
  await sql().exec("UPDATE claim SET status = 'published'; UPDATE question SET status = 'published'");
});

/** Both caches, row by row. */
const caches = () =>
  sql().query<{ rows: unknown }>(
    `SELECT (SELECT json_agg(m ORDER BY user_id, claim_id) FROM memory m) AS memories,
            (SELECT json_agg(d ORDER BY user_id, day, topic) FROM daily_activity d) AS days`,
  );

/** Retires the claim that was answered last, with its questions. */
const retireOne = () =>
  sql().exec(`
    CREATE TEMPORARY TABLE gone AS SELECT claim_id FROM review ORDER BY answer_id DESC LIMIT 1;
    UPDATE claim SET status = 'retired' WHERE id IN (SELECT claim_id FROM gone);
    UPDATE question SET status = 'retired' WHERE id IN (SELECT question_id FROM question_claim JOIN gone USING (claim_id));
    DROP TABLE gone;`);

const zones = ["Europe/Vienna", "Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu"];
const settings = fc.record({
  zone: fc.constantFrom(...zones),
  newPerDay: fc.constantFrom(2, 5, 8),
  desiredRetention: fc.constantFrom(0.8, 0.9, 0.97),
});
const sitting = fc.record({
  waitHours: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 2_000 })),
  outcomes: fc.array(
    fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
    { minLength: 1, maxLength: 8 },
  ),
  settings: fc.option(settings, { nil: undefined, freq: 3 }),
});
const history = fc.array(sitting, { minLength: 1, maxLength: 6 });

test("the caches of any history are its replay, and are the same when written anew from nothing", async () => {
  await fc.assert(
    fc.asyncProperty(history, history, history, async (before, after, hers) => {
      const [ada, eve] = [await addLearner({ newPerDay: 4 }), await addLearner({ desiredRetention: 0.85 })];
      expect(await live(ada, start, before)).toBeGreaterThan(0);
      await retireOne();
      await live(eve, start, hers);
      await live(ada, new Date("2027-12-01T10:00:00Z"), after);
      expect(await rebuild(database(), { write: false })).toEqual([]);

      const kept = await caches();
      await sql().exec("DELETE FROM memory; DELETE FROM daily_activity");
      await rebuild(database(), { write: true });
      expect(await caches()).toEqual(kept);
      expect(await rebuild(database(), { write: false })).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test("a history holds what the promise is about: practice, sights of every age, two sessions a day", async () => {
  const ada = await addLearner({ newPerDay: 3 });
  const more = { zone: ada.zone, newPerDay: 6 };
  const right = Array.from({ length: 12 }, () => true);
  await live(ada, start, [
    { waitHours: 0, outcomes: [false, ...right] },
    { waitHours: 1, outcomes: right, settings: more },
    { waitHours: 14 * 24, outcomes: right },
    { waitHours: 90 * 24, outcomes: right },
    { waitHours: 90 * 24, outcomes: right },
  ]);
  const [seen] = await sql().query(
    `SELECT (SELECT count(*) > 0 FROM review WHERE is_practice) AS practice,
            (SELECT sum(young_total) > 0 FROM daily_activity) AS young,
            (SELECT sum(mature_total) > 0 FROM daily_activity) AS mature,
            (SELECT count(*) > 0 FROM answer WHERE response->>'kind' = 'rating') AS flashcards,
            (SELECT count(*) FROM study_session WHERE day = '2026-11-20') = 2 AS twice`,
  );
  expect(seen).toEqual({ practice: true, young: true, mature: true, flashcards: true, twice: true });
  expect(await rebuild(database(), { write: false })).toEqual([]);
});

test("a miss practised after its claim was reviewed in a later session is no fault", async () => {
  const ada = await addLearner({ newPerDay: 1 });
  const [evening, morning] = [new Date("2026-11-20T20:00:00Z"), new Date("2026-11-21T04:00:00Z")];
  const first = await sitDown(ada, evening);
  const missed = first && (await answer(ada, first, false, evening));
  const practice = missed?.ok ? missed.value.next : null;
  const due = await sitDown(ada, morning);
  if (!practice || !due) throw new Error("Nothing is asked.");
  expect(practice.isPractice).toBe(true);
  expect(await answer(ada, due, true, morning)).toMatchObject({ ok: true });
  expect(await answer(ada, practice, true, morning)).toMatchObject({ ok: true });
  expect(await rebuild(database(), { write: false })).toEqual([]);
});

test("people who answer while the caches are written anew lose nothing", async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => addLearner()));
  for (const person of people) await live(person, start, [{ waitHours: 0, outcomes: [false, true] }]);
  const sittings = [{ waitHours: 1, outcomes: [true, false, true, true, true] }];
  const rebuildOften = async () => {
    for (let time = 0; time < 10; time++) {
      await sql().exec("UPDATE daily_activity SET answers = answers + 1");
      await rebuild(database(), { write: true });
    }
  };
  await Promise.all([...people.map((person) => live(person, start, sittings)), rebuildOften()]);
  expect(await rebuild(database(), { write: false })).toEqual([]);
  expect(await countRows(sql())).toMatchObject({ people: 4, answers: 28 });
});

test("an answer that arrives between reading the log and writing the caches is not lost from them", async () => {
  const ada = await addLearner();
  await live(ada, start, [{ waitHours: 0, outcomes: [true] }]);
  const { prisma } = database();
  let late: Promise<number> | undefined;
  const interrupted = {
    $transaction: (work: (tx: object) => Promise<void>, options: object) =>
      prisma.$transaction((tx) => {
        const executeRaw = async (...statement: Parameters<typeof tx.$executeRaw>) => {
          if (String(statement[0]).includes("DELETE FROM memory WHERE")) {
            late = live(ada, start, [{ waitHours: 1, outcomes: [true] }]);
            await new Promise((resolve) => setTimeout(resolve, 200));
          }
          return tx.$executeRaw(...statement);
        };
        return work({
          $executeRaw: executeRaw,
          $queryRawUnsafe: (text: string, ...values: unknown[]) => tx.$queryRawUnsafe(text, ...values),
        });
      }, options),
  };
  await writeCaches(interrupted as unknown as typeof prisma, ada.userId);
  expect(await late).toBe(1);
  expect(await rebuild(database(), { write: false })).toEqual([]);
});
