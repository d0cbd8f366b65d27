import { uuidv7 } from "uuidv7";
import type { PastReview } from "@/core/schedule/evaluate/past-log";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";

/**
 * Puts reviews into a person's log as bare rows, in the order of time and each with an answer of its own: enough to
 * fit weights to, and much faster than living through them. Their states are invented, so a replay would not agree.
 * Returns the ids of the answers.
 */
export async function addPastReviews({ userId }: Learner, reviews: PastReview[]): Promise<string[]> {
  await sql().exec(`
    INSERT INTO document (id, title, publisher, sections, position, checksum)
      VALUES ('almanac', 'Almanac', 'Nobody', '{}', 99, '') ON CONFLICT DO NOTHING;
    INSERT INTO question (id, form, body, status) VALUES ('asked', 'typed', '{}', 'retired') ON CONFLICT DO NOTHING`);
  const rows = reviews.map((review, at) => ({ ...review, answer: uuidv7(), at }));
  const json = JSON.stringify(rows);
  await sql().query(
    `INSERT INTO claim (id, document_id, position, kind, payload, topic, statement, gaps, section, source_start, source_end, source_checksum, status)
     SELECT DISTINCT claim, 'almanac', 0, 'statement', '{}'::jsonb, 'tiers', claim, '{}'::text[], 'One', 0, 1, '', 'retired'
       FROM jsonb_to_recordset($1::jsonb) AS x(claim text) ON CONFLICT DO NOTHING`,
    [json],
  );
  await sql().query(
    `INSERT INTO answer (user_id, id, token_id, session_id, question_id, response, seed, verdict, score, served_at, at, day, elapsed_ms)
     SELECT $1::uuid, answer, answer, answer, 'asked', '{}'::jsonb, 0, CASE rating WHEN 'again' THEN 'wrong' ELSE 'right' END,
            0, day, day + at * interval '1 millisecond', day, 0
       FROM jsonb_to_recordset($2::jsonb) AS x(answer uuid, day date, rating text, at int)`,
    [userId, json],
  );
  await sql().query(
    `INSERT INTO review (user_id, answer_id, claim_id, topic, verdict, rating, is_practice, version, day, stability, difficulty,
                         due_day, desired_retention, algorithm)
     SELECT $1::uuid, answer, claim, 'tiers', CASE rating WHEN 'again' THEN 'wrong' ELSE 'right' END, rating, false, 0, day, 1, 5,
            day, 0.9, 'fsrs-6/default'
       FROM jsonb_to_recordset($2::jsonb) AS x(answer uuid, claim text, day date, rating text)`,
    [userId, json],
  );
  await sql().query(
    `INSERT INTO daily_activity AS d (user_id, day, topic, answers, reviews)
     SELECT $1::uuid, day, 'tiers', count(*), count(*) FROM jsonb_to_recordset($2::jsonb) AS x(day date) GROUP BY day
     ON CONFLICT (user_id, day, topic) DO UPDATE SET answers = d.answers + excluded.answers, reviews = d.reviews + excluded.reviews`,
    [userId, json],
  );
  return rows.map(({ answer }) => answer);
}
