import "server-only";
import { z } from "zod";
import type { QuizSettings } from "@/core/quiz/settings";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { type SessionState, stateColumns } from "@/server/review/session-state";
import type { QuizPlan } from "./quiz-session";

export type Quiz = SessionState & {
  quiz: QuizPlan;
  settings: QuizSettings;
  /** Ids of all that it set out to ask. */
  questions: string[];
  startedAt: Date;
};

/** A quiz of one's own; null when there is none of this id. */
export async function findQuiz({ userId }: Learner, id: string): Promise<Quiz | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [quiz] = await sql().query<Quiz>(
    `SELECT s.id, s.plan, s.questions, s.settings, s.started_at AS "startedAt", ${stateColumns("s.user_id")}
       FROM study_session s WHERE s.user_id = $1 AND s.id = $2 AND s.kind = 'quiz'`,
    [userId, id],
  );
  return quiz ?? null;
}
