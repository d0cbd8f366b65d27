import "server-only";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { displayName, type NameError } from "@/core/account/address";
import { ok, type Result } from "@/core/result";
import { retentionRange } from "@/core/schedule/desired-retention";
import { isTimeZone, studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";

/** Changes the name by which a person is shown; gives it back as it is kept. */
export async function changeName(learner: Learner, text: string): Promise<Result<string, NameError>> {
  const name = displayName(text);
  if (!name.ok) return name;
  await db().user.update({ where: { id: learner.userId }, data: { name: name.value } });
  return ok(name.value);
}

/**
 * Read from text rather than coerced: an emptied field would become 0. Keyboards for Chinese and Japanese
 * write wider digits, which mean the same.
 */
const limit = (most: number, words: string) => {
  const sentence = `Give ${words} as a whole number from 0 to ${most}.`;
  return z
    .string(sentence)
    .normalize("NFKC")
    .trim()
    .regex(/^\d{1,6}$/, sentence)
    .transform(Number)
    .refine((count) => count <= most, sentence);
};

/** Whole percents, as people say it; kept as a share. */
function retention() {
  const [least, most] = [Math.round(retentionRange.least * 100), Math.round(retentionRange.most * 100)];
  const sentence = `Give desired retention as a whole percentage from ${least} to ${most}.`;
  return z
    .string(sentence)
    .normalize("NFKC")
    .trim()
    .regex(/^\d{1,3} ?%?$/, sentence)
    .transform((text) => Number.parseInt(text, 10))
    .refine((percent) => percent >= least && percent <= most, sentence)
    .transform((percent) => percent / 100);
}

export const studySchema = z.object({
  zone: z.string().refine(isTimeZone, "Choose a time zone of the list, such as Europe/Vienna."),
  newPerDay: limit(999, "new claims a day"),
  reviewsPerDay: limit(9999, "reviews a day"),
  desiredRetention: retention(),
});
export type StudyInput = z.infer<typeof studySchema>;

/**
 * Changes zone, limits and desired retention. They also enter the log: the study days of later answers follow
 * from them. The day of the event is counted in the zone that held until now. Claims keep the day on which they
 * are due; the retention counts from each one's next review.
 */
export async function changeStudy(learner: Learner, input: StudyInput, now: Date): Promise<void> {
  const { userId } = learner;
  await db().$transaction([
    db().studySettings.update({ where: { userId }, data: input }),
    db().studyEvent.create({
      data: {
        userId,
        id: uuidv7(),
        kind: "settings",
        detail: input,
        at: now,
        day: new Date(studyDayOf(now, learner.zone)),
      },
    }),
  ]);
}
