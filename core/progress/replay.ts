import type { Topic } from "@/core/claim/claim";
import { defaultParameters, type Memory, nextMemory, type Parameters } from "@/core/schedule/fsrs";
import type { Rating } from "@/core/schedule/rating";
import type { StudyDay } from "@/core/schedule/study-day";
import type { StudyEvent } from "@/core/schedule/study-event";
import type { Activity } from "./activity";
import { type AmendedEntry, type AmendFault, amend, contribution } from "./amend";
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
    | "practice changed"
    | AmendFault["what"];
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
 *
 * `events` bring the personal parameters that reviews name, and say which answers were undone and which ratings
 * changed. An undone answer leaves no trace in the result: the next review begins where it began.
 */
export function replay(log: readonly LogEntry[], events: readonly StudyEvent[] = []): Replay {
  const { entries, faults } = amend(log, events);
  const result: Replay = { memories: new Map(), days: new Map(), faults: [...faults] };
  const known = parametersIn(events);
  const byClaim = new Map<string, AmendedEntry[]>();
  for (const amended of entries) {
    const { claim } = amended.entry;
    const ofClaim = byClaim.get(claim);
    if (ofClaim) ofClaim.push(amended);
    else byClaim.set(claim, [amended]);
  }
  for (const ofClaim of byClaim.values()) replayClaim(ofClaim, known, result);
  return result;
}

/** By the name under which reviews store them. */
function parametersIn(events: readonly StudyEvent[]): Map<string, Parameters> {
  const known = new Map([[defaultParameters.algorithm, defaultParameters]]);
  for (const { kind, detail } of events)
    if (kind === "parameters" && !known.has(detail.algorithm)) known.set(detail.algorithm, detail);
  return known;
}

function replayClaim(
  all: readonly AmendedEntry[],
  known: ReadonlyMap<string, Parameters>,
  { memories, days, faults }: Replay,
) {
  const blame = ({ answer, claim }: LogEntry, what: LogFault["what"], why: string | null) => {
    if (why) faults.push({ what, detail: `Answer ${answer} to claim ${claim}: ${why}.` });
  };
  const states = new Map<number, ReplayedMemory>();
  let memory: ReplayedMemory | null = null;

  const counted = all.filter(({ isUndone }) => !isUndone);
  const moves = counted
    .filter(({ entry }) => !entry.isPractice)
    .sort((a, b) => a.entry.version - b.entry.version);
  for (const amended of moves) {
    const { entry, rating } = amended;
    const version: number = memory?.version ?? 0;
    if (entry.version !== version)
      blame(entry, "chain broken", `the review begins at version ${entry.version}, not ${version}`);
    const asRecorded: Next = after(entry, entry.rating, memory, known);
    if (asRecorded.fault) blame(entry, asRecorded.fault, asRecorded.why);
    blame(entry, "review differs", statesDisagree(entry, memory, asRecorded.memory));
    const next: Next = rating === entry.rating ? asRecorded : after(entry, rating, memory, known);
    count(days, amended, memory);
    memory = {
      ...next.memory,
      lastRating: rating,
      lastQuestion: entry.given?.question ?? "",
      version: entry.version + 1,
    };
    states.set(memory.version, memory);
    memories.set(entry.claim, memory);
  }

  for (const { entry } of all) {
    if (!entry.given) blame(entry, "review without answer", "the review is there, the answer is not");
    blame(entry, "rating misfit", ratingMisfit(entry));
  }
  for (const amended of counted) {
    const { entry } = amended;
    if (!entry.isPractice) continue;
    const state = states.get(entry.version) ?? null;
    const isKnown = state !== null || entry.version === 0;
    const why = isKnown
      ? statesDisagree(entry, state, state)
      : `no memory of version ${entry.version} to practise`;
    blame(entry, "practice changed", why);
    count(days, amended, state);
  }
}

type Next = { memory: Memory; fault?: undefined } | { memory: Memory; fault: LogFault["what"]; why: string };

/** The memory after a review that was rated so; the logged one, with a fault, where it cannot be computed. */
function after(
  entry: LogEntry,
  rating: Rating,
  before: Memory | null,
  known: ReadonlyMap<string, Parameters>,
): Next {
  const { stability, difficulty, dueDay, day, desiredRetention } = entry;
  const logged: Memory = {
    ...{ stability: stability ?? 0, difficulty: difficulty ?? 0, dueDay: dueDay ?? day, lastDay: day },
    reps: (before?.reps ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && rating === "again" ? 1 : 0),
  };
  const parameters = known.get(entry.algorithm);
  if (!parameters) {
    const why = `it was computed by "${entry.algorithm}", which this version does not have`;
    return { memory: logged, fault: "algorithm unknown", why };
  }
  try {
    return { memory: nextMemory(before, rating, day, desiredRetention, parameters) };
  } catch (error) {
    const why = `it cannot be computed again: ${(error as Error).message}`;
    return { memory: logged, fault: "review differs", why };
  }
}

function count(days: Replay["days"], amended: AmendedEntry, before: Memory | null) {
  if (!amended.entry.given) return;
  const { day, topic } = amended.entry;
  const added = contribution(amended, before);
  const sums = days.get(dayKey(amended.entry));
  if (!sums) days.set(dayKey(amended.entry), { day, topic, ...added });
  else for (const name of Object.keys(added) as (keyof Activity)[]) sums[name] += added[name];
}
