import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectOf } from "@/core/schedule/effect";
import { defaultParameters, type Memory, type Parameters } from "@/core/schedule/fsrs";
import type { Rating } from "@/core/schedule/rating";
import { ratingsAllowed, typingMistake } from "@/core/schedule/rating-change";
import { ratingFor } from "@/core/schedule/rating-from-answer";
import { addDays } from "@/core/schedule/study-day";
import type { StudyEvent } from "@/core/schedule/study-event";
import type { LogEntry } from "./log-entry";
import { type ReplayedMemory, replay } from "./replay";

/** What a person does, drawn by chance. */
type Act =
  | { does: "answer"; claim: string; right: boolean; isPractice: boolean; wait: number }
  | { does: "undo" }
  | { does: "rate"; rating: Rating }
  | { does: "forgive" }
  | { does: "fit"; stretch: number };

type Known = Map<string, ReplayedMemory>;
type Step = { answer: string; claim: string; before: ReplayedMemory | null };

/**
 * Keeps a log as the server does: what an undo restores is what it had put aside, not what a replay says.
 */
class Recorder {
  log: LogEntry[] = [];
  events: StudyEvent[] = [];
  known: Known = new Map();
  /** Answers that still count, oldest first. */
  standing: Step[] = [];
  #day = "2026-01-01";
  #parameters: Parameters = defaultParameters;
  #seconds = 0;

  do(act: Act) {
    if (act.does === "answer") this.#answer(act);
    else if (act.does === "undo") this.#undo();
    else if (act.does === "fit") this.#fit(act.stretch);
    else this.#change(act);
  }

  #answer({ claim, right, isPractice, wait }: Extract<Act, { does: "answer" }>) {
    this.#day = addDays(this.#day, wait);
    const before = this.known.get(claim) ?? null;
    const given = { verdict: right ? "right" : "wrong", selfRating: null } as const;
    const rating = ratingFor(given);
    const by = { desiredRetention: 0.9, parameters: this.#parameters };
    const effect = effectOf(before, { rating, day: this.#day, isPractice }, by);
    const answer = `answer-${this.log.length}`;
    this.log.push({
      ...{ answer, claim, topic: "tiers", rating, isPractice: effect.isPractice, day: this.#day },
      version: before?.version ?? 0,
      stabilityBefore: before?.stability ?? null,
      difficultyBefore: before?.difficulty ?? null,
      lastDayBefore: before?.lastDay ?? null,
      dueDayBefore: before?.dueDay ?? null,
      stability: effect.after?.stability ?? null,
      difficulty: effect.after?.difficulty ?? null,
      dueDay: effect.after?.dueDay ?? null,
      ...{ desiredRetention: 0.9, algorithm: this.#parameters.algorithm },
      given: { ...given, question: `q-${answer}`, elapsedMs: 1_000 + this.log.length },
    });
    this.standing.push({ answer, claim, before });
    if (!effect.isPractice) this.#keep(claim, effect.after, rating, `q-${answer}`, before);
  }

  #keep(claim: string, memory: Memory, lastRating: Rating, lastQuestion: string, before: Step["before"]) {
    this.known.set(claim, { ...memory, lastRating, lastQuestion, version: (before?.version ?? 0) + 1 });
  }

  #undo() {
    const last = this.standing.pop();
    if (!last) return;
    if (last.before) this.known.set(last.claim, last.before);
    else this.known.delete(last.claim);
    this.#note({ kind: "undo", detail: { answer: last.answer } });
  }

  #change(act: Extract<Act, { does: "rate" | "forgive" }>) {
    const last = this.standing.at(-1);
    const entry = this.log.find(({ answer }) => answer === last?.answer);
    if (!last || !entry?.given) return;
    const { answer, claim } = entry;
    const forgiven = this.events.some(
      ({ kind, detail }) => kind === "typingAccepted" && detail.answer === answer,
    );
    const earned = forgiven ? typingMistake.rating : entry.rating;
    if (act.does === "forgive" && (forgiven || entry.given.verdict === "right")) return;
    if (act.does === "rate" && !ratingsAllowed(earned).includes(act.rating)) return;
    const rating = act.does === "rate" ? act.rating : typingMistake.rating;
    if (act.does === "rate") this.#note({ kind: "ratingChanged", detail: { answer, claim, rating } });
    else this.#note({ kind: "typingAccepted", detail: { answer, claim } });
    if (entry.isPractice) return;
    const by = { desiredRetention: 0.9, parameters: this.#parameters };
    const { after } = effectOf(last.before, { rating, day: entry.day, isPractice: false }, by);
    if (after) this.#keep(claim, after, rating, entry.given.question, last.before);
  }

  #fit(stretch: number) {
    const algorithm = `fsrs-6/${this.events.length}`;
    const weights = defaultParameters.weights.map((weight, i) => (i < 4 ? weight * stretch : weight));
    this.#parameters = { algorithm, weights };
    const fittedAt = new Date(0).toISOString();
    this.#note({ kind: "parameters", detail: { algorithm, weights, fittedAt, reviews: this.log.length } });
    // A rating that is changed is computed again by the parameters that first computed it.
    this.standing = [];
  }

  #note(event: { kind: StudyEvent["kind"]; detail: StudyEvent["detail"] }) {
    this.#seconds += 1;
    const id = `event-${String(this.#seconds).padStart(4, "0")}`;
    this.events.push({ id, at: new Date(this.#seconds * 1000), day: this.#day, ...event } as StudyEvent);
  }
}

function record(acts: readonly Act[]) {
  const recorder = new Recorder();
  for (const act of acts) recorder.do(act);
  return recorder;
}

const answers = fc.record({
  does: fc.constant("answer" as const),
  claim: fc.constantFrom("a", "b", "c"),
  right: fc.boolean(),
  isPractice: fc.boolean(),
  wait: fc.constantFrom(0, 0, 0, 1, 5, 40),
});
const acts = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: answers },
    { weight: 3, arbitrary: fc.constant<Act>({ does: "undo" }) },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant("rate" as const),
        rating: fc.constantFrom<Rating[]>("again", "hard", "good", "easy"),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Act>({ does: "forgive" }) },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constant("fit" as const), stretch: fc.constantFrom(0.5, 2) }),
    },
  ),
  { maxLength: 40 },
);

