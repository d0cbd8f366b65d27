import "server-only";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { displayName } from "@/core/account/address";
import { isTimeZone, studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";

const limit = (max: number, word: string) =>
  z.coerce
    .number(`Give ${word} as a whole number.`)
    .int(`Give ${word} as a whole number.`)
    .min(0, `Give ${word} as a number from 0 to ${max}.`)
    .max(max, `Give ${word} as a number from 0 to ${max}.`);

export const settingsSchema = z.object({
  name: z.string().transform((text, context) => {
    const name = displayName(text);
    if (name.ok) return name.value;
    context.addIssue({ code: "custom", message: "Give a name of 1 to 80 characters." });
    return z.NEVER;
  }),
  zone: z.string().refine(isTimeZone, "Choose a time zone of the list, such as Europe/Vienna."),
  newPerDay: limit(999, "new claims a day"),
  reviewsPerDay: limit(9999, "reviews a day"),
});
export type SettingsInput = z.infer<typeof settingsSchema>;

/**
 * Changes name, zone and limits. Zone and limits also enter the log: the study days of later answers follow
 * from them. The day of the event is counted in the zone that held until now.
 */
export async function changeSettings(learner: Learner, input: SettingsInput, now: Date): Promise<void> {
  const { name, ...study } = input;
  await db().$transaction([
    db().user.update({ where: { id: learner.userId }, data: { name } }),
    db().studySettings.update({ where: { userId: learner.userId }, data: study }),
    db().studyEvent.create({
      data: {
        userId: learner.userId,
        id: uuidv7(),
        kind: "settings",
        detail: study,
        at: now,
        day: new Date(studyDayOf(now, learner.zone)),
      },
    }),
  ]);
}
