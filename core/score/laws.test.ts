import fc from "fast-check";
import { expect, test } from "vitest";
import { forms } from "@/core/question/question";
import { allowanceOf, dayLimits } from "./day";
import { mostForLevels } from "./level";
import { type Judgement, judge, type RefereeState, restMs } from "./referee";
import { entryKey, inReceiptOrder, replayClaim, replayPoints, type ScoredEntry } from "./replay-points";
import { dayMs, monday } from "./testing/played";

const step = fc.record({
  hours: fc.oneof(
    fc.double({ min: 0, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 24 * 200, noNaN: true }),
  ),
  isRight: fc.boolean(),
  isUndone: fc.boolean(),
  form: fc.constantFrom(...forms),
  claim: fc.constantFrom("a", "b", "c"),
  share: fc.constantFrom(1, 1, 1, 0.25, 0),
});
const history = fc.array(step, { maxLength: 40 });

/** The log of a history: each step some hours after the one before, whichever claim that was of. */
function logOf(steps: typeof history extends fc.Arbitrary<infer H> ? H : never): ScoredEntry[] {
  let at = monday.getTime();
  return steps.map(({ hours, ...given }, place) => {
    at += Math.round(hours * 3_600_000);
    return {
      ...given,
      optionCount: given.form === "choice" ? 4 : null,
      answer: `answer-${String(place).padStart(3, "0")}`,
      at: new Date(at),
      day: new Date(at).toISOString().slice(0, 10),
    };
  });
}

function eachJudged(log: readonly ScoredEntry[]) {
  const states = new Map<string, RefereeState>();
  return log.map((entry) => {
    const before = states.get(entry.claim) ?? null;
    const judgement: Judgement = judge(before, entry);
    states.set(entry.claim, judgement.state);
    return { entry, before, judgement };
  });
}

test("points are whole hundredths, never negative, and what is settled never falls nor passes its limit", () => {
  fc.assert(
    fc.property(history, (steps) => {
      for (const { before, judgement } of eachJudged(logOf(steps))) {
        expect(Number.isInteger(judgement.points)).toBe(true);
        expect(judgement.points).toBeGreaterThanOrEqual(0);
        expect(judgement.state.settled).toBeGreaterThanOrEqual(before?.settled ?? 0);
        expect(judgement.state.settled).toBeLessThanOrEqual(mostForLevels);
      }
    }),
  );
});

test("a claim's levels never pay more than 67.9 points, nor its upkeep more than one a week", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const judged = eachJudged(logOf(steps).map((entry) => ({ ...entry, claim: "a" })));
      const paidBy = (because: string) => judged.filter(({ judgement }) => judgement.because === because);
      const levels = paidBy("level").reduce((sum, { judgement }) => sum + judgement.points, 0);
      expect(levels).toBeLessThanOrEqual(mostForLevels);
      const upkeep = paidBy("upkeep").map(({ entry }) => entry.at.getTime());
      for (let i = 1; i < upkeep.length; i++)
        expect((upkeep[i] ?? 0) - (upkeep[i - 1] ?? 0)).toBeGreaterThanOrEqual(7 * dayMs);
    }),
  );
});

test("undone, wrong, first and self-rated answers pay nothing, and none does within twenty hours of another", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const judged = eachJudged(logOf(steps));
      judged.forEach(({ entry, before, judgement }, place) => {
        const last = judged.slice(0, place).findLast((each) => each.entry.claim === entry.claim);
        const isSoon = last && entry.at.getTime() - last.entry.at.getTime() < restMs;
        if (entry.isUndone || !entry.isRight || !before?.memory || entry.form === "flashcard" || isSoon)
          expect(judgement.points).toBe(0);
        if (entry.isUndone || entry.form === "flashcard" || isSoon)
          expect(judgement.state).toEqual({
            ...(before ?? { memory: null, settled: 0, isOpened: false, upkeepAt: null }),
            lastAnswerAt: entry.at,
          });
      });
    }),
  );
});

