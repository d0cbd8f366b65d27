import { chance } from "@/core/question/chance";
import { intervalDays, nextState } from "@/core/schedule/fsrs";
import { addDays, dayStartsAtHour, type StudyDay } from "@/core/schedule/study-day";
import { type DayTally, emptyDay, judgeOn } from "../day";
import type { AskedAs } from "../form-weight";
import { isTooFast, type TimedAnswer } from "../pace-rule";
import type { RefereeState } from "../referee";
import { type PaidDay, seasonOf, seasonScore } from "../season";
import { easeFrom, type Person, recallAt, type Trace, traceAfter } from "./hidden-memory";

/** A Monday, and its midnight: everybody lives by UTC. */
const firstDay: StudyDay = "2026-03-02";
const start = Date.parse(`${firstDay}T00:00:00Z`);
const hourMs = 3_600_000;
export const simulatedDays = 60;

/** Days since the first: study days, counted without a calendar because there are millions of answers. */
const dayNumber = (at: number) => Math.floor((at / hourMs - start / hourMs - dayStartsAtHour) / 24);

export type SimulatedClaim = {
  trace: Trace | null;
  ease: number;
  schedule: {
    stability: number;
    difficulty: number;
    lastDay: number;
    dueDay: number;
    lastWasRight: boolean;
  } | null;
  referee: RefereeState | null;
};

/** How an answer is given. An honest attempt is the default, in the form that the schedule would choose. */
export type Manner = {
  intent?: "honest" | "wrongOnPurpose" | "guess";
  asked?: AskedAs;
  undoesMisses?: boolean;
  secondsEach?: number;
};

/** One person studying in one way: claims, the hidden memory of them, the schedule, and what the rules pay. */
export class Learner {
  readonly claims: SimulatedClaim[] = [];
  readonly next: () => number;
  answers = 0;
  private clock = start;
  private readonly tallies = new Map<number, DayTally>();
  private readonly timed = new Map<number, TimedAnswer[]>();

  constructor(
    readonly person: Person,
    seed: number,
    /** Content that everybody knows beforehand, and the part that it pays. */
    private readonly content: { isTrivial: boolean; share: number } = { isTrivial: false, share: 1 },
  ) {
    this.next = chance(seed);
  }

  /** Sits down on a day; answers follow one another from then on. */
  sitDown(day: number, hour: number) {
    this.clock = Math.max(this.clock, start + (day * 24 + hour) * hourMs);
  }

  /** Claims of the schedule, those longest overdue first. */
  due(day: number) {
    return this.claims
      .filter(({ schedule }) => schedule && schedule.dueDay <= day)
      .sort((a, b) => (a.schedule?.dueDay ?? 0) - (b.schedule?.dueDay ?? 0));
  }

  meet(count: number): SimulatedClaim[] {
    const met = Array.from({ length: count }, (): SimulatedClaim => {
      const ease = easeFrom(this.next);
      // What everybody knows was learned long ago and lasts.
      const trace = this.content.isTrivial ? { stability: 3000, difficulty: 1, ease, at: start } : null;
      return { trace, ease, schedule: null, referee: null };
    });
    this.claims.push(...met);
    return met;
  }

  /** Whether the answer was right. */
  ask(claim: SimulatedClaim, manner: Manner = {}): boolean {
    const { intent = "honest", undoesMisses = false, secondsEach = 8 } = manner;
    this.clock += secondsEach * 1000;
    this.answers++;
    const at = this.clock;
    const asked = manner.asked ?? formFor(claim);
    const recall = claim.trace ? recallAt(claim.trace, at, this.person) : this.person.priorKnowledge;
    const isRecalled = intent !== "guess" && this.next() < recall;
    const isLucky = this.next() < luckOf(asked);
    const isRight = intent !== "wrongOnPurpose" && (isRecalled || isLucky);
    // Whoever clicks without reading learns nothing.
    if (intent !== "guess")
      claim.trace = traceAfter(claim.trace, { isRecalled, at, ease: claim.ease }, this.person);
    this.score(claim, { at: new Date(at), isRight, isUndone: undoesMisses && !isRight, asked }, secondsEach);
    if (!(undoesMisses && !isRight)) this.reschedule(claim, isRight);
    return isRight;
  }

  private score(
    claim: SimulatedClaim,
    { at, isRight, isUndone, asked }: { at: Date; isRight: boolean; isUndone: boolean; asked: AskedAs },
    secondsEach: number,
  ) {
    const day = dayNumber(this.clock);
    const answer = { ...asked, at, isRight, isUndone };
    const judged = judgeOn(this.tallies.get(day) ?? emptyDay, claim.referee, answer, this.content.share);
    claim.referee = judged.judgement.state;
    this.tallies.set(day, judged.day);
    const timed = this.timed.get(day) ?? [];
    if (timed.length === 0) this.timed.set(day, timed);
    timed.push({ elapsedMs: secondsEach * 1000, at, isBatched: false });
  }

  /** As the app schedules: one review a study day, the rest is practice. */
  private reschedule(claim: SimulatedClaim, isRight: boolean) {
    const day = dayNumber(this.clock);
    const before = claim.schedule;
    if (before && before.lastDay >= day) return;
    const state = nextState(before, isRight ? "good" : "again", before ? day - before.lastDay : 0);
    claim.schedule = {
      ...state,
      lastDay: day,
      dueDay: day + intervalDays(state.stability, this.person.desiredRetention),
      lastWasRight: isRight,
    };
  }

  /** Points of all seasons, in hundredths. */
  points(): number {
    const paid = [...this.tallies].map(
      ([day, { points }]): PaidDay => ({
        ...{ day: addDays(firstDay, day), points, lastPaidAt: new Date(start) },
        isUnscored: isTooFast(this.timed.get(day) ?? []),
      }),
    );
    const seasons = [...new Set(paid.map(({ day }) => seasonOf(day)))];
    return seasons.reduce((sum, season) => sum + seasonScore(paid, season, season).points, 0);
  }

  /** Claims that would be recalled so many days after the last one; what was never learned as well as before. */
  recalled(pauseDays: number): number {
    const end = start + (simulatedDays + pauseDays) * 24 * hourMs;
    const { person } = this;
    return this.claims.reduce(
      (sum, { trace }) => sum + (trace ? recallAt(trace, end, person) : person.priorKnowledge),
      0,
    );
  }
}

export const choice: AskedAs = { form: "choice", optionCount: 4 };
const completion: AskedAs = { form: "cloze", optionCount: null };
export const recalling: AskedAs = { form: "typed", optionCount: null };

/** New or just forgotten: recognition. Over a week: completion. Over three weeks: recall. */
function formFor({ schedule }: SimulatedClaim): AskedAs {
  if (!schedule?.lastWasRight || schedule.stability <= 7) return choice;
  return schedule.stability <= 21 ? completion : recalling;
}

const luckOf = ({ form, optionCount }: AskedAs) =>
  optionCount === null ? (form === "trueFalse" ? 0.5 : 0) : 1 / optionCount;
