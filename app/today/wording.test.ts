import { expect, test } from "vitest";
import type { Today } from "@/server/study/today";
import { dueDetails, dueSentence, waitingSentence } from "./wording";

const quiet: Today = {
  day: "2026-11-20",
  topics: [],
  due: 0,
  late: 0,
  asked: 0,
  spread: [],
  offered: 0,
  limits: { newPerDay: 10, reviewsPerDay: 200 },
  minutes: null,
  week: [],
  next: null,
  isFirstDay: false,
  studiedDays: ["2026-11-19"],
  answeredToday: 0,
  rightToday: 0,
};

test("what is due comes before what is new", () => {
  expect(dueSentence({ ...quiet, asked: 1, offered: 5 })).toBe("1 claim due today.");
  expect(dueSentence({ ...quiet, offered: 5 })).toBe("5 claims to learn today.");
});

test("a day with nothing left says when to come back", () => {
  expect(dueSentence({ ...quiet, next: { day: "2026-11-21", count: 14 } })).toBe(
    "Nothing is due until tomorrow, 14 claims.",
  );
  expect(dueSentence({ ...quiet, next: { day: "2026-11-23", count: 1 } })).toBe(
    "Nothing is due until Monday, 1 claim.",
  );
  expect(dueSentence(quiet)).toBe("Nothing is due.");
});

test("details tell time, lateness, new claims and what waits", () => {
  expect(dueDetails({ ...quiet, due: 23, asked: 23, late: 4, offered: 6, minutes: 9 })).toBe(
    "About 9 minutes. 4 are late. Then 6 new.",
  );
  expect(dueDetails({ ...quiet, due: 90, asked: 40, spread: [30, 20], minutes: 1 })).toBe(
    "About 1 minute. 50 more wait: 30 tomorrow and 20 on Sunday. The weakest come first.",
  );
});

test("what the limit holds back is told with how long it waits", () => {
  const full = { ...quiet, due: 12 };
  expect(waitingSentence({ ...full, asked: 12 })).toBeNull();
  expect(waitingSentence({ ...full, asked: 11, spread: [1] })).toBe(
    "1 more waits until tomorrow: your limit for today is reached.",
  );
  expect(waitingSentence({ ...full, spread: [6, 4, 2] })).toBe(
    "12 claims wait: 6 tomorrow, 4 on Sunday and 2 on Monday. The weakest come first.",
  );
  // A day that is full already takes nothing.
  expect(waitingSentence({ ...full, spread: [0, 12] })).toBe(
    "12 claims wait: 12 on Sunday. The weakest come first.",
  );
  expect(waitingSentence({ ...full, spread: [3, 3, 3, 3] })).toBe(
    "12 claims wait: they are spread over the next 4 days. The weakest come first.",
  );
  expect(waitingSentence({ ...full, spread: [10, 10] })).toBe(
    "12 claims wait: they are spread over the next 2 days. The weakest come first.",
  );
  expect(waitingSentence({ ...full, spread: Array.from({ length: 365 }, () => 0) })).toBe(
    "12 claims wait: at your daily limit, for more than a year.",
  );
  expect(waitingSentence(full)).toBe("12 claims wait: your limit is no reviews a day.");
});

test("a day whose limit is reached does not say that nothing is due", () => {
  const reached = { ...quiet, due: 12, spread: [12], next: { day: "2026-11-21", count: 3 } };
  expect(dueSentence(reached)).toBe("Your limit for today is reached.");
});
