import type { ServedQuestion } from "@/core/review/exchange";
import { changeStudy } from "@/server/account/change-settings";
import type { Learner } from "@/server/auth/learner";
import { answer, sitDown } from "./sitting";

/** One sitting of a person's history. */
export type Sitting = {
  /** Hours since the sitting before. */
  waitHours: number;
  /** Right or wrong, answer by answer; the sitting ends with them or when nothing more is asked. */
  outcomes: readonly boolean[];
  /** A move to another zone, or to another limit or desired retention, just before. */
  settings?: { zone: string; newPerDay: number; desiredRetention?: number };
};

/** Lets a person sit down again and again, by the real commands; returns how many answers were given. */
export async function live(learner: Learner, start: Date, sittings: readonly Sitting[]): Promise<number> {
  let person = learner;
  let now = start;
  let answers = 0;
  for (const { waitHours, outcomes, settings } of sittings) {
    now = later(now, waitHours * 3600);
    if (settings) {
      const { reviewsPerDay, desiredRetention } = person;
      await changeStudy(person, { desiredRetention, reviewsPerDay, ...settings }, now);
      person = { ...person, ...settings };
    }
    let served: ServedQuestion | null = await sitDown(person, now);
    for (const right of outcomes) {
      if (!served) break;
      now = later(now, 3 + (answers % 5));
      const reply = await answer(person, served, right, now);
      if (!reply.ok) throw new Error(`Answer ${answers} was refused: ${reply.error.code}`);
      served = reply.value.next;
      answers++;
    }
  }
  return answers;
}

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);
