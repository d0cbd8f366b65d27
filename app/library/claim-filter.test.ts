import { expect, test } from "vitest";
import { isShown, parseShow, shows } from "./claim-filter";

const today = "2026-11-20";
const held = (stability: number, dueDay = "2026-12-24") => ({
  isDisputed: false,
  memory: { stability, difficulty: 5, lastDay: "2026-11-10", dueDay, reps: 1, lapses: 0 },
});
const shownUnder = (claim: Parameters<typeof isShown>[0]) =>
  shows.filter((show) => isShown(claim, show, today));

test("every claim is new, learning or known, and only one of them", () => {
  expect(shownUnder({ memory: null, isDisputed: false })).toEqual(["all", "new"]);
  expect(shownUnder(held(6.9))).toEqual(["all", "learning"]);
  expect(shownUnder(held(7))).toEqual(["all", "known"]);
  expect(shownUnder(held(60))).toEqual(["all", "known"]);
});

test("what is disputed shows as such, however well it is known", () => {
  expect(shownUnder({ memory: null, isDisputed: true })).toEqual(["all", "new", "disagree"]);
  expect(shownUnder({ ...held(90), isDisputed: true })).toEqual(["all", "known", "disagree"]);
});

test("a claim is due on its day and after it", () => {
  expect(isShown(held(3, "2026-11-21"), "due", today)).toBe(false);
  expect(isShown(held(3, "2026-11-20"), "due", today)).toBe(true);
  expect(isShown(held(3, "2026-10-01"), "due", today)).toBe(true);
});

test.each([undefined, "", "everything", ["due", "new"]])("%j in the address shows everything", (value) => {
  expect(parseShow(value)).toBe("all");
});
