import { type Period, periodOf, shareYears } from "@/core/claim/period";

/** The years that something surely lies within, or null where the time has an open end: "by 2016". */
export function spanOf(when: string): Period | null {
  const period = /\b(by|since|before|after|until)\b/i.test(when) ? null : periodOf(when);
  if (!period) return null;
  const slack = /\b(around|about|roughly)\b/i.test(when) ? 1 : 0;
  return { from: period.from - slack, to: period.to + slack };
}

/** Whether the spans share a year; of an open end nobody can say that they do not. */
export const spansOverlap = (a: Period | null, b: Period | null) => !a || !b || shareYears(a, b);
