import type { Topic } from "@/core/claim/claim";
import { algorithm, type Memory, nextMemory } from "@/core/schedule/fsrs";
import type { Rating } from "@/core/schedule/rating";
import type { StudyDay } from "@/core/schedule/study-day";
import { type Activity, activityOf } from "./activity";
import { type LogEntry, ratingMisfit, statesDisagree } from "./log-entry";

export type ReplayedMemory = Memory & { lastRating: Rating; lastQuestion: string; version: number };
export type ReplayedDay = Activity & { day: StudyDay; topic: Topic };

/** What is wrong with the log itself, which no replay can put right. */
export type LogFault = {
  what:
    | "review without answer"
    | "chain broken"
    | "review differs"
    | "rating misfit"
    | "algorithm unknown"
    | "practice changed";
  detail: string;
};

export type Replay = {
  /** By claim. */
  memories: Map<string, ReplayedMemory>;
  /** By `dayKey`. */
  days: Map<string, ReplayedDay>;
  faults: LogFault[];
};

export const dayKey = ({ day, topic }: { day: StudyDay; topic: string }) => `${day} ${topic}`;

/**
 * Computes one person's memories and daily sums from the log alone, by the rules that recorded it, and says
 * where the log contradicts itself. The order of `log` does not matter: versions order the reviews of a claim.
 *
 * Only ratings, days and desired retentions are taken from the log; states are computed and compared with the
 * logged ones. Where they cannot be computed (rules that this version does not have, values that no rule
 * takes) the logged state is taken as it stands. A review whose answer is lost still moves its memory, but
 * counts on no day: what it counted stood in the answer.
 */
export function replay(log: readonly LogEntry[]): Replay {
  const result: Replay = { memories: new Map(), days: new Map(), faults: [] };
  const byClaim = new Map<string, LogEntry[]>();
  for (const entry of log) byClaim.set(entry.claim, [...(byClaim.get(entry.claim) ?? []), entry]);
  for (const entries of byClaim.values()) replayClaim(entries, result);
  return result;
}

function replayClaim(entries: readonly LogEntry[], { memories, days, faults }: Replay) {
  const blame = ({ answer, claim }: LogEntry, what: LogFault["what"], why: string | null) => {
    if (why) faults.push({ what, detail: `Answer ${answer} to claim ${claim}: ${why}.` });
  };
  const states = new Map<number, ReplayedMemory>();
  let memory: ReplayedMemory | null = null;

  const moves = entries.filter((entry) => !entry.isPractice).sort((a, b) => a.version - b.version);
  for (const entry of moves) {
    const version: number = memory?.version ?? 0;
    if (entry.version !== version)
      blame(entry, "chain broken", `the review begins at version ${entry.version}, not ${version}`);
    const next = after(entry, memory);
    if (next.fault) blame(entry, next.fault, next.why);
    blame(entry, "review differs", statesDisagree(entry, memory, next.memory));
    count(days, entry, memory);
    memory = {
      ...next.memory,
      lastRating: entry.rating,
      lastQuestion: entry.given?.question ?? "",
      version: entry.version + 1,
    };
    states.set(memory.version, memory);
    memories.set(entry.claim, memory);
  }

  for (const entry of entries) {
    if (!entry.given) blame(entry, "review without answer", "the review is there, the answer is not");
    blame(entry, "rating misfit", ratingMisfit(entry));
    if (!entry.isPractice) continue;
    const state = states.get(entry.version) ?? null;
    const why = state
      ? statesDisagree(entry, state, state)
      : `no memory of version ${entry.version} to practise`;
    blame(entry, "practice changed", why);
    count(days, entry, state);
  }
}

type Next = { memory: Memory; fault?: undefined } | { memory: Memory; fault: LogFault["what"]; why: string };

/** The memory after a review; the logged one, with a fault, where it cannot be computed. */
function after(entry: LogEntry, before: Memory | null): Next {
  const { stability, difficulty, dueDay, day, rating, desiredRetention } = entry;
  const logged: Memory = {
    ...{ stability, difficulty, dueDay, lastDay: day },
    reps: (before?.reps ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && rating === "again" ? 1 : 0),
  };
  if (entry.algorithm !== algorithm) {
    const why = `it was computed by "${entry.algorithm}", which this version does not have`;
    return { memory: logged, fault: "algorithm unknown", why };
  }
  try {
    return { memory: nextMemory(before, rating, day, desiredRetention) };
  } catch (error) {
    const why = `it cannot be computed again: ${(error as Error).message}`;
    return { memory: logged, fault: "review differs", why };
  }
}

function count(days: Replay["days"], entry: LogEntry, before: Memory | null) {
  if (!entry.given) return;
  const { day, topic, rating, isPractice, given } = entry;
  const { elapsedMs } = given;
  const right = given.verdict === "right";
  const added = activityOf({ day, topic, rating, isPractice, right, elapsedMs, before });
  const sums = days.get(dayKey(entry));
  if (!sums) days.set(dayKey(entry), { day, topic, ...added });
  else for (const name of Object.keys(added) as (keyof Activity)[]) sums[name] += added[name];
}
