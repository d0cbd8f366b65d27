import { afterEach, expect, test, vi } from "vitest";
import { now, resetClock, runClockFrom, stopClockAt } from "./clock";

afterEach(() => {
  vi.useRealTimers();
  resetClock();
});

const noon = new Date("2026-11-20T12:00:00Z");

test("the clock shows the real time unless another was set", () => {
  vi.useFakeTimers({ now: noon });
  expect(now()).toEqual(noon);
  stopClockAt(new Date("2031-02-03T04:05:06Z"));
  expect(now()).toEqual(new Date("2031-02-03T04:05:06Z"));
  resetClock();
  expect(now()).toEqual(noon);
});

test("a clock that was set runs, ahead of the real time or behind it", () => {
  vi.useFakeTimers({ now: noon });
  for (const start of ["2029-01-01T00:00:00Z", "2020-01-01T00:00:00Z"]) {
    runClockFrom(new Date(start));
    expect(now()).toEqual(new Date(start));
    vi.advanceTimersByTime(90_000);
    expect(now().getTime() - Date.parse(start)).toBe(90_000);
  }
});

test("a stopped clock cannot be moved by what it handed out", () => {
  stopClockAt(noon);
  now().setFullYear(1999);
  expect(now()).toEqual(new Date("2026-11-20T12:00:00Z"));
});
