import { nextState, recallAfter } from "@/core/schedule/fsrs";
import { type AskedAs, formWeight } from "./form-weight";
import { firstLevel, hundredthsOf, levelOf, pointsPerLevel } from "./level";

/**
 * The referee follows the memory of one person and claim by the default weights, the same for everybody, and
 * says what an answer shows that was not shown before. It reads the machine's verdicts and the server's clock.
 * Ratings, typing mistakes forgiven later and personal parameters never reach it.
 */
export type RefereeState = {
  /** Null while no answer was judged: one was undone, or the claim was only seen as a flashcard. */
  memory: { stability: number; difficulty: number; at: Date } | null;
  /** Hundredths of a point settled for levels. Never falls, so nothing is paid twice. */
  settled: number;
  /** Whether this claim has paid any point yet: see `Allowance`. */
  isOpened: boolean;
  upkeepAt: Date | null;
  /** The last answer of any kind. */
  lastAnswerAt: Date;
};

export type ScoredAnswer = AskedAs & {
  /** Receipt by the server. */
  at: Date;
  /** For this claim: `isRightFor`. */
  isRight: boolean;
  /** Taken back: it counts for nothing but the 20 hours. */
  isUndone?: boolean;
};

/** What the day and the claim leave of a gain. Its defaults leave all of it. */
export type Allowance = {
  /** Hundredths that the day may still pay. */
  most: number;
  /** Whether one more claim may pay its first points today. */
  mayOpen: boolean;
  /** The part that the claim pays to this person: 1, a quarter when it is trivially easy, 0 to its author. */
  share: number;
};

export type Judgement = {
  state: RefereeState;
  /** Hundredths of a point, never negative. */
  points: number;
  /** The claim pays its first points by this answer: one of the day's forty. */
  opens: boolean;
  because: "notJudged" | "tooSoon" | "first" | "wrong" | "level" | "upkeep" | "nothingNew" | "withheld";
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Less than a day, so that somebody who studies a little earlier every day is judged on each of them. */
export const restMs = 20 * hourMs;
const upkeepEveryMs = 7 * dayMs;
const everything: Allowance = { most: Number.POSITIVE_INFINITY, mayOpen: true, share: 1 };

/**
 * Judges one answer. `state` is null before the first one. Answers come in the order of their receipt; one that
 * seems older than the last is too soon, and moves no clock back.
 *
 * Rounding: a gain is paid in whole hundredths, the nearest, and what was paid is settled, so that roundings do
 * not add up. What the day's limits withhold stays to be earned; what a quarter or an author's share does not
 * pay is settled all the same.
 */
export function judge(
  state: RefereeState | null,
  answer: ScoredAnswer,
  allowance: Allowance = everything,
): Judgement {
  const { at } = answer;
  const waited = state ? at.getTime() - state.lastAnswerAt.getTime() : Number.POSITIVE_INFINITY;
  const seen: RefereeState = {
    ...(state ?? { memory: null, settled: 0, isOpened: false, upkeepAt: null }),
    lastAnswerAt: state && waited < 0 ? state.lastAnswerAt : at,
  };
  const nothing = (because: Judgement["because"], memory = seen.memory): Judgement => ({
    state: { ...seen, memory },
    points: 0,
    opens: false,
    because,
  });

  const weight = formWeight(answer);
  if (answer.isUndone || weight === 0) return nothing("notJudged");
  if (waited < restMs) return nothing("tooSoon");
  const { memory } = seen;
  if (!memory) return nothing("first", { ...nextState(null, answer.isRight ? "good" : "again", 0), at });

  const elapsed = (at.getTime() - memory.at.getTime()) / dayMs;
  const days = Math.max(1, Math.round(elapsed));
  if (!answer.isRight) return nothing("wrong", { ...nextState(memory, "again", days), at });

  const recall = recallAfter(elapsed, memory.stability);
  const after = { ...nextState(memory, "good", days, Math.max(recall, paidRecall)), at };
  const credit = spacingCredit(recall);
  const level = firstLevel + seen.settled / perLevel;
  const gain = Math.round(perLevel * weight * credit * Math.max(0, levelOf(after.stability) - level));
  const isUpkeep = gain === 0 && credit >= 0.9 && isUpkeepDue(seen, at);
  const due = isUpkeep ? Math.round(hundredthsOf(weight)) : gain;
  if (due === 0) return nothing("nothingNew", after);

  const wanted = Math.round(due * allowance.share);
  const isShut = wanted > 0 && !seen.isOpened && !allowance.mayOpen;
  const points = isShut ? 0 : Math.min(wanted, Math.max(0, allowance.most));
  if (points < wanted && points === 0) return nothing("withheld", after);
  // Forgone by share, settled; kept back by the day, not.
  const settled = points === wanted ? due : Math.floor(points / allowance.share);
  return {
    state: {
      ...{ memory: after, lastAnswerAt: at, isOpened: seen.isOpened || points > 0 },
      settled: seen.settled + (isUpkeep ? 0 : settled),
      upkeepAt: isUpkeep ? at : seen.upkeepAt,
    },
    points,
    opens: points > 0 && !seen.isOpened,
    because: isUpkeep ? "upkeep" : "level",
  };
}

/** Hundredths of a point for a whole level. */
const perLevel = hundredthsOf(pointsPerLevel);

/** A success at lower recall strengthens a memory more, but pays no more: nobody gains by waiting. */
const paidRecall = 0.9;

/** Nothing at once, all when recall has fallen to 0.90. */
const spacingCredit = (recall: number) => Math.min(1, Math.max(0, (1 - recall) / (1 - paidRecall)));

const isUpkeepDue = ({ upkeepAt }: RefereeState, at: Date) =>
  upkeepAt === null || at.getTime() - upkeepAt.getTime() >= upkeepEveryMs;
