import { beforeEach, expect, test } from "vitest";
import { questionsApart } from "@/core/schedule/keep-apart";
import type { Candidate } from "@/core/schedule/queue";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { candidateColumns } from "./candidate-columns";
import { findOpenSession, startSession } from "./start-session";

testDatabase({ withLibrary: true });

const friday = new Date("2026-11-20T10:00:00Z");

let claims: Candidate[];
beforeEach(async () => {
  claims = await sql().query<Candidate>(
    `SELECT ${candidateColumns} FROM claim c WHERE EXISTS (
       SELECT FROM question_claim qc JOIN question q ON q.id = qc.question_id
        WHERE qc.claim_id = c.id AND q.status = 'published') ORDER BY c.id`,
  );
});

async function relate(...ids: string[]) {
  await sql().query(
    `INSERT INTO relation (id, kind, about, says, position) VALUES ('made-up', 'agrees', 'it', '{}', 0)`,
  );
  await sql().query(
    `INSERT INTO relation_claim (claim_id, relation_id, side) SELECT id, 'made-up', 0 FROM unnest($1::text[]) AS x(id)`,
    [ids],
  );
}

/** Due today, the first the weakest. */
async function makeDue({ userId }: Learner, ids: string[]) {
  for (const [at, id] of ids.entries())
    await sql().query(
      `INSERT INTO memory (user_id, claim_id, stability, difficulty, last_day, due_day, reps, lapses, last_rating, last_question, version)
       VALUES ($1, $2, $3, 5, '2026-11-01', '2026-11-20', 3, 0, 'good', 'none', 3)`,
      [userId, id, 5 + at],
    );
}

const planOf = async (learner: Learner) => (await findOpenSession(learner, friday))?.plan ?? [];

test("a claim is told with its document, its group and the relations it stands in", async () => {
  const [payloads] = await sql().query<{ all: Record<string, Record<string, string>> }>(
    "SELECT jsonb_object_agg(id, payload) AS all FROM claim",
  );
  for (const { claim, group, document } of claims) {
    const { stage, dimension, scheme } = payloads?.all[claim] ?? {};
    expect(group).toBe(stage ?? dimension ?? scheme ?? null);
    expect(document).toBeTruthy();
  }
  expect(new Set(claims.map(({ group }) => group)).size).toBeGreaterThan(2);
  const [one, other] = claims;
  if (!one || !other) throw new Error("The library is empty.");
  await relate(one.claim, other.claim);
  const [read] = await sql().query<Candidate>(`SELECT ${candidateColumns} FROM claim c WHERE c.id = $1`, [
    one.claim,
  ]);
  expect([one.siblings, read?.siblings]).toEqual([[], ["made-up"]]);
});

test("due claims of one relation are kept apart in a session", async () => {
  const ids = claims.slice(0, 16).map(({ claim }) => claim);
  const [free, kept] = [await addLearner({ newPerDay: 0 }), await addLearner({ newPerDay: 0 })];
  await makeDue(free, ids);
  await makeDue(kept, ids);
  await startSession(free, friday);
  const before = await planOf(free);
  const [one = "", other = ""] = before.slice(4, 6);
  await relate(one, other);
  await startSession(kept, friday);
  const after = await planOf(kept);
  expect([...after].sort()).toEqual([...before].sort());
  expect(Math.abs(after.indexOf(one) - after.indexOf(other))).toBeGreaterThan(questionsApart);
});

test("a new claim that a due one gives away yields to others", async () => {
  const plain = await addLearner({ newPerDay: 1 });
  await startSession(plain, friday);
  const [first = ""] = await planOf(plain);
  const due = claims.find(({ claim }) => claim !== first)?.claim ?? "";
  await relate(first, due);
  const ada = await addLearner({ newPerDay: 1 });
  await makeDue(ada, [due]);
  await startSession(ada, friday);
  const plan = await planOf(ada);
  expect(plan[0]).toBe(due);
  expect(plan).toHaveLength(2);
  expect(plan).not.toContain(first);
});

test("claims of one group are not asked one after the other while others wait", async () => {
  const alike = ({ topic, group }: Candidate) =>
    claims.filter((each) => each.topic === topic && each.group === group);
  const [confusable = []] = claims
    .filter(({ group }) => group)
    .map(alike)
    .sort((a, b) => b.length - a.length);
  const topic = confusable[0]?.topic;
  const others = claims.filter((each) => each.topic === topic && each.group !== confusable[0]?.group);
  const mixed = [...confusable.slice(0, 3), ...others.slice(0, 4)].map(({ claim }) => claim);
  const ada = await addLearner({ newPerDay: 0 });
  await makeDue(ada, mixed);
  await startSession(ada, friday);
  const plan = await planOf(ada);
  expect(plan).toHaveLength(mixed.length);
  const group = (id: string | undefined) => claims.find(({ claim }) => claim === id)?.group;
  const neighbours = plan.slice(1).filter((id, at) => group(id) && group(id) === group(plan[at]));
  expect(neighbours).toEqual([]);
});
