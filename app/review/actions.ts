"use server";

import { redirect } from "next/navigation";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { startSession } from "@/server/review/start-session";

/** Begins a review of what is due and then new, or goes on with the open one. */
export async function startReview(): Promise<void> {
  const learner = await requireLearner("/today");
  redirect((await startSession(learner, now())) ? "/review" : "/today");
}
