import { strengthOf } from "@/core/progress/strength";
import type { Memory } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";

/** Which claims of a document or deck are shown; also the word in the address. */
export const shows = ["all", "due", "learning", "known", "new", "disagree"] as const;
export type Show = (typeof shows)[number];

/** Whatever else an address says shows everything. */
export const parseShow = (value: string | string[] | undefined): Show =>
  shows.find((show) => show === value) ?? "all";

type Shown = { memory: Memory | null; isDisputed: boolean };

/** What is durable is known as well. */
export function isShown({ memory, isDisputed }: Shown, show: Show, today: StudyDay): boolean {
  if (show === "all") return true;
  if (show === "disagree") return isDisputed;
  if (show === "due") return memory !== null && memory.dueDay <= today;
  const strength = strengthOf(memory);
  return strength === show || (strength === "durable" && show === "known");
}
