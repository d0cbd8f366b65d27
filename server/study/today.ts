import "server-only";
import type { Topic } from "@/core/claim/claim";
import { forecast } from "@/core/progress/forecast";
import { knownFrom } from "@/core/progress/strength";
import type { Limits } from "@/core/schedule/limits";
import { minutesAt } from "@/core/schedule/pace";
import { mostDaysSpread, spreadBacklog } from "@/core/schedule/queue";
import { type StudyDay, studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { leftToday } from "@/server/review/start-session";
import { isSetAside } from "./set-aside";
import { paceSince } from "./usual-pace";

const aside = isSetAside("$1", "c.id", "$2::date");

export type TopicCounts = {
  topic: Topic;
  known: number;
  learning: number;
  fresh: number;
  due: number;
};

export type Today = {
  day: StudyDay;
  topics: TopicCounts[];
  /** Claims due, late ones included. */
  due: number;
  late: number;
  /** Of those due, how many the day's limit still asks; the rest waits. */
  asked: number;
  /** How much of what waits each of the coming days takes, tomorrow first, beside what falls due on it. */
  spread: number[];
  /** New claims that the day's limit still offers. */
  offered: number;
  /** Of this day: the settings, unless they were changed for it alone. */
  limits: Limits;
  /** Minutes for what is asked and offered, at one's own pace; null before there is one. */
  minutes: number | null;
  /** Due on each of seven days, today first; what is late counts today. */
  week: { day: StudyDay; count: number }[];
  /** The next day with something due, when nothing is due today. */
  next: { day: StudyDay; count: number } | null;
  /** Whether nothing was ever answered. */
  isFirstDay: boolean;
  /** Every study day with an answer, oldest first. */
  studiedDays: StudyDay[];
  answeredToday: number;
  rightToday: number;
};

/** What today asks of a person. Reads memories and sums of days, never the log. */
export async function getToday(learner: Learner, now: Date): Promise<Today> {
  const day = studyDayOf(now, learner.zone);
  const [topics, dueDays, activity, left] = await Promise.all([
    sql().query<TopicCounts>(
      `SELECT c.topic, count(*) FILTER (WHERE m.stability >= $3::float8)::int AS known,
              count(*) FILTER (WHERE m.stability < $3::float8)::int AS learning,
              count(*) FILTER (WHERE m.claim_id IS NULL AND NOT ${aside})::int AS fresh,
              count(*) FILTER (WHERE m.due_day <= $2::date AND NOT ${aside})::int AS due
         FROM claim c LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
        WHERE c.status = 'published' GROUP BY c.topic`,
      [learner.userId, day, knownFrom],
    ),
    sql().query<{ day: StudyDay; count: number }>(
      // What is buried comes on the day on which it may be asked again.
      `SELECT greatest(m.due_day, f.buried_until)::text AS day, count(*)::int AS count
         FROM memory m JOIN claim c ON c.id = m.claim_id
         LEFT JOIN memory_flag f ON f.user_id = m.user_id AND f.claim_id = m.claim_id
        WHERE m.user_id = $1 AND c.status = 'published' AND f.is_suspended IS NOT TRUE
        GROUP BY 1 ORDER BY 1`,
      [learner.userId],
    ),
    sql().query<{ answers: number; timeMs: number; today: number; right: number; days: StudyDay[] }>(
      `SELECT coalesce(sum(answers), 0)::int AS answers, coalesce(sum(time_ms), 0)::int AS "timeMs",
              coalesce(sum(answers) FILTER (WHERE day = $2::date), 0)::int AS today,
              coalesce(sum("right") FILTER (WHERE day = $2::date), 0)::int AS "right",
              (SELECT coalesce(jsonb_agg(DISTINCT day ORDER BY day), '[]'::jsonb) FROM daily_activity
                WHERE user_id = $1 AND answers > 0) AS days
         FROM daily_activity WHERE user_id = $1 AND day >= $3::date`,
      [learner.userId, day, paceSince(day)],
    ),
    leftToday(sql(), learner, day),
  ]);
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const due = sum(topics.map((topic) => topic.due));
  const asked = Math.min(due, left.reviewsLeft);
  const offered = Math.min(sum(topics.map((topic) => topic.fresh)), left.newLeft);
  const pace = activity[0];
  const studiedDays = pace?.days ?? [];
  const dueAhead = forecast(dueDays, day, mostDaysSpread + 1)
    .slice(1)
    .map(({ count }) => count);
  return {
    day,
    topics,
    due,
    late: sum(dueDays.filter((each) => each.day < day).map((each) => each.count)),
    asked,
    spread: spreadBacklog(due - asked, learner.reviewsPerDay, dueAhead),
    offered,
    limits: left.limits,
    minutes: pace ? minutesAt(asked + offered, pace) : null,
    week: forecast(dueDays, day, 7),
    next: dueDays.find((each) => each.day > day) ?? null,
    isFirstDay: studiedDays.length === 0,
    studiedDays,
    answeredToday: pace?.today ?? 0,
    rightToday: pace?.right ?? 0,
  };
}