describe("over random histories with undone answers, changed ratings and new parameters", () => {
  test("the replay is what was recorded, without a fault, in whatever order it is read", () => {
    fc.assert(
      fc.property(acts, (history) => {
        const { log, events, known } = record(history);
        const replayed = replay(log, events);
        expect(replayed.faults).toEqual([]);
        expect(replayed.memories).toEqual(known);
        const backwards = replay([...log].reverse(), [...events].reverse());
        expect(backwards.memories).toEqual(replayed.memories);
        expect(backwards.days).toEqual(replayed.days);
      }),
      { numRuns: 300 },
    );
  });

  test("memories and days are as if an undone answer had never been, and it stays in the log", () => {
    fc.assert(
      fc.property(acts, (history) => {
        const { log, events } = record(history);
        const undone = new Set(
          events.flatMap(({ kind, detail }) => (kind === "undo" ? [detail.answer] : [])),
        );
        const without = replay(
          log.filter(({ answer }) => !undone.has(answer)),
          events.filter(({ detail }) => !("answer" in detail && undone.has(detail.answer))),
        );
        expect(replay(log, events)).toEqual(without);
        expect(log).toHaveLength(history.filter(({ does }) => does === "answer").length);
      }),
      { numRuns: 300 },
    );
  });

  test("undoing any number of steps leads back to how things stood before them", () => {
    fc.assert(
      fc.property(acts, fc.array(answers, { minLength: 10, maxLength: 25 }), (history, more) => {
        const before = record(history);
        const after = record([...history, ...more, ...more.map((): Act => ({ does: "undo" }))]);
        expect(replay(after.log, after.events)).toEqual(replay(before.log, before.events));
        expect(after.log.length).toBe(before.log.length + more.length);
      }),
    );
  });
});

describe("an event that cannot be", () => {
  const { log } = record([
    { does: "answer", claim: "a", right: false, isPractice: false, wait: 0 },
    { does: "answer", claim: "b", right: true, isPractice: false, wait: 0 },
  ]);
  const event = (id: string, kind: string, detail: object) =>
    ({ id, at: new Date(0), day: "2026-01-01", kind, detail }) as StudyEvent;

  test.each<[string, StudyEvent[], string]>([
    [
      "an undo of nothing",
      [event("e", "undo", { answer: "answer-9" })],
      "Event e: answer answer-9 is not there.",
    ],
    [
      "a change of another claim's rating",
      [event("e", "ratingChanged", { answer: "answer-0", claim: "b", rating: "again" })],
      "Event e: answer answer-0 is not there.",
    ],
    [
      "a wrong answer rated good",
      [event("e", "ratingChanged", { answer: "answer-0", claim: "a", rating: "good" })],
      'Event e, answer answer-0: it earned "again" and cannot become "good".',
    ],
    [
      "a right answer forgiven",
      [event("e", "typingAccepted", { answer: "answer-1", claim: "b" })],
      "Event e, answer answer-1: only a wrong answer can have a typing mistake.",
    ],
    [
      "an answer undone twice",
      [event("d", "undo", { answer: "answer-1" }), event("e", "undo", { answer: "answer-1" })],
      "Event e, answer answer-1: it was undone before.",
    ],
  ])("%s is named and changes nothing", (_, events, detail) => {
    const replayed = replay(log, events);
    expect(replayed.faults.map((fault) => fault.detail)).toEqual([detail]);
    expect(replayed.memories).toEqual(replay(log, events.slice(0, -1)).memories);
  });
});

test("a forgiven typing mistake counts as a right answer, rated hard", () => {
  const { log, events } = record([
    { does: "answer", claim: "a", right: false, isPractice: false, wait: 0 },
    { does: "forgive" },
  ]);
  const { memories, days } = replay(log, events);
  expect(memories.get("a")).toMatchObject({ lastRating: "hard", stability: 1.2931 });
  expect(days.get("2026-01-01 tiers")).toMatchObject({ answers: 1, right: 1 });
});

test("an answer lowered to again weakens the memory and stays right", () => {
  const { log, events } = record([
    { does: "answer", claim: "a", right: true, isPractice: false, wait: 0 },
    { does: "answer", claim: "a", right: true, isPractice: false, wait: 2 },
    { does: "rate", rating: "again" },
  ]);
  const { memories, days } = replay(log, events);
  expect(memories.get("a")).toMatchObject({ lastRating: "again", lapses: 1 });
  expect(days.get("2026-01-03 tiers")).toMatchObject({ right: 1, youngTotal: 1, youngRight: 0 });
});

test("a claim never reviewed can be practised, and stays new", () => {
  const { log } = record([{ does: "answer", claim: "a", right: true, isPractice: true, wait: 0 }]);
  const { memories, days, faults } = replay(log);
  expect(faults).toEqual([]);
  expect(memories.size).toBe(0);
  expect(days.get("2026-01-01 tiers")).toMatchObject({ answers: 1, right: 1, reviews: 0, newClaims: 0 });
});
