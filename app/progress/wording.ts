import { count, figure } from "@/components/wording/counts";
import { percentInTenths } from "@/components/wording/percent";
import type { Retention } from "@/core/progress/retention";

/** Below this a share says little: even 18 of 20 may be anything from 70 to 97 %. */
const fewReviews = 20;

/** "89 to 93%". */
export const rangeText = ({ low, high }: { low: number; high: number }) =>
  `${Math.round(low * 100)} to ${Math.round(high * 100)}%`;

/** The page's finding. `everCounted` tells whether any review, however long ago, was one of true retention. */
export function retentionStatement(all: Retention, everCounted: boolean): string {
  if (all.share === null && everCounted) return "No claim came back in the last four weeks.";
  if (all.share === null) return "Retention shows once claims have come back.";
  if (all.total < fewReviews) return `So far, ${all.right} of ${count(all.total, "review")} right.`;
  return `You recall ${percentInTenths(all.share)} of what you review.`;
}

/** Why there is no share yet; null where there is one. */
export function retentionProviso(all: Retention, everCounted: boolean): string | null {
  if (all.share === null && everCounted)
    return "Retention is told from the reviews of the last four weeks, and there were none.";
  if (all.share === null) return "Nothing has been reviewed a day or more after it was learnt.";
  if (all.total < fewReviews) return "Too few to say how much you recall.";
  return null;
}

/** "225 of 412 claims known, 143 of them durable." */
export function knownSentence({ known, durable }: { known: number; durable: number }, total: number): string {
  if (total === 0) return "The library has no claims yet.";
  if (known === 0) return `None of ${count(total, "claim")} is known yet.`;
  const part = `${figure(known)} of ${count(total, "claim")} known`;
  return durable > 0 ? `${part}, ${figure(durable)} of them durable.` : `${part}.`;
}

/** The heading of the run and what is to be said of it. */
export function runWords({ current, longest }: { current: number; longest: number }): [string, string] {
  if (longest === 0) return ["No run yet", "Days in a row count from the first answer."];
  if (current === 0) return ["No run at present", `The longest was ${count(longest, "day")}.`];
  const title = current === 1 ? "1 day" : `${count(current, "day")} in a row`;
  return [
    title,
    current === longest ? "The longest run so far." : `The longest run was ${count(longest, "day")}.`,
  ];
}

/** The time of the median day, in whole minutes: one long evening does not move it. */
export function usualMinutes(timesMs: readonly number[]): string {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return median < 60_000 ? "under a minute" : count(Math.round(median / 60_000), "minute");
}
