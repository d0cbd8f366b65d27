/** An answer as far as its speed is looked at. One answer to several claims is one. */
export type TimedAnswer = {
  /** The browser's, clamped. */
  elapsedMs: number;
  /** Receipt by the server. */
  at: Date;
  /** Delivered with others after being offline: its receipt says nothing about its speed. */
  isBatched: boolean;
};

/** Below this nobody has read the question. */
const fastestMs = 1_500;

/** Of fewer answers a median says little: three quick true-or-false ones are no machine. */
export const fewestTimed = 10;

/**
 * Whether a day was answered too fast to have been read, in any order of its answers: by the times that the
 * browser claims, or by the gaps between receipts, which it cannot claim. Asked once, when the day has ended.
 */
export function isTooFast(answers: readonly TimedAnswer[]): boolean {
  const inTime = [...answers].sort((a, b) => a.at.getTime() - b.at.getTime());
  const gaps = inTime.flatMap((answer, place) => {
    const before = inTime[place - 1];
    return before && !answer.isBatched ? [answer.at.getTime() - before.at.getTime()] : [];
  });
  return [answers.map(({ elapsedMs }) => elapsedMs), gaps].some(
    (times) => times.length >= fewestTimed && medianOf(times) < fastestMs,
  );
}

/** Of an even number the upper middle one: doubt is for the person. */
const medianOf = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
