import { z } from "zod";
import type { Rating } from "@/core/schedule/rating";
import { ratings } from "@/core/schedule/rating";
import type { ScheduleView, ServedQuestion, SessionView } from "./exchange";
import { longestNote, reportReasons } from "./report-reasons";

/** What a person does in a review besides answering, as the browser says it: POST /api/review/events. */

/**
 * Which claims are meant: those of a served question, by its token, since a browser does not know them before
 * the answer; or one by its id.
 */
const about = z.union([
  z.strictObject({ token: z.string().max(2000) }),
  z.strictObject({ claim: z.string().min(1).max(200) }),
]);
export type About = z.infer<typeof about>;

export const actSchema = z.discriminatedUnion("kind", [
  /** Takes the latest answer of today back that still counts. */
  z.strictObject({ kind: z.literal("undo") }),
  z.strictObject({
    kind: z.literal("ratingChanged"),
    answer: z.uuid(),
    claim: z.string().min(1).max(200),
    rating: z.enum(ratings),
  }),
  /** "I was right". */
  z.strictObject({ kind: z.literal("typingAccepted"), answer: z.uuid() }),
  z.strictObject({ kind: z.literal("suspend"), about }),
  z.strictObject({ kind: z.literal("unsuspend"), about }),
  /** Until tomorrow. */
  z.strictObject({ kind: z.literal("bury"), about }),
  z.strictObject({ kind: z.literal("unbury"), about }),
  /** Null where the setting holds. */
  z.strictObject({
    kind: z.literal("limitsToday"),
    newPerDay: z.int().min(0).max(999).nullable(),
    reviewsPerDay: z.int().min(0).max(9999).nullable(),
  }),
  z.strictObject({
    kind: z.literal("report"),
    token: z.string().max(2000),
    /** The answer given, where there was one. */
    answer: z.uuid().nullable(),
    reason: z.enum(reportReasons),
    note: z.string().trim().max(longestNote),
  }),
]);
export type Act = z.infer<typeof actSchema>;
export type ActKind = Act["kind"];

export const eventRequestSchema = z.strictObject({
  /** Made by the browser: the same id sent again counts once. */
  eventId: z.uuidv7(),
  /** The session to go on with; null where none is open. */
  session: z.uuid().nullable(),
  act: actSchema,
});
export type EventRequest = z.infer<typeof eventRequestSchema>;

/** A claim of an answer as it counts after a change. */
export type ChangedClaim = {
  answer: string;
  claim: string;
  verdict: "right" | "wrong";
  rating: Rating;
  schedule: ScheduleView;
};

export type EventReply = {
  /** The session where it stands now: after an undo the one of the answer taken back. Null without one. */
  session: SessionView | null;
  /** What it asks now; null at its end. */
  next: ServedQuestion | null;
  /** Whether another answer of today can be taken back. */
  canUndo: boolean;
  changed: ChangedClaim | null;
};
