import { expect, test } from "vitest";
import type { Today } from "@/server/study/today";
import { dueDetails, dueSentence, when } from "./wording";

const quiet: Today = {
  day: "2026-11-20",
  topics: [],
  due: 0,
  late: 0,
  asked: 0,
  offered: 0,
  minutes: null,
  week: [],
  next: null,
  isFirstDay: false,
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

test("a day within the week goes by its name, a later one by its date", () => {
  expect(when("2026-11-26", "2026-11-20")).toBe("on Thursday");
  expect(when("2026-11-27", "2026-11-20")).toBe("on 27 November");
});

test("details tell time, lateness, new claims and what waits", () => {
  expect(dueDetails({ ...quiet, due: 23, asked: 23, late: 4, offered: 6, minutes: 9 })).toBe(
    "About 9 minutes. 4 are late. Then 6 new.",
  );
  expect(dueDetails({ ...quiet, due: 250, asked: 200, minutes: 1 })).toBe(
    "About 1 minute. 50 more wait for the coming days: your limit for today is reached.",
  );
});
