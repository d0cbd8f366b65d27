import { afterEach, expect, test } from "vitest";
import type { Form, Question } from "@/core/question/question";
import { addDays, studyDayOf } from "@/core/schedule/study-day";
import { sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { answer, questionOf, sitDown } from "@/server/testing/sitting";

testDatabase({ withLibrary: true });

const friday = new Date("2026-11-20T10:00:00Z");
const later = new Date(friday.getTime() + 60_000);

const setOthers = (status: string, claim: string, form: Form) =>
  sql().query(
    `UPDATE question SET status = $1 WHERE body->>'form' <> $3
        AND id IN (SELECT question_id FROM question_claim WHERE claim_id = $2)`,
    [status, claim, form],
  );

let asked: { claim: string; form: Form } | null = null;
afterEach(async () => {
  if (asked) await setOthers("published", asked.claim, asked.form);
});

/** A person who has known a claim for long, and the question of that form that is served for it. */
async function servedIn(form: Form) {
  const [row] = await sql().query<{ body: Question }>(
    "SELECT body FROM question WHERE status = 'published' AND body->>'form' = $1 ORDER BY id LIMIT 1",
    [form],
  );
  const claim = row?.body.claims[0];
  if (!claim) throw new Error(`No question of the form ${form} is there.`);
  asked = { claim, form };
  await setOthers("retired", claim, form);
  const learner = await addLearner({ newPerDay: 0 });
  const today = studyDayOf(friday, learner.zone);
  await sql().query(
    `INSERT INTO memory (user_id, claim_id, stability, difficulty, last_day, due_day, reps, lapses, last_rating, last_question, version)
     VALUES ($1, $2, 40, 5, $3::date, $4::date, 5, 0, 'good', 'none', 5)`,
    [learner.userId, claim, addDays(today, -40), today],
  );
  const served = await sitDown(learner, friday);
  if (!served) throw new Error("Nothing is asked.");
  return { learner, served };
}

test.each(["typed", "numeric"] as const)("a %s question is served without its key", async (form) => {
  const { served } = await servedIn(form);
  expect(served.form).toBe(form);
  const own = ["token", "timesAsked", "strength", "topic", "section", "stem", "why", "isPractice", "form"];
  expect(Object.keys(served).sort()).toEqual(own.sort());
});

test.each(["typed", "numeric"] as const)("a %s question is answered by typing", async (form) => {
  const { learner, served } = await servedIn(form);
  const reply = await answer(learner, served, true, later);
  expect(reply.ok && reply.value.feedback).toMatchObject({ verdict: "right", rating: "good", options: [] });
});

test.each(["typed", "numeric"] as const)(
  "a wrong answer to a %s question is told the right one",
  async (form) => {
    const { learner, served } = await servedIn(form);
    const reply = await answer(learner, served, false, later);
    const question = await questionOf(served);
    expect(reply.ok && reply.value.feedback).toMatchObject({
      verdict: "wrong",
      answer: "answer" in question && question.answer,
      range:
        form === "typed"
          ? null
          : expect.toSatisfy((range) => range === null || /counts as right/.test(range)),
    });
  },
);
