import { expect, test } from "vitest";
import { addDays } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { getToday } from "./today";
import { usualPace } from "./usual-pace";

testDatabase();

const now = new Date("2026-11-20T12:00:00Z");
const today = "2026-11-20";

async function addDay(person: Learner, day: string, answers: number, topic = "tiers") {
  const sums = { answers, right: answers, reviews: answers, timeMs: answers * 10_000 };
  await db().dailyActivity.create({
    data: { userId: person.userId, day: new Date(`${day}T00:00:00Z`), topic, ...sums },
  });
}

test("the days with an answer are told once each, oldest first, and are one's own", async () => {
  const ada = await addLearner();
  const bea = await addLearner();
  await addDay(ada, "2026-11-19", 3);
  await addDay(ada, "2026-09-02", 4);
  await addDay(ada, "2026-11-19", 2, "libraries");
  await addDay(ada, "2026-11-18", 0);
  await addDay(bea, today, 5);
  const found = await getToday(ada, now);
  expect(found).toMatchObject({ studiedDays: ["2026-09-02", "2026-11-19"], isFirstDay: false });
  expect(await getToday(await addLearner(), now)).toMatchObject({ studiedDays: [], isFirstDay: true });
});

test("one's usual pace is that of 28 study days, today the last of them", async () => {
  const ada = await addLearner();
  await addDay(ada, today, 2);
  await addDay(ada, addDays(today, -27), 3);
  await addDay(ada, addDays(today, -28), 100);
  expect(await usualPace(ada, now)).toEqual({ answers: 5, timeMs: 50_000 });
});

test("what the limit holds back is spread around what falls due, and the weakest are asked first", async () => {
  const ada = await addLearner({ newPerDay: 0, reviewsPerDay: 2 });
  const due: [day: string, count: number][] = [
    ["2026-11-18", 2],
    [today, 4],
    [addDays(today, 1), 1],
    [addDays(today, 2), 3],
  ];
  let at = 0;
  for (const [day, count] of due)
    for (let each = 0; each < count; each++) await addMemory(ada, `claim-${at++}`, day);
  const found = await getToday(ada, now);
  // Six are due, two are asked; tomorrow has room for one, the day after for none, and one of its own joins.
  expect(found).toMatchObject({ due: 6, asked: 2, spread: [1, 0, 2, 2] });
});

async function addMemory(person: Learner, claim: string, dueDay: string) {
  const date = (day: string) => new Date(`${day}T00:00:00Z`);
  await db().document.upsert({
    where: { id: "almanac" },
    create: { id: "almanac", title: "Almanac", publisher: "Nobody", sections: [], position: 0, checksum: "" },
    update: {},
  });
  const source = { section: "One", sourceStart: 0, sourceEnd: 1, sourceChecksum: "" };
  await db().claim.create({
    data: {
      id: claim,
      documentId: "almanac",
      position: 0,
      kind: "statement",
      payload: {},
      topic: "tiers",
      statement: claim,
      gaps: [],
      status: "published",
      ...source,
    },
  });
  await db().memory.create({
    data: {
      userId: person.userId,
      claimId: claim,
      stability: 4,
      difficulty: 5,
      lastDay: date("2026-11-10"),
      dueDay: date(dueDay),
      reps: 1,
      lapses: 0,
      lastRating: "good",
      lastQuestion: "none",
      version: 1,
    },
  });
}
