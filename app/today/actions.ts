"use server";

import { revalidatePath } from "next/cache";
import { uuidv7 } from "uuidv7";
import { eventRequestSchema } from "@/core/review/event-exchange";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { recordEvent } from "@/server/review/events/record-event";

/** Changes how much is asked today, and today only. What no limit can be is not taken; the form says its bounds. */
export async function changeToday(form: FormData): Promise<void> {
  const learner = await requireLearner("/today");
  // Read from text rather than coerced alone: an emptied field would become 0.
  const limit = (name: string) => {
    const text = String(form.get(name) ?? "").trim();
    return text === "" ? null : Number(text);
  };
  const act = {
    kind: "limitsToday",
    newPerDay: limit("newToday"),
    reviewsPerDay: limit("reviewsToday"),
  };
  const request = eventRequestSchema.safeParse({ eventId: uuidv7(), session: null, act });
  if (request.success) await recordEvent(learner, request.data, now());
  revalidatePath("/today");
}
