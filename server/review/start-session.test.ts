import { afterEach, expect, test } from "vitest";
import { sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { sitDown } from "@/server/testing/sitting";
import { findOpenSession, startSession } from "./start-session";

testDatabase({ withLibrary: true });

const friday = new Date("2026-11-20T10:00:00Z");

const planOf = async (learner: Parameters<typeof findOpenSession>[0]) =>
  (await findOpenSession(learner, friday))?.plan ?? [];

const setStatus = (claims: string[], status: string) =>
  sql().query(
    `UPDATE question SET status = $2
      WHERE id IN (SELECT question_id FROM question_claim WHERE claim_id = ANY($1::text[]))`,
    [claims, status],
  );

let retired: string[] = [];
afterEach(async () => {
  await setStatus(retired, "published");
});

test("starting twice goes on with the session that is open", async () => {
  const ada = await addLearner();
  expect(await startSession(ada, friday)).toBe(true);
  const first = await findOpenSession(ada, friday);
  expect(await startSession(ada, friday)).toBe(true);
  expect((await findOpenSession(ada, friday))?.id).toBe(first?.id);
});

test("a session whose claims were all retired gives way to another", async () => {
  const ada = await addLearner({ newPerDay: 2 });
  await startSession(ada, friday);
  retired = await planOf(ada);
  await setStatus(retired, "retired");

  expect(await sitDown(ada, friday)).not.toBeNull();
  expect((await planOf(ada)).filter((claim) => retired.includes(claim))).toEqual([]);
});

test("nothing to ask begins nothing", async () => {
  const ada = await addLearner({ newPerDay: 0 });
  expect(await startSession(ada, friday)).toBe(false);
  expect(await findOpenSession(ada, friday)).toBeNull();
});
