import "server-only";

/**
 * The one place in server/ and app/ that reads the time, so that a test or a demonstration can have another.
 * It hangs on `globalThis` because Next bundles this file several times (pages, routes, instrumentation).
 *
 * What other programs keep goes by the real time: the touched lock of the data folder, and the windows of the
 * rate limits.
 */
const held = globalThis as typeof globalThis & { reciteNow?: (() => Date) | undefined };

/** The present, as far as Recite is concerned. */
export const now = (): Date => held.reciteNow?.() ?? new Date();

/** From here on the clock shows `start`, and runs. */
export function runClockFrom(start: Date): void {
  const aheadMs = start.getTime() - Date.now();
  held.reciteNow = () => new Date(Date.now() + aheadMs);
}

/** The clock stands still at a time: for tests. */
export function stopClockAt(time: Date): void {
  held.reciteNow = () => new Date(time);
}

/** The clock shows the real time again. */
export function resetClock(): void {
  held.reciteNow = undefined;
}
