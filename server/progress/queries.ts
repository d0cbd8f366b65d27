import "server-only";
import { type Topic, topics } from "@/core/claim/claim";
import { type RetentionRow, trueRetention } from "@/core/progress/retention";
import { durableFrom, knownFrom } from "@/core/progress/strength";
import { addDays, type StudyDay, studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";

/** What one person did on one study day, over all topics. */
export type DayFigures = RetentionRow & { day: StudyDay; answers: number; timeMs: number };

/** Published claims by how they are held. `durable` is a part of `known`. */
export type StrengthFigures = { known: number; durable: number; learning: number; new: number };
export type TopicStrength = StrengthFigures & { topic: Topic };

export type Progress = {
  day: StudyDay;
  /** Every study day with an answer, oldest first. */
  days: DayFigures[];
  /** In the order of topics; those without a claim are left out. */
  topics: TopicStrength[];
  /** Over the last four weeks. */
  retention: ReturnType<typeof trueRetention>;
  /** Whether any review, however long ago, counted towards true retention. */
  everCounted: boolean;
};

/** True retention looks back four weeks, today included: each weekday counts four times. */
export const retentionDays = 28;

/** How it has gone. Two reads of what the log adds up to, none of the log. */
export async function getProgress(learner: Learner, now: Date): Promise<Progress> {
  const day = studyDayOf(now, learner.zone);
  const [days, held] = await Promise.all([listDays(learner), countByTopic(learner)]);
  const since = addDays(day, -retentionDays);
  return {
    day,
    days,
    topics: topics.flatMap((topic) => held.filter((row) => row.topic === topic)),
    retention: trueRetention(days.filter((each) => each.day > since)),
    everCounted: days.some((each) => each.youngTotal + each.matureTotal > 0),
  };
}

/** The whole history, a row a day, because the longest run may lie anywhere in it. */
const listDays = (learner: Learner) =>
  sql().query<DayFigures>(
    `SELECT day::text AS day, sum(answers)::int AS answers, sum(time_ms)::int AS "timeMs",
            sum(young_total)::int AS "youngTotal", sum(young_right)::int AS "youngRight",
            sum(mature_total)::int AS "matureTotal", sum(mature_right)::int AS "matureRight"
       FROM daily_activity WHERE user_id = $1 GROUP BY daily_activity.day HAVING sum(answers) > 0
      ORDER BY daily_activity.day`,
    [learner.userId],
  );

const countByTopic = (learner: Learner) =>
  sql().query<TopicStrength>(
    `SELECT c.topic, count(*) FILTER (WHERE m.stability >= $2::float8)::int AS known,
            count(*) FILTER (WHERE m.stability >= $3::float8)::int AS durable,
            count(*) FILTER (WHERE m.stability < $2::float8)::int AS learning,
            count(*) FILTER (WHERE m.claim_id IS NULL)::int AS new
       FROM claim c LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      WHERE c.status = 'published' GROUP BY c.topic`,
    [learner.userId, knownFrom, durableFrom],
  );
