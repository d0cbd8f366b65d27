import type { Strength } from "@/core/review/exchange";
import { matureDays } from "./activity";

/** Stability, in days, from which a claim counts as known and as durable. */
export const knownFrom = 7;
export const durableFrom = 60;

/** How well a claim is held, in the word that is shown; null stands for a claim never answered. */
export function strengthOf(memory: { stability: number } | null): Strength {
  if (!memory) return "new";
  if (memory.stability >= durableFrom) return "durable";
  return memory.stability >= knownFrom ? "known" : "learning";
}

/** Mature as in Anki: by the interval that was scheduled, not by stability. */
export const isMature = (intervalDays: number) => intervalDays >= matureDays;
