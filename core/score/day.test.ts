import { describe, expect, test } from "vitest";
import { dayLimits, emptyDay, isTriviallyEasy, judgeOn, shareOf } from "./day";
import { judge, type RefereeState } from "./referee";
import { later, monday, typed } from "./testing/played";

const onTime = { ...typed, at: later(monday, 2), isRight: true };
const known = judge(null, { ...typed, at: monday, isRight: true }).state;

/** A day on which a review that is due comes again and again, each time of another claim. */
function dayOf(reviews: number, of: RefereeState = known) {
  let day = emptyDay;
  for (let i = 0; i < reviews; i++) day = judgeOn(day, of, onTime).day;
  return day;
}

describe("a day", () => {
  test("lets forty claims pay their first points, and no more", () => {
    expect(dayOf(39)).toEqual({ points: 39 * 1679, opened: 39 });
    expect(dayOf(40)).toEqual({ points: 40 * 1679, opened: 40 });
    expect(dayOf(90)).toEqual(dayOf(40));
  });

  test("pays a thousand points to the hundredth, the last gain in part", () => {
    const opened = { ...known, isOpened: true };
    expect(dayOf(59, opened).points).toBe(59 * 1679);
    expect(dayOf(60, opened)).toEqual({ points: dayLimits.points, opened: 0 });
    expect(dayOf(200, opened)).toEqual({ points: 100_000, opened: 0 });
  });
});

test("a claim is trivially easy when more than 97 % of at least forty people knew it", () => {
  expect(isTriviallyEasy({ people: 39, right: 39 })).toBe(false);
  expect(isTriviallyEasy({ people: 40, right: 39 })).toBe(true);
  expect(isTriviallyEasy({ people: 100, right: 97 })).toBe(false);
  expect(isTriviallyEasy({ people: 100, right: 98 })).toBe(true);
  expect(isTriviallyEasy({ people: 0, right: 0 })).toBe(false);
});

test("an author earns nothing for seven days, a trivially easy claim pays a quarter, all else in full", () => {
  const claim = { isEasy: false, isAuthor: true, publishedAt: monday };
  expect(shareOf(claim, later(monday, 6.99))).toBe(0);
  expect(shareOf(claim, later(monday, 7))).toBe(1);
  expect(shareOf({ ...claim, isAuthor: false }, monday)).toBe(1);
  expect(shareOf({ ...claim, isEasy: true }, monday)).toBe(0);
  expect(shareOf({ ...claim, isAuthor: false, isEasy: true }, monday)).toBe(0.25);
});
