import "server-only";
import { randomInt } from "node:crypto";
import { partsOf } from "@/core/question/present";
import type { ServedQuestion } from "@/core/review/exchange";
import { chooseSample, type SampleCandidate } from "@/core/sample/choose-sample";
import { studyDayOf } from "@/core/schedule/study-day";
import { sql } from "@/server/db/client";
import { env } from "@/server/env";
import { signSampleToken } from "@/server/review/token";

/** Of each form and topic so many stand for election: enough for five that do not tell each other's answers. */
const perKind = 8;

/**
 * Questions for visitors, ready for the browser and without their keys; none where the library is empty. They are
 * the same for everybody on a study day. Reads only: the tokens remember what was served.
 */
export async function serveSample(now: Date): Promise<ServedQuestion[]> {
  const day = studyDayOf(now, env().defaultZone);
  // A hash of the day and the question decides who stands for election: any order would do that changes daily.
  const candidates = await sql().query<SampleCandidate>(
    `SELECT body AS question, topic FROM (
       SELECT q.body, c.topic,
              row_number() OVER (PARTITION BY q.form, c.topic ORDER BY md5($1 || q.id)) AS place
         FROM question q
         JOIN question_claim qc ON qc.question_id = q.id
         JOIN claim c ON c.id = qc.claim_id AND c.status = 'published'
        WHERE q.status = 'published' AND q.form IN ('choice', 'trueFalse', 'cloze', 'typed', 'numeric')
          AND c.topic IN ('tiers', 'tradeoffs', 'libraries', 'numbers')) ranked
      WHERE place <= $2::int
      ORDER BY place, topic, body->>'id'`,
    [day, perKind],
  );
  return chooseSample(candidates, day).map(({ question, topic }) => {
    const seed = randomInt(2 ** 31);
    return {
      token: signSampleToken({ user: "sample", question: question.id, seed, servedAt: now.getTime() }),
      timesAsked: 0,
      strength: "new",
      topic,
      section: null,
      stem: question.stem,
      isPractice: true,
      ...partsOf(question, seed),
    } as ServedQuestion;
  });
}
