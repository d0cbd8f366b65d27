import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, test } from "vitest";
import { answerText } from "@/core/question/answer-text";
import type { Question } from "@/core/question/question";
import type { ServedQuestion } from "@/core/review/exchange";
import { sql } from "@/server/db/client";
import { recordAnswer } from "@/server/review/record-answer";
import { openSampleToken, tokenHours } from "@/server/review/token";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { responseTo, sitDown } from "@/server/testing/sitting";
import { gradeSample } from "./grade-sample";
import { serveSample } from "./sample-questions";

testDatabase({ withLibrary: true });

const now = new Date("2026-11-20T10:00:00Z");
const refused = (code: string) => ({ ok: false, error: { code } });

async function behind({ token }: ServedQuestion): Promise<Question> {
  const opened = openSampleToken(token, now);
  if (!opened.ok) throw new Error(opened.error.code);
  const [row] = await sql().query<{ body: Question }>("SELECT body FROM question WHERE id = $1", [
    opened.value.question,
  ]);
  if (!row) throw new Error("No such question.");
  return row.body;
}

const countLog = () =>
  sql().query(
    `SELECT (SELECT count(*)::int FROM answer) AS answers, (SELECT count(*)::int FROM review) AS reviews,
            (SELECT count(*)::int FROM memory) AS memories, (SELECT count(*)::int FROM daily_activity) AS days,
            (SELECT count(*)::int FROM study_session) AS sessions`,
  );
const nothing = [{ answers: 0, reviews: 0, memories: 0, days: 0, sessions: 0 }];

let served: ServedQuestion[];
beforeEach(async () => {
  served = await serveSample(now);
});

test("five questions of several forms are served, the same for all on a day and others on other days", async () => {
  expect(served).toHaveLength(5);
  expect(new Set(served.map(({ form }) => form)).size).toBeGreaterThanOrEqual(3);
  const stems = (questions: ServedQuestion[]) => questions.map(({ stem }) => stem);
  expect(stems(await serveSample(new Date(now.getTime() + 3_600_000)))).toEqual(stems(served));
  expect(stems(await serveSample(new Date("2026-11-21T10:00:00Z")))).not.toEqual(stems(served));
});

test("no key leaves the server before the answer", async () => {
  for (const question of served) {
    const body = await behind(question);
    const { token, options, ...rest } = question as ServedQuestion & { options?: unknown };
    const sent = JSON.stringify([rest, Buffer.from(token.split(".")[0] ?? "", "base64url").toString()]);
    for (const claim of body.claims) expect(sent).not.toContain(claim);
    if (body.form !== "trueFalse") expect(sent).not.toContain(answerText(body));
    expect(JSON.stringify(options ?? [])).not.toMatch(/correct|trueOf|answer/);
  }
});

test("right and wrong answers are told with the claim and its source, and nothing is kept", async () => {
  for (const question of served)
    for (const right of [true, false]) {
      const response = responseTo(await behind(question), right);
      const graded = await gradeSample({ token: question.token, response }, now);
      if (!graded.ok) throw new Error(graded.error.code);
      expect(graded.value).toMatchObject({
        verdict: right ? "right" : "wrong",
        isPractice: true,
        schedule: null,
        source: { section: expect.any(String) },
      });
      expect(graded.value.claim.statement).not.toBe("");
    }
  expect(await countLog()).toEqual(nothing);
});

describe("what is refused", () => {
  const giveUp = { kind: "giveUp" as const };
  const token = () => served[0]?.token ?? "";

  test("a token of the sample is worth nothing in a review, nor a person's in the sample", async () => {
    const ada = await addLearner();
    const input = { answerId: uuidv7(), token: token(), response: giveUp, elapsedMs: 1 };
    expect(await recordAnswer(ada, input, now)).toEqual(refused("TOKEN_INVALID"));
    const hers = await sitDown(ada, now);
    expect(await gradeSample({ token: hers?.token ?? "", response: giveUp }, now)).toEqual(
      refused("TOKEN_INVALID"),
    );
  });

  test("forged, expired and misfit answers, and questions retired since", async () => {
    const late = new Date(now.getTime() + tokenHours * 3_600_000 + 1);
    expect(await gradeSample({ token: token(), response: giveUp }, late)).toEqual(refused("TOKEN_EXPIRED"));
    for (const forged of ["", "a.b", `${token()}x`, `${token()}.x`])
      expect(await gradeSample({ token: forged, response: giveUp }, now)).toEqual(refused("TOKEN_INVALID"));
    const misfit = { kind: "option" as const, option: "none" };
    expect(await gradeSample({ token: token(), response: misfit }, now)).toEqual(refused("RESPONSE_MISFIT"));
    await sql().exec("UPDATE question SET status = 'retired'");
    expect(await gradeSample({ token: token(), response: giveUp }, now)).toEqual(refused("QUESTION_UNKNOWN"));
    expect(await serveSample(now)).toEqual([]);
    await sql().exec("UPDATE question SET status = 'published'");
  });
});
