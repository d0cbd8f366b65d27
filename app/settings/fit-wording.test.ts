import { expect, test } from "vitest";
import { fitOutcome, standingSentences } from "./fit-wording";

const standing = { reviews: 240, last: null, fittedOn: null, isAvailable: null };

test("before a fit is offered it is told from when on it is", () => {
  expect(standingSentences(standing)).toEqual([
    "Your reviews are scheduled by weights that fit most people.",
    "From 1,000 reviews on they can be fitted to your own memory; you have 240.",
  ]);
  expect(standingSentences({ ...standing, reviews: 1_204, last: 1_204 })[1]).toBe(
    "A new fit is worth trying from 1,505 reviews on; you have 1,204.",
  );
});

test("an offered fit tells how much there is to fit to", () => {
  expect(standingSentences({ ...standing, reviews: 1_204, isAvailable: true })[1]).toBe(
    "There are 1,204 reviews of yours to fit to.",
  );
});

test("where the library is missing it is said, and weights fitted before still hold", () => {
  expect(
    standingSentences({ reviews: 2_000, last: 1_000, fittedOn: "2026-11-20", isAvailable: false }),
  ).toEqual([
    "Your reviews are scheduled by weights fitted to your memory on 20 November 2026.",
    "Personalisation is not available here.",
  ]);
});

test("the outcome of a fit is told with its figures", () => {
  const gate = { isPassed: true, gain: 0.02134, standardError: 0.004 };
  expect(fitOutcome({ isKept: true, gate })).toBe(
    "Kept. On the latest fifth of your reviews log loss fell by 0.0213 (standard error 0.0040). Your next reviews are scheduled by it.",
  );
  expect(fitOutcome({ isKept: false, gate: { ...gate, gain: 0.002 } })).toBe(
    "Not kept, nothing changes. On the latest fifth of your reviews log loss fell by 0.0020 (standard error 0.0040); it has to fall by more than that error.",
  );
  expect(fitOutcome({ isKept: false, gate: { ...gate, gain: -0.01 } })).toContain("rose by 0.0100");
  expect(fitOutcome({ isKept: false, gate: { ...gate, gain: 0 } })).toContain("log loss did not change");
});
