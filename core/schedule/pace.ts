/** Some answers and the time of all of them together. */
export type Pace = { answers: number; timeMs: number };

/** Answers before a pace says anything. */
const enough = 3;

/** Minutes that `questions` take at the median of `elapsedMs`, rounded up; null before there is a pace. */
export function minutesFor(questions: number, elapsedMs: number[]): number | null {
  const sorted = [...elapsedMs].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return minutesAt(questions, { answers: sorted.length, timeMs: median * sorted.length });
}

/** The same from sums, at the mean. */
export function minutesAt(questions: number, pace: Pace): number | null {
  return pace.answers < enough ? null : Math.ceil((questions * pace.timeMs) / pace.answers / 60_000);
}

/** The latest right answers that a pace is taken from, and how few say nothing yet. */
export const paceAnswers = { most: 50, fewest: 20 };

/**
 * A person's pace in one form, in milliseconds: the median of the last right answers, oldest first. Null
 * before there are enough of them, and then nothing is judged by pace. Of an even number the lower middle one.
 */
export function paceOf(rightMs: readonly number[]): number | null {
  const latest = rightMs.slice(-paceAnswers.most).sort((a, b) => a - b);
  return latest.length < paceAnswers.fewest ? null : (latest[Math.ceil(latest.length / 2) - 1] ?? null);
}
