import { type Amount, isNear } from "@/core/claim/quantity";
import { unitOf } from "@/core/question/grade/amount-unit";

// Months have no fixed number of seconds; to tell which time is longer their mean will do.
const secondsOfMonth = 2_629_800;

/** The amount in the base of its unit: lengths of time in seconds, what is only counted as it is. */
export function based({ low, high, unit }: Amount): Amount {
  const known = unitOf(unit);
  if (!known) return { low, high, unit };
  const isMonths = known.dimension === "months";
  const scale = known.factor * (isMonths ? secondsOfMonth : 1);
  return { low: low * scale, high: high * scale, unit: isMonths ? "time" : known.dimension };
}

/** Whether two amounts are of one kind and clearly apart: minutes and days are, percent and years are not. */
export function isComparable(a: Amount, b: Amount): boolean {
  const [one, other] = [based(a), based(b)];
  return one.unit === other.unit && !isNear(one, other);
}