test("a replay gives the same points whatever the order of the log, also where answers share a moment", () => {
  const order = fc.tuple(history, fc.infiniteStream(fc.nat()));
  fc.assert(
    fc.property(order, ([steps, lots]) => {
      const log = logOf(steps.map((each) => ({ ...each, hours: each.hours < 6 ? 0 : each.hours })));
      const mixed = log
        .map((entry) => ({ entry, lot: lots.next().value as number }))
        .sort((a, b) => a.lot - b.lot)
        .map(({ entry }) => entry);
      expect(inReceiptOrder(mixed)).toEqual(log);
      expect(replayPoints(mixed)).toEqual(replayPoints(log));
    }),
  );
});

test("answers recorded one by one, and those taken back latest first, come to what a replay says", () => {
  fc.assert(
    fc.property(history, fc.nat(8), (steps, backs) => {
      const log = logOf(steps.map((each) => ({ ...each, isUndone: false })));
      const whole = replayPoints(log);
      const kept = log.length - Math.min(backs, log.length);
      const undone = log.map((entry, place) => ({ ...entry, isUndone: place >= kept }));
      const before = replayPoints(log.slice(0, kept));
      const after = replayPoints(undone);
      for (const [day, tally] of after.days)
        expect(tally).toEqual(before.days.get(day) ?? { points: 0, opened: 0 });
      for (const [claim, state] of after.states) {
        const memory = before.states.get(claim)?.memory ?? null;
        expect(state.memory).toEqual(memory);
        const reviews = undone
          .filter((entry) => entry.claim === claim)
          .map((entry) => ({
            ...entry,
            paid: entry.isUndone ? 0 : (whole.judgements.get(entryKey(entry))?.points ?? 0),
          }));
        expect(replayClaim(reviews)).toEqual(state);
      }
    }),
  );
});

test("no day pays more than its limits, and one claim's state follows from what its own reviews paid", () => {
  const crowd = fc.array(
    fc.record({ claims: fc.integer({ min: 30, max: 90 }), gap: fc.integer({ min: 1, max: 40 }) }),
    { minLength: 3, maxLength: 6 },
  );
  fc.assert(
    fc.property(crowd, (days) => {
      let at = monday.getTime();
      const log = days.flatMap(({ claims, gap }, place): ScoredEntry[] => {
        at += gap * dayMs;
        return Array.from({ length: claims }, (_, claim) => ({
          ...{ form: "typed", optionCount: null, isRight: true, share: 1, claim: `claim-${claim}` },
          answer: `answer-${place}-${String(claim).padStart(3, "0")}`,
          at: new Date(at + claim * 1000),
          day: new Date(at).toISOString().slice(0, 10),
        }));
      });
      const replay = replayPoints(log);
      for (const tally of replay.days.values()) {
        expect(tally.points).toBeLessThanOrEqual(dayLimits.points);
        expect(tally.opened).toBeLessThanOrEqual(dayLimits.opened);
        expect(allowanceOf(tally).most).toBe(dayLimits.points - tally.points);
      }
      for (const [claim, state] of replay.states)
        expect(
          replayClaim(
            log
              .filter((entry) => entry.claim === claim)
              .map((entry) => ({
                ...entry,
                paid: replay.judgements.get(entryKey(entry))?.points ?? 0,
              })),
          ),
        ).toEqual(state);
    }),
    { numRuns: 20 },
  );
});

test("an answer received first is judged first, whatever its id", () => {
  const [first, second] = logOf([
    { hours: 0, isRight: true, isUndone: false, form: "typed", claim: "a", share: 1 },
    { hours: 48, isRight: true, isUndone: false, form: "typed", claim: "a", share: 1 },
  ]).map((entry, place) => ({ ...entry, answer: place === 0 ? "z" : "b" }));
  if (!first || !second) throw new Error("A log of two answers has two");
  const { judgements } = replayPoints([second, first]);
  expect(judgements.get(entryKey(first))?.because).toBe("first");
  expect(judgements.get(entryKey(second))?.points).toBe(1679);
});
