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
