import { formatAmount } from "@/core/claim/quantity";
import type { QuestionOf } from "./question";

/** "Any number from 90 to 110 ms counts as right." Null where no other number than the one given does. */
export function rangeSentence({ low, high, slack, unit }: QuestionOf<"numeric">): string | null {
  // Whole numbers are remembered whole; ends that nobody would type are drawn in.
  const isWhole = Number.isInteger(low) && Number.isInteger(high) && low >= 10;
  const from = isWhole ? Math.ceil(low - slack) : Number((low - slack).toPrecision(3));
  const to = isWhole ? Math.floor(high + slack) : Number((high + slack).toPrecision(3));
  if (from >= to) return null;
  if (unit === "year") return `Any year from ${from} to ${to} counts as right.`;
  return `Any number from ${formatAmount({ low: from, high: to, unit })} counts as right.`;
}
