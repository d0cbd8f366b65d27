import { count } from "@/components/wording/counts";
import { defaultParameters, intervalDays, type Parameters } from "@/core/schedule/fsrs";

/** What desired retention costs, told of one claim; the days are those of the person's own schedule. */
export function retentionCost(parameters: Parameters = defaultParameters): string {
  const heldDays = 10;
  const at = (retention: number) => intervalDays(heldDays, retention, parameters);
  return `A claim held for ${heldDays} days returns in ${count(at(0.9), "day")} at 90%, in ${at(0.95)} at 95% and in ${at(0.8)} at 80%: the higher, the more reviews.`;
}
