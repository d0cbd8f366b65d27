"use server";

import { revalidatePath } from "next/cache";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { fitToMemory, resetParameters } from "@/server/schedule/fit-parameters";
import { type FitReply, fitMessages, fitOutcome } from "./fit-wording";

export async function fit(_previous: FitReply): Promise<FitReply> {
  const learner = await requireLearner("/settings");
  const fitted = await fitToMemory(learner, now());
  if (!fitted.ok) return fitMessages[fitted.error.code];
  revalidatePath("/", "layout");
  return fitOutcome(fitted.value);
}

export async function backToDefaults(_previous: FitReply): Promise<FitReply> {
  const learner = await requireLearner("/settings");
  await resetParameters(learner, now());
  revalidatePath("/", "layout");
  return "Your next reviews are scheduled by the default weights.";
}
