import { expect, test } from "vitest";
import type { Topic } from "@/core/claim/claim";
import { addDays } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { getProgress } from "./queries";

testDatabase();

const now = new Date("2026-11-20T12:00:00Z");
const today = "2026-11-20";
const date = (day: string) => new Date(`${day}T00:00:00Z`);

type Counts = { answers?: number; timeMs?: number; young?: [number, number]; mature?: [number, number] };

async function addDay(person: Learner, day: string, counts: Counts = {}, topic: Topic = "tiers") {
  const { answers = 10, timeMs = 60_000, young = [0, 0], mature = [0, 0] } = counts;
  const [youngRight, youngTotal] = young;
  const [matureRight, matureTotal] = mature;
  const sums = { answers, right: answers, reviews: answers, timeMs };
  await db().dailyActivity.create({
    data: {
      ...{ userId: person.userId, day: date(day), topic, ...sums },
      ...{ youngRight, youngTotal, matureRight, matureTotal },
    },
  });
}

async function addClaim(id: string, topic: Topic, status = "published") {
  await db().document.upsert({
    where: { id: "doc" },
    create: { id: "doc", title: "D", publisher: "P", sections: ["S"], position: 0, checksum: "" },
    update: {},
  });
  const source = { documentId: "doc", section: "S", sourceStart: 0, sourceEnd: 1, sourceChecksum: "" };
  const wording = { kind: "definition", payload: {}, statement: id, gaps: [], position: 0 };
  await db().claim.create({ data: { id, topic, status, ...source, ...wording } });
}

async function hold(person: Learner, claimId: string, stability: number) {
  const state = { difficulty: 5, reps: 1, lapses: 0, lastRating: "good", lastQuestion: "q", version: 1 };
  await db().memory.create({
    data: {
      ...{ userId: person.userId, claimId, stability, ...state },
      lastDay: date(today),
      dueDay: date(addDays(today, 5)),
    },
  });
}

test("retention counts 28 study days, today the last of them, and not the 29th", async () => {
  const ada = await addLearner();
  await addDay(ada, today, { young: [1, 2], mature: [4, 4] });
  await addDay(ada, addDays(today, -27), { young: [8, 10] });
  await addDay(ada, addDays(today, -28), { young: [0, 100], mature: [0, 100] });
  const { retention } = await getProgress(ada, now);
  expect(retention.young).toMatchObject({ right: 9, total: 12 });
  expect(retention.mature).toMatchObject({ right: 4, total: 4 });
  expect(retention.all).toMatchObject({ right: 13, total: 16 });
});

test("a review counted long ago is remembered as such, first sights are not", async () => {
  const ada = await addLearner();
  await addDay(ada, today);
  expect(await getProgress(ada, now)).toMatchObject({ everCounted: false });
  await addDay(ada, addDays(today, -200), { mature: [0, 1] });
  expect(await getProgress(ada, now)).toMatchObject({
    everCounted: true,
    retention: { all: { total: 0, share: null } },
  });
});

test("the topics of a day are added up, and days come oldest first", async () => {
  const ada = await addLearner();
  await addDay(ada, today, { answers: 4, timeMs: 1000, young: [1, 1] });
  await addDay(ada, today, { answers: 5, timeMs: 2000, young: [1, 2] }, "practice");
  await addDay(ada, addDays(today, -400));
  const { days } = await getProgress(ada, now);
  expect(days.map((each) => each.day)).toEqual([addDays(today, -400), today]);
  expect(days[1]).toMatchObject({ answers: 9, timeMs: 3000, youngRight: 2, youngTotal: 3 });
});

test("what another person does is never counted", async () => {
  const [ada, stranger] = [await addLearner(), await addLearner({ name: "Stranger" })];
  await addClaim("c1", "tiers");
  await addDay(stranger, today, { young: [3, 4] });
  await hold(stranger, "c1", 100);
  const progress = await getProgress(ada, now);
  expect(progress.days).toEqual([]);
  expect(progress.retention.all.total).toBe(0);
  expect(progress.topics).toEqual([{ topic: "tiers", known: 0, durable: 0, learning: 0, new: 1 }]);
});

test("the zone decides which day is today, and so where the 28 days end", async () => {
  const evening = new Date("2026-11-20T20:00:00Z");
  const vienna = await addLearner({ zone: "Europe/Vienna" });
  const auckland = await addLearner({ zone: "Pacific/Auckland" });
  for (const person of [vienna, auckland]) await addDay(person, "2026-10-24", { young: [1, 1] });
  expect(await getProgress(vienna, evening)).toMatchObject({
    day: "2026-11-20",
    retention: { all: { total: 1 } },
  });
  expect(await getProgress(auckland, evening)).toMatchObject({
    day: "2026-11-21",
    retention: { all: { total: 0 } },
  });
});

test("claims are counted by topic and strength, the durable ones among the known, published ones only", async () => {
  const ada = await addLearner();
  const stabilities = { t1: 6.9, t2: 7, t3: 59.9, t4: 60 };
  for (const [id, stability] of Object.entries(stabilities)) {
    await addClaim(id, "tiers");
    await hold(ada, id, stability);
  }
  await addClaim("t5", "tiers", "retired");
  await hold(ada, "t5", 100);
  await addClaim("p1", "practice");
  await addClaim("l1", "libraries");
  expect((await getProgress(ada, now)).topics).toEqual([
    { topic: "tiers", known: 3, durable: 1, learning: 1, new: 0 },
    { topic: "libraries", known: 0, durable: 0, learning: 0, new: 1 },
    { topic: "practice", known: 0, durable: 0, learning: 0, new: 1 },
  ]);
});
