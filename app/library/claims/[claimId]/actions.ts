"use server";

import { revalidatePath } from "next/cache";
import { uuidv7 } from "uuidv7";
import { eventRequestSchema } from "@/core/review/event-exchange";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { recordEvent } from "@/server/review/events/record-event";

/** Sets a claim aside, or takes it up again. Whoever sends something else is told nothing: the page offers no more. */
export async function changeFlag(form: FormData): Promise<void> {
  const claim = String(form.get("claim"));
  const learner = await requireLearner("/library");
  const act = { kind: form.get("kind"), about: { claim } };
  const request = eventRequestSchema.safeParse({ eventId: uuidv7(), session: null, act });
  if (!request.success) return;
  await recordEvent(learner, request.data, now());
  revalidatePath(`/library/claims/${claim}`);
}
