import { z } from "zod";
import { desiredRetentionSchema } from "./desired-retention";
import { ratings } from "./rating";
import { addDays, isTimeZone, type StudyDay } from "./study-day";

/**
 * What a person does besides answering, as the log keeps it: a kind and its detail. Answers and reviews are
 * never changed; an event says what became of them.
 */
const details = {
  /** The answer counts no more: memory, day and points are as if it had not been. */
  undo: z.strictObject({ answer: z.uuid() }),
  /** Until the next answer is sent. */
  ratingChanged: z.strictObject({ answer: z.uuid(), claim: z.string().min(1), rating: z.enum(ratings) }),
  /** "I was right": a typing mistake. */
  typingAccepted: z.strictObject({ answer: z.uuid(), claim: z.string().min(1) }),
  suspend: z.strictObject({ claim: z.string().min(1) }),
  unsuspend: z.strictObject({ claim: z.string().min(1) }),
  /** `until` is the first day on which the claim is asked again. */
  bury: z.strictObject({ claim: z.string().min(1), until: day() }),
  unbury: z.strictObject({ claim: z.string().min(1) }),
  /** Instead of the settings, on that one day; null where the setting holds. */
  limitsToday: z.strictObject({
    day: day(),
    newPerDay: limit(999).nullable(),
    reviewsPerDay: limit(9999).nullable(),
  }),
  /** Only what was changed need be there. */
  settings: z
    .strictObject({
      zone: z.string().refine(isTimeZone),
      newPerDay: limit(999),
      reviewsPerDay: limit(9999),
      desiredRetention: desiredRetentionSchema,
    })
    .partial(),
  /** The weights that reviews name as their algorithm from now on. */
  parameters: z.strictObject({
    algorithm: z.string().startsWith("fsrs-6/"),
    weights: z.array(z.number()).length(21),
    fittedAt: z.iso.datetime(),
    /** Reviews that they were fitted to, or when they were last judged and nothing better was found. */
    reviews: z.int().nonnegative(),
  }),
} as const;

export type EventKind = keyof typeof details;
export type EventDetail<K extends EventKind> = z.infer<(typeof details)[K]>;

/** One event of a person's log; `day` is the study day in the zone that held until then. */
export type StudyEvent = {
  [K in EventKind]: { id: string; at: Date; day: StudyDay; kind: K; detail: EventDetail<K> };
}[EventKind];

export const eventKinds = Object.keys(details) as EventKind[];

/** The detail of an event of one kind; null when it is not of that kind. */
export function detailOf<K extends EventKind>(kind: K, detail: unknown): EventDetail<K> | null {
  const parsed = details[kind].safeParse(detail);
  return parsed.success ? (parsed.data as EventDetail<K>) : null;
}

type Row = { id: string; at: Date; day: StudyDay; kind: string; detail: unknown };

/** The event that a row of the log holds; null when its kind is unknown or its detail is not of its kind. */
export function studyEventOf({ id, at, day, kind, detail }: Row): StudyEvent | null {
  if (!Object.hasOwn(details, kind)) return null;
  const read = detailOf(kind as EventKind, detail);
  return read && ({ id, at, day, kind, detail: read } as StudyEvent);
}

/** A copy in the order in which they happened; ids are made in the order of time, so they break a tie. */
export const inOrder = (events: readonly StudyEvent[]): StudyEvent[] =>
  [...events].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));

function day() {
  return z.string().refine((text) => {
    try {
      return addDays(text, 0) === text;
    } catch {
      // Thrown for whatever is no day.
      return false;
    }
  });
}

function limit(most: number) {
  return z.int().min(0).max(most);
}
