import { beforeEach, expect, test } from "vitest";
import { sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { live } from "@/server/testing/history";
import { addLearner } from "@/server/testing/people";
import type { Difference } from "./find-differences";
import { rebuild } from "./rebuild";

const database = testDatabase({ withLibrary: true });

/** Ada missed a claim on Friday, practised it, and knew it on Sunday. */
type Victim = { user: string; claim: string; friday: string; practice: string; sunday: string };
let victim: Victim;
let stranger: string | undefined;

/** In the order in which they may be filled. */
const tables = [`"user"`, "study_settings", "study_session", "answer", "review", "memory", "daily_activity"];

beforeEach(async () => {
  if (stranger) await sql().exec(tables.map((name) => `INSERT INTO ${name} TABLE kept.${name}`).join(";"));
  else await makeHistory();
});

/** Lives once and keeps a copy: living takes many times as long as copying. */
async function makeHistory() {
  const [ada, eve] = [await addLearner({ newPerDay: 3 }), await addLearner({ newPerDay: 3 })];
  const friday = new Date("2026-11-20T10:00:00Z");
  const right = [true, true, true, true];
  await live(ada, friday, [
    { waitHours: 0, outcomes: [false, ...right] },
    { waitHours: 48, outcomes: right },
  ]);
  await live(eve, friday, [{ waitHours: 0, outcomes: right }]);
  const [found] = await sql().query<Victim>(
    `SELECT p.user_id AS user, p.claim_id AS claim, p.answer_id AS practice, f.answer_id AS friday, s.answer_id AS sunday
       FROM review p
       JOIN review f ON f.user_id = p.user_id AND f.claim_id = p.claim_id AND f.version = 0
       JOIN review s ON s.user_id = p.user_id AND s.claim_id = p.claim_id AND s.version = 1 AND NOT s.is_practice
      WHERE p.is_practice`,
  );
  if (!found) throw new Error("The history has no practised claim that was reviewed again.");
  const copies = tables.map((name) => `CREATE TABLE kept.${name} AS TABLE ${name}`);
  await sql().exec(["CREATE SCHEMA kept", ...copies].join(";"));
  victim = found;
  stranger = eve.userId;
}

const kinds = (differences: Difference[]) => [...new Set(differences.map(({ what }) => what))].sort();
const check = () => rebuild(database(), { write: false });

type Damage = (victim: Victim) => string;
const memory: (change: string) => Damage =
  (change) =>
  ({ user, claim }) =>
    `UPDATE memory SET ${change} WHERE user_id = '${user}' AND claim_id = '${claim}'`;
const day: (change: string) => Damage =
  (change) =>
  ({ user }) =>
    `UPDATE daily_activity SET ${change} WHERE user_id = '${user}' AND day = '2026-11-22'`;
const review: (which: "friday" | "practice" | "sunday", change: string) => Damage =
  (which, change) => (all) =>
    `UPDATE review SET ${change} WHERE user_id = '${all.user}' AND answer_id = '${all[which]}'`;
const answer: (which: "friday" | "practice" | "sunday", change: string) => Damage =
  (which, change) => (all) =>
    `UPDATE answer SET ${change} WHERE user_id = '${all.user}' AND id = '${all[which]}'`;
/** Past the foreign keys, as a faulty restore would go. */
const unchecked: (damage: Damage) => Damage = (damage) => (all) =>
  `SET session_replication_role = replica; ${damage(all)}; SET session_replication_role = origin`;

test("an undamaged history has no difference", async () => {
  expect(await check()).toEqual([]);
});

const otherClaim = "(SELECT min(id) FROM claim WHERE id NOT IN (SELECT claim_id FROM memory))";

test.each<[what: Difference["what"], how: string, Damage]>([
  [
    "memory missing",
    "deleted",
    ({ user, claim }) => `DELETE FROM memory WHERE user_id = '${user}' AND claim_id = '${claim}'`,
  ],
  [
    "memory surplus",
    "of a claim never answered",
    ({ user, claim }) =>
      `INSERT INTO memory SELECT '${user}', ${otherClaim}, stability, difficulty, last_day, due_day, reps, lapses, last_rating,
              last_question, version FROM memory WHERE user_id = '${user}' AND claim_id = '${claim}'`,
  ],
  ["memory differs", "stability", memory("stability = stability + 0.00000001")],
  ["memory differs", "difficulty", memory("difficulty = difficulty - 0.00000001")],
  ["memory differs", "last day", memory("last_day = last_day - 1")],
  ["memory differs", "due day", memory("due_day = due_day + 1")],
  ["memory differs", "reps", memory("reps = reps + 1")],
  ["memory differs", "lapses", memory("lapses = lapses + 1")],
  ["memory differs", "last rating", memory("last_rating = 'easy'")],
  ["memory differs", "last question", memory("last_question = 'another'")],
  ["memory differs", "version", memory("version = version + 1")],
  ["day missing", "deleted", ({ user }) => `DELETE FROM daily_activity WHERE user_id = '${user}'`],
  ["day surplus", "a day without answers", day("day = day + 100")],
  ["day differs", "answers", day("answers = answers + 1")],
  ["day differs", "right", day(`"right" = "right" - 1`)],
  ["day differs", "reviews", day("reviews = reviews + 1")],
  ["day differs", "new claims", day("new_claims = new_claims + 1")],
  ["day differs", "young", day("young_total = young_total + 1")],
  ["day differs", "young and right", day("young_right = young_right + 1")],
  ["day differs", "mature", day("mature_total = mature_total + 1")],
  ["day differs", "mature and right", day("mature_right = mature_right + 1")],
  ["day differs", "time", day("time_ms = time_ms + 1")],
])("%s (%s) is found and put right, and nothing is found the second time", async (what, _, damage) => {
  await sql().exec(damage(victim));
  const found = await check();
  expect(kinds(found)).toContain(what);
  expect(found.every(({ person }) => person === victim.user)).toBe(true);
  expect(await check()).toEqual(found); // a check changes nothing
  expect(await rebuild(database(), { write: true })).toEqual(found);
  expect(await check()).toEqual([]);
});

test.each<[what: Difference["what"], how: string, Damage]>([
  [
    "answer without review",
    "deleted",
    ({ user, sunday }) => `DELETE FROM review WHERE user_id = '${user}' AND answer_id = '${sunday}'`,
  ],
  [
    "review without answer",
    "deleted",
    ({ user, friday }) => `DELETE FROM answer WHERE user_id = '${user}' AND id = '${friday}'`,
  ],
  ["session missing", "of an unknown session", answer("sunday", "session_id = gen_random_uuid()")],
  ["session missing", "deleted", ({ user }) => `DELETE FROM study_session WHERE user_id = '${user}'`],
  ["question missing", "past the foreign key", unchecked(answer("practice", "question_id = 'gone'"))],
  ["days disagree", "the answer's was changed", answer("friday", "day = day + 1")],
  ["days disagree", "the review's was changed", review("sunday", "day = day + 1")],
  ["chain broken", "a version left out", review("sunday", "version = 2")],
  ["chain broken", "a version twice", review("sunday", "version = 0")],
  [
    "chain broken",
    "the first one deleted",
    ({ user, friday }) => `DELETE FROM review WHERE user_id = '${user}' AND answer_id = '${friday}'`,
  ],
  ["review differs", "stability", review("sunday", "stability = stability + 0.00000001")],
  ["review differs", "difficulty", review("sunday", "difficulty = difficulty + 0.00000001")],
  ["review differs", "due day", review("sunday", "due_day = due_day + 1")],
  [
    "review differs",
    "stability before",
    review("sunday", "stability_before = stability_before + 0.00000001"),
  ],
  ["review differs", "difficulty before", review("sunday", "difficulty_before = NULL")],
  ["review differs", "last day before", review("sunday", "last_day_before = last_day_before - 1")],
  ["review differs", "due day before", review("sunday", "due_day_before = due_day_before - 1")],
  ["review differs", "a memory before the first one", review("friday", "stability_before = 1")],
  ["review differs", "a desired retention that is none", review("sunday", "desired_retention = 0")],
  ["rating misfit", "the verdict was changed", answer("sunday", "verdict = 'wrong'")],
  ["rating misfit", "the rating was changed", review("friday", "rating = 'good'")],
  [
    "rating misfit",
    "the person said otherwise",
    answer("sunday", `response = '{"kind": "rating", "rating": "easy"}'`),
  ],
  ["verdicts disagree", "the answer's was changed", answer("sunday", "verdict = 'wrong'")],
  ["verdicts disagree", "the review's was changed", review("sunday", "verdict = 'wrong'")],
  ["algorithm unknown", "of another version", review("sunday", "algorithm = 'fsrs-7/default'")],
  ["practice changed", "stability", review("practice", "stability = stability + 1")],
  ["practice changed", "difficulty before", review("practice", "difficulty_before = 1")],
  ["practice changed", "of a version that never was", review("practice", "version = 7")],
])("%s (%s) is found; the log stays as it is and the caches follow it", async (what, _, damage) => {
  await sql().exec(damage(victim));
  const log = () =>
    sql().query(
      "SELECT (SELECT json_agg(r) FROM review r) AS reviews, (SELECT json_agg(a) FROM answer a) AS answers",
    );
  const before = await log();
  const found = await check();
  expect(kinds(found)).toContain(what);
  expect(found.every(({ person }) => person === victim.user)).toBe(true);

  await rebuild(database(), { write: true });
  expect(await log()).toEqual(before);
  const left = await check();
  expect(kinds(left)).toContain(what);
  expect(kinds(left).filter((kind) => /^(memory|day) /.test(kind))).toEqual([]);
});

test("a difference says whose it is, what it is and what the replay gives", async () => {
  await sql().exec(memory("reps = 9")(victim));
  expect(await check()).toEqual([
    {
      person: victim.user,
      what: "memory differs",
      detail: `The memory of claim ${victim.claim}: reps is 9, the replay gives 2.`,
    },
  ]);
});

test("everybody's log is replayed: a second person's damage is found beside the first's", async () => {
  await sql().exec("UPDATE memory SET reps = reps + 1");
  expect(new Set((await check()).map(({ person }) => person))).toEqual(new Set([victim.user, stranger]));
});
