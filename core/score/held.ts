import { recallAfter } from "@/core/schedule/fsrs";
import type { RefereeState } from "./referee";

const dayMs = 24 * 3_600_000;

/**
 * Knowledge held: how many of the claims would be recalled now, on average. It falls without review.
 *
 * Taken from the referee, so that it is the same for everybody and self-rating cannot raise it; a claim that
 * no machine has graded yet holds nothing.
 */
export const knowledgeHeld = (states: readonly Pick<RefereeState, "memory">[], now: Date): number =>
  states.reduce((sum, { memory }) => sum + (memory ? recallOf(memory, now) : 0), 0);

/** The chance, 0 to 1, that the claim would be recalled now; certain at the moment of its last answer. */
export const recallOf = (memory: NonNullable<RefereeState["memory"]>, now: Date): number =>
  recallAfter((now.getTime() - memory.at.getTime()) / dayMs, memory.stability);
