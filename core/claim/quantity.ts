import type { Payload } from "./claim";

/** A number or a range with its unit, both ends included. */
export type Amount = { low: number; high: number; unit: string };

export const amountOf = (payload: Payload<"quantity">): Amount => ({
  low: payload.low,
  high: payload.high ?? payload.low,
  unit: payload.unit.trim(),
});

// One formatter for all: making one costs far more than a number does.
const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const digits = (value: number) => format.format(value);

/** "60 to 70 percent", "3 tiers", "$500". */
export function formatAmount({ low, high, unit }: Amount): string {
  const number = low === high ? digits(low) : `${digits(low)} to ${digits(high)}`;
  if (unit === "") return number;
  if (/^[$€£]$/.test(unit)) return `${unit}${number}`;
  return unit === "%" ? `${number}%` : `${number} ${unit}`;
}

/** True when the ranges touch or lie within a tenth of each other: too near to tell apart. */
export function isNear(a: Amount, b: Amount): boolean {
  if (a.low <= b.high && b.low <= a.high) return true;
  const [below, above] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return above - below <= 0.1 * Math.max(Math.abs(above), Math.abs(below));
}

/** How a document hedges its number, as it stands before it: "at least ", "at most ", "about "; or nothing. */
export function hedgeOf({ measure, bound, approximate }: Payload<"quantity">): string {
  // "The minimum number is at least 5" says it twice.
  const isNamed = /\b(minimum|maximum|least|most|lower|upper|approximate)\b/i.test(measure);
  if (isNamed) return "";
  const limit = bound === "least" ? "at least " : bound === "most" ? "at most " : "";
  return limit || (approximate ? "about " : "");
}

/** The number with its hedge, for where it stands alone: "at least 100 maps". */
export const hedgedAmount = (payload: Payload<"quantity">) =>
  hedgeOf(payload) + formatAmount(amountOf(payload));
