import { z } from "zod";
import { err, ok, type Result } from "@/core/result";
import { ratings } from "../rating";
import { addDays } from "../study-day";
import { type LineFault, linesOf, type PastLog, type PastReview, pastLog } from "./past-log";

const isDay = (text: string) => {
  try {
    return addDays(text, 0) === text;
  } catch {
    // Thrown for whatever is no day.
    return false;
  }
};

/** One line of an exported review log (docs/formats.md). Fields beside these are not read. */
export const reviewLineSchema = z.object({
  claim: z.string("must be the id of a claim").min(1, "must not be empty"),
  day: z.string("must be a day, such as 2026-11-20").refine(isDay, "must be a day, such as 2026-11-20"),
  rating: z.enum(ratings, `must be one of ${ratings.join(", ")}`),
  at: z.iso.datetime({ offset: true, error: "must be a time, such as 2026-11-20T12:00:00Z" }).optional(),
  elapsedMs: z.number("must be a number").min(0, "must not be negative").optional(),
  isPractice: z.boolean("must be true or false").default(false),
  isUndone: z.boolean("must be true or false").default(false),
});
export type ReviewLine = z.input<typeof reviewLineSchema>;

/** Reads a log of our own: one review a line, as JSON. Every line that cannot be read is named. */
export function readReviewLog(
  text: string,
): Result<PastLog, { code: "LINES_UNREADABLE"; faults: LineFault[] }> {
  const faults: LineFault[] = [];
  const reviews: (PastReview & { atMs: number | null })[] = [];
  let practice = 0;
  let undone = 0;
  for (const { line, says } of linesOf(text)) {
    const parsed = reviewLineSchema.safeParse(jsonOf(says));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const name = issue?.path.join(".");
      faults.push({ line, says: name ? `"${name}" ${issue?.message}` : "it is not a JSON object" });
      continue;
    }
    const { claim, day, rating, at, isPractice, isUndone } = parsed.data;
    if (isUndone) undone += 1;
    else if (isPractice) practice += 1;
    else reviews.push({ claim, day, rating, atMs: at === undefined ? null : Date.parse(at) });
  }
  if (faults.length > 0) return err({ code: "LINES_UNREADABLE", faults });
  const leftOut = [
    { why: "practice", count: practice },
    { why: "undone", count: undone },
  ];
  return ok(pastLog(inTime(reviews), leftOut));
}

/** By the moment where every line has one, else as the lines stand within each day. */
function inTime(reviews: (PastReview & { atMs: number | null })[]): PastReview[] {
  const isTimed = reviews.every(({ atMs }) => atMs !== null);
  const sorted = isTimed
    ? reviews.sort((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))
    : reviews.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return sorted.map(({ claim, day, rating }) => ({ claim, day, rating }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The fault is named with the line's number.
    return null;
  }
}
