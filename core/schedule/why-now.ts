import { defaultParameters, type Memory, type Parameters, retrievability } from "./fsrs";
import { daysBetween, type StudyDay } from "./study-day";

/** Why a question is asked today, as far as the schedule knows: what a sentence under the question needs. */
export type WhyNow = {
  /** missed: it returns in its session. early: it was asked for, not due, and leaves the memory alone. */
  reason: "new" | "due" | "overdue" | "missed" | "early";
  /** Null at first sight, as are the next three. */
  lastSeen: { day: StudyDay; daysAgo: number } | null;
  /** The expected chance of recall today, 0 to 1. */
  recall: number | null;
  /** Days that were scheduled between the last review and the next. */
  intervalDays: number | null;
  /** 0 on the day itself and before. */
  daysOverdue: number;
  /** What the form follows from: first sights and forgotten claims are recognised, others by their strength. */
  form: { because: "new" | "forgotten" } | { because: "strength"; stabilityDays: number };
};

/** `isMissed`: the claim was missed in this session and returns. */
export function whyNow(
  memory: (Memory & { isForgotten: boolean }) | null,
  day: StudyDay,
  { isMissed, parameters = defaultParameters }: { isMissed: boolean; parameters?: Parameters },
): WhyNow {
  if (!memory)
    return {
      reason: isMissed ? "missed" : "new",
      ...{ lastSeen: null, recall: null, intervalDays: null, daysOverdue: 0 },
      form: { because: "new" },
    };
  const overdue = daysBetween(memory.dueDay, day);
  return {
    reason: isMissed ? "missed" : overdue > 0 ? "overdue" : overdue === 0 ? "due" : "early",
    // After a flight west the last review may lie on a day that is yet to come.
    lastSeen: { day: memory.lastDay, daysAgo: Math.max(0, daysBetween(memory.lastDay, day)) },
    recall: retrievability(memory, day, parameters),
    intervalDays: daysBetween(memory.lastDay, memory.dueDay),
    daysOverdue: Math.max(0, overdue),
    form: memory.isForgotten
      ? { because: "forgotten" }
      : { because: "strength", stabilityDays: memory.stability },
  };
}
