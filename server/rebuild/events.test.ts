import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { beforeEach, expect, test } from "vitest";
import type { Act } from "@/core/review/event-exchange";
import type { ServedQuestion } from "@/core/review/exchange";
import { type Rating, ratings } from "@/core/schedule/rating";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { recordEvent } from "@/server/review/events/record-event";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { answer, sitDown } from "@/server/testing/sitting";
import type { Difference } from "./find-differences";
import { rebuild } from "./rebuild";

const database = testDatabase({ withLibrary: true });
const check = () => rebuild(database(), { write: false });
const kinds = (found: Difference[]) => [...new Set(found.map(({ what }) => what))];

/** What a person does, drawn by chance. */
type Doing =
  | { does: "answer"; right: boolean }
  | { does: "undo" | "forgive" | "suspend" | "bury" | "unsuspend" }
  | { does: "rate"; rating: Rating }
  | { does: "wait"; days: number };

const doing = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("answer" as const), right: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom("undo" as const, "undo" as const, "forgive" as const, "suspend" as const, "bury" as const)
      .map((does) => ({ does })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("rate" as const), rating: fc.constantFrom(...ratings) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("wait" as const), days: fc.constantFrom(1, 3, 20) }),
  },
);

const start = new Date("2026-11-20T10:00:00Z");

/** Lives by the real commands; what a rule refuses is passed over. Returns how often each kind was recorded. */
async function live(learner: Learner, all: readonly Doing[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  let at = start.getTime();
  let served: ServedQuestion | null = null;
  let last: { answer: string; claim: string } | null = null;
  for (const each of all) {
    at += each.does === "wait" ? each.days * 86_400_000 : 5_000;
    const now = new Date(at);
    if (each.does === "wait") continue;
    served = await sitDown(learner, now);
    if (each.does === "answer") {
      if (!served) continue;
      const id = uuidv7();
      const reply = await answer(learner, served, each.right, now, id);
      if (!reply.ok) throw new Error(`The answer was refused: ${reply.error.code}`);
      last = { answer: id, claim: reply.value.feedback.claim.id };
      continue;
    }
    const act = actOf(each, served, last);
    const done = act && (await recordEvent(learner, { eventId: uuidv7(), session: null, act }, now));
    if (done?.ok) counts.set(each.does, (counts.get(each.does) ?? 0) + 1);
  }
  return counts;
}

function actOf(
  doing: Exclude<Doing, { does: "answer" | "wait" }>,
  served: ServedQuestion | null,
  last: { answer: string; claim: string } | null,
): Act | null {
  if (doing.does === "undo") return { kind: "undo" };
  if (doing.does === "rate") return last && { kind: "ratingChanged", ...last, rating: doing.rating };
  if (doing.does === "forgive") return last && { kind: "typingAccepted", answer: last.answer };
  if (doing.does === "unsuspend") return last && { kind: doing.does, about: { claim: last.claim } };
  return served && { kind: doing.does, about: { token: served.token } };
}

const caches = () =>
  sql().query(
    `SELECT (SELECT json_agg(m ORDER BY user_id, claim_id) FROM memory m) AS memories,
            (SELECT json_agg(d ORDER BY user_id, day, topic) FROM daily_activity d) AS days,
            (SELECT json_agg(f ORDER BY user_id, claim_id) FROM memory_flag f) AS flags,
            (SELECT json_agg(id ORDER BY id) FROM answer WHERE is_undone) AS undone`,
  );

test("the caches of any history with undone answers and changed ratings are its replay", async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 20, maxLength: 40 }), async (all) => {
      const ada = await addLearner({ newPerDay: 5 });
      for (const [does, count] of await live(ada, all)) seen.set(does, (seen.get(does) ?? 0) + count);
      expect(await check()).toEqual([]);
      const kept = await caches();
      await sql().exec(
        "DELETE FROM memory; DELETE FROM daily_activity; DELETE FROM memory_flag; UPDATE answer SET is_undone = false",
      );
      await rebuild(database(), { write: true });
      expect(await caches()).toEqual(kept);
    }),
    { numRuns: 6 },
  );
  for (const does of ["undo", "rate", "suspend", "bury"])
    expect([does, seen.get(does) ?? 0]).not.toEqual([does, 0]);
});

let ada: Learner;

beforeEach(async () => {
  ada = await addLearner();
});

const standing = "(SELECT min(id::text)::uuid FROM answer WHERE NOT is_undone)";
const flagged = "(SELECT min(claim_id) FROM memory_flag)";

test.each<[Difference["what"], string]>([
  ["flag missing", "DELETE FROM memory_flag"],
  [
    "flag surplus",
    `INSERT INTO memory_flag SELECT user_id, (SELECT min(id) FROM claim WHERE id NOT IN (SELECT claim_id FROM memory_flag)), true, NULL
       FROM memory_flag LIMIT 1`,
  ],
  ["flag differs", `UPDATE memory_flag SET buried_until = '2027-01-01' WHERE claim_id = ${flagged}`],
  ["flag differs", `UPDATE memory_flag SET is_suspended = NOT is_suspended WHERE claim_id = ${flagged}`],
  ["undone mark differs", "UPDATE answer SET is_undone = false"],
  ["undone mark differs", `UPDATE answer SET is_undone = true WHERE id = ${standing}`],
])("%s is found and put right (%s)", async (what, damage) => {
  await live(ada, [
    ...[true, false, true].map((right): Doing => ({ does: "answer", right })),
    ...(["undo", "suspend", "bury"] as const).map((does): Doing => ({ does })),
  ]);
  expect(await check()).toEqual([]);
  const kept = await caches();
  await sql().exec(damage);
  expect(kinds(await check())).toContain(what);
  await rebuild(database(), { write: true });
  expect(await check()).toEqual([]);
  expect(await caches()).toEqual(kept);
});

test.each<[Difference["what"], string]>([
  ["event unreadable", `UPDATE study_event SET detail = '{}' WHERE kind = 'suspend'`],
  ["event unreadable", `UPDATE study_event SET kind = 'unheard-of' WHERE kind = 'suspend'`],
  [
    "event without answer",
    `UPDATE study_event SET detail = jsonb_build_object('answer', gen_random_uuid()) WHERE kind = 'undo'`,
  ],
  [
    "change not allowed",
    `UPDATE study_event SET kind = 'ratingChanged', detail = detail || jsonb_build_object('rating', 'good', 'claim',
       (SELECT min(claim_id) FROM review WHERE answer_id::text = study_event.detail->>'answer')) WHERE kind = 'undo'`,
  ],
])("%s is named, and stays (%s)", async (what, damage) => {
  await live(ada, [{ does: "answer", right: false }, { does: "undo" }, { does: "suspend" }]);
  await sql().exec(damage);
  expect(kinds(await check())).toContain(what);
  await rebuild(database(), { write: true });
  expect(kinds(await check())).toEqual([what]);
});
