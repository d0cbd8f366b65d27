import "server-only";
import { disagreement } from "@/core/progress/disagreement";
import type { LogEntry } from "@/core/progress/log-entry";
import { dayKey, type LogFault, type Replay, replay } from "@/core/progress/replay";
import { flagsOf } from "@/core/schedule/flags";
import { type StudyEvent, studyEventOf } from "@/core/schedule/study-event";
import type { LogRow, Person } from "./read-person";

/** What a rebuild puts right. */
const cacheFaults = [
  "memory missing",
  "memory surplus",
  "memory differs",
  "day missing",
  "day surplus",
  "day differs",
  "flag missing",
  "flag surplus",
  "flag differs",
  "undone mark differs",
] as const;
type CacheFault = (typeof cacheFaults)[number];

/** Faults of the log between its tables; the replay finds those within its reviews. */
type LinkFault =
  | "answer without review"
  | "session missing"
  | "question missing"
  | "days disagree"
  | "verdicts disagree"
  | "event unreadable";

export type Difference = {
  /** Id of the person. */
  person: string;
  what: CacheFault | LinkFault | LogFault["what"];
  /** A sentence for whoever runs the check. */
  detail: string;
};

export const isOfCaches = ({ what }: Pick<Difference, "what">) =>
  (cacheFaults as readonly string[]).includes(what);

export const logOf = (person: Person): LogEntry[] =>
  person.log.flatMap(({ review, answer }) => (review ? [{ ...review, given: answer }] : []));

/** The events that can be read; the check names the others. */
export const eventsOf = (person: Person): StudyEvent[] =>
  person.events.flatMap((row) => studyEventOf({ ...row, at: new Date(row.at) }) ?? []);

export function findDifferences(id: string, person: Person): Difference[] {
  const events = eventsOf(person);
  const replayed = replay(logOf(person), events);
  return [
    ...person.log.flatMap(brokenLinks),
    ...unreadable(person, events),
    ...replayed.faults,
    ...memoryDifferences(person, replayed),
    ...dayDifferences(person, replayed),
    ...flagDifferences(person, events),
    ...undoneDifferences(person, events),
  ].map((found) => ({ person: id, ...found }));
}

type Found = Omit<Difference, "person">;

function brokenLinks({ review, answer }: LogRow): Found[] {
  if (!answer) return []; // the replay says so
  const found: Found[] = [];
  const name = `Answer ${answer.id}`;
  if (!review) found.push({ what: "answer without review", detail: `${name} has no review.` });
  if (!answer.hasSession)
    found.push({
      what: "session missing",
      detail: `${name} is of session ${answer.session}, which is gone.`,
    });
  if (!answer.hasQuestion)
    found.push({
      what: "question missing",
      detail: `${name} is to question ${answer.question}, which is gone.`,
    });
  if (!answer.verdictsAgree)
    found.push({
      what: "verdicts disagree",
      detail: `${name} is not right just where all of its reviews are.`,
    });
  if (review && review.day !== answer.day)
    found.push({
      what: "days disagree",
      detail: `${name} is of ${answer.day}, its review of ${review.day}.`,
    });
  return found;
}

function memoryDifferences({ memories }: Person, replayed: Replay): Found[] {
  const stored = new Map(memories.map(({ claim, ...memory }) => [claim, memory]));
  const surplus = [...stored.keys()].filter((claim) => !replayed.memories.has(claim));
  return [
    ...surplus.map((claim): Found => {
      return { what: "memory surplus", detail: `The memory of claim ${claim} has no review.` };
    }),
    ...[...replayed.memories].flatMap(([claim, memory]): Found[] => {
      const kept = stored.get(claim);
      if (!kept)
        return [{ what: "memory missing", detail: `Claim ${claim} was reviewed and has no memory.` }];
      const wrong = disagreement(kept, memory);
      return wrong ? [{ what: "memory differs", detail: `The memory of claim ${claim}: ${wrong}.` }] : [];
    }),
  ];
}

function dayDifferences({ days }: Person, replayed: Replay): Found[] {
  const stored = new Map(days.map((day) => [dayKey(day), day]));
  const surplus = [...stored.keys()].filter((key) => !replayed.days.has(key));
  return [
    ...surplus.map((key): Found => ({ what: "day surplus", detail: `The sums of ${key} have no review.` })),
    ...[...replayed.days].flatMap(([key, day]): Found[] => {
      const kept = stored.get(key);
      if (!kept)
        return [{ what: "day missing", detail: `There were reviews on ${key} and there are no sums.` }];
      const wrong = disagreement(kept, day);
      return wrong ? [{ what: "day differs", detail: `The sums of ${key}: ${wrong}.` }] : [];
    }),
  ];
}

function unreadable({ events }: Person, read: StudyEvent[]): Found[] {
  const ids = new Set(read.map(({ id }) => id));
  return events
    .filter(({ id }) => !ids.has(id))
    .map(({ id, kind }) => ({
      what: "event unreadable",
      detail: `Event ${id} of kind "${kind}" is of no form that this version knows.`,
    }));
}

function flagDifferences({ flags }: Person, events: StudyEvent[]): Found[] {
  const stored = new Map(flags.map(({ claim, ...flag }) => [claim, flag]));
  const told = flagsOf(events);
  const surplus = [...stored.keys()].filter((claim) => !told.has(claim));
  return [
    ...surplus.map(
      (claim): Found => ({ what: "flag surplus", detail: `No event put claim ${claim} aside.` }),
    ),
    ...[...told].flatMap(([claim, flag]): Found[] => {
      const kept = stored.get(claim);
      if (!kept) return [{ what: "flag missing", detail: `Claim ${claim} was put aside and has no flag.` }];
      const wrong = disagreement(kept, flag);
      return wrong ? [{ what: "flag differs", detail: `The flag of claim ${claim}: ${wrong}.` }] : [];
    }),
  ];
}

/** Ids of the answers that events took back. */
export const undoneIn = (events: StudyEvent[]) =>
  new Set(events.flatMap(({ kind, detail }) => (kind === "undo" ? [detail.answer] : [])));

/** Each answer once, though it is there for each of its reviews. */
function undoneDifferences({ log }: Person, events: StudyEvent[]): Found[] {
  const told = undoneIn(events);
  const marks = new Map(log.flatMap(({ answer }) => (answer ? [[answer.id, answer.isUndone]] : [])));
  return [...marks]
    .filter(([id, isUndone]) => isUndone !== told.has(id))
    .map(([id, isUndone]) => ({
      what: "undone mark differs",
      detail: isUndone
        ? `No event took answer ${id} back.`
        : `Answer ${id} was taken back and is not marked.`,
    }));
}
