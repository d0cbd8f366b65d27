/**
 * Writes the past of the veterans: real answers by the real commands, only earlier. Runs before the server opens
 * the same folder, with what the past leads to: claims due in every form, a week ahead, figures of retention.
 */
import { addDays, studyDayOf } from "@/core/schedule/study-day";
import { signUp } from "@/server/account/sign-up";
import type { Learner } from "@/server/auth/learner";
import { createSession, findSession } from "@/server/auth/sessions";
import { verifySignIn } from "@/server/auth/verify-sign-in";
import { holdDatabase } from "@/server/db/client";
import { type Database, openDatabase } from "@/server/db/database";
import { readEnv } from "@/server/env";
import { loadLibrary } from "@/server/library/load";
import { answer, sitDown } from "@/server/testing/sitting";
import { password, pictured, veterans, zone } from "./people";

type Sitting = { daysAgo: number; newPerDay: number; reviewsPerDay: number };

/**
 * Three groups of claims, by when they were begun. Today the first has a strength of some weeks and is recalled
 * on cards, the second of over a week and is completed, the third is fresh and recognised.
 */
const sittings: Sitting[] = [
  { daysAgo: 80, newPerDay: 6, reviewsPerDay: 0 },
  { daysAgo: 77, newPerDay: 0, reviewsPerDay: 20 },
  { daysAgo: 62, newPerDay: 0, reviewsPerDay: 20 },
  { daysAgo: 26, newPerDay: 6, reviewsPerDay: 0 },
  { daysAgo: 23, newPerDay: 0, reviewsPerDay: 20 },
  { daysAgo: 2, newPerDay: 6, reviewsPerDay: 0 },
];

/** For pictures: ten weeks of nearly every day. */
const steadySittings: Sitting[] = Array.from({ length: 70 }, (_, day) => 70 - day)
  .filter((daysAgo) => daysAgo % 9 !== 4)
  .map((daysAgo) => ({ daysAgo, newPerDay: 3, reviewsPerDay: 40 }));

/** Every seventh answer is wrong: people err, and the progress page should have something to tell. */
const isRight = (answered: number) => answered % 7 !== 3;

async function join({ prisma, sql }: Database, person: { name: string; address: string }): Promise<Learner> {
  const policy = { signup: "open", defaultZone: zone } as const;
  const now = new Date();
  const made = await signUp(prisma, { ...person, password, zone }, policy, now);
  if (!made.ok) throw new Error(`${person.address} cannot sign up: ${made.error.code}`);
  const verified = await verifySignIn(sql, person.address, password);
  const token = verified && (await createSession(sql, verified, now));
  const learner = token && (await findSession(sql, token, now));
  return learner as Learner;
}

async function sit(learner: Learner, { daysAgo, ...limits }: Sitting): Promise<void> {
  const noon = `${addDays(studyDayOf(new Date(), zone), -daysAgo)}T06:15:00Z`; // 12:00 in Kathmandu
  let at = Date.parse(noon);
  const then = { ...learner, ...limits };
  let question = await sitDown(then, new Date(at));
  for (let answered = 0; question; answered++) {
    at += 9_000;
    const recorded = await answer(then, question, isRight(answered), new Date(at));
    if (!recorded.ok) throw new Error(`An answer of the past was refused: ${recorded.error.code}`);
    question = recorded.value.next;
  }
}

const database = await openDatabase(readEnv(process.env));
holdDatabase(database);
await loadLibrary(database);
const isPictured = Boolean(process.env.RECITE_SCREENS);
for (const veteran of isPictured ? [pictured] : Object.values(veterans)) {
  const learner = await join(database, veteran);
  for (const sitting of isPictured ? steadySittings : sittings) await sit(learner, sitting);
}
await database.close();
