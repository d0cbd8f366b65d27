import type { Rating } from "@/core/schedule/rating";
import { ratingsAllowed, typingMistake } from "@/core/schedule/rating-change";
import { inOrder, type StudyEvent } from "@/core/schedule/study-event";
import { type Activity, activityOf } from "./activity";
import type { LogEntry } from "./log-entry";

/** A review as it counts, after what was done with it since. The entry itself stays as it was recorded. */
export type AmendedEntry = {
  entry: LogEntry;
  rating: Rating;
  /** Null where the log has lost the answer. */
  verdict: "right" | "wrong" | null;
  isUndone: boolean;
};

export type AmendFault = { what: "event without answer" | "change not allowed"; detail: string };

/**
 * The log with its undone answers, changed ratings and forgiven typing mistakes. Nothing is left out: an undone
 * answer counts for nothing but the 20 hours of scoring. Events that no rule allows change nothing and are
 * named. Neither the order of `log` nor that of `events` matters.
 */
export function amend(
  log: readonly LogEntry[],
  events: readonly StudyEvent[],
): { entries: AmendedEntry[]; faults: AmendFault[] } {
  const faults: AmendFault[] = [];
  const entries = log.map((entry): AmendedEntry => {
    return { entry, rating: entry.rating, verdict: entry.given?.verdict ?? null, isUndone: false };
  });
  const byAnswer = new Map<string, AmendedEntry[]>();
  for (const amended of entries) {
    const { answer } = amended.entry;
    const reviews = byAnswer.get(answer);
    if (reviews) reviews.push(amended);
    else byAnswer.set(answer, [amended]);
  }
  // What an answer earns moves when its typing mistake is forgiven; changes are measured against it.
  const earned = new Map<AmendedEntry, Rating>();

  for (const { id, kind, detail } of inOrder(events)) {
    if (kind !== "undo" && kind !== "ratingChanged" && kind !== "typingAccepted") continue;
    const reviews = (byAnswer.get(detail.answer) ?? []).filter(
      ({ entry }) => kind === "undo" || entry.claim === detail.claim,
    );
    if (reviews.length === 0) {
      faults.push({
        what: "event without answer",
        detail: `Event ${id}: answer ${detail.answer} is not there.`,
      });
      continue;
    }
    for (const review of reviews) {
      const refusal =
        kind === "undo"
          ? undo(review)
          : kind === "typingAccepted"
            ? forgive(review, earned)
            : change(review, detail.rating, earned.get(review) ?? review.entry.rating);
      if (refusal)
        faults.push({
          what: "change not allowed",
          detail: `Event ${id}, answer ${detail.answer}: ${refusal}.`,
        });
    }
  }
  return { entries, faults };
}

function undo(review: AmendedEntry): string | null {
  if (review.isUndone) return "it was undone before";
  review.isUndone = true;
  return null;
}

function forgive(review: AmendedEntry, earned: Map<AmendedEntry, Rating>): string | null {
  if (review.verdict !== "wrong") return "only a wrong answer can have a typing mistake";
  Object.assign(review, typingMistake);
  earned.set(review, typingMistake.rating);
  return null;
}

function change(review: AmendedEntry, rating: Rating, earned: Rating): string | null {
  if (!ratingsAllowed(earned).includes(rating)) return `it earned "${earned}" and cannot become "${rating}"`;
  review.rating = rating;
  return null;
}

const nothing: Activity = {
  ...{ answers: 0, right: 0, reviews: 0, newClaims: 0, timeMs: 0 },
  ...{ youngTotal: 0, youngRight: 0, matureTotal: 0, matureRight: 0 },
};

/**
 * What a review adds to its day. Nothing when it is undone, and nothing when its answer is lost: what it
 * counted stood there. `before` is the memory that it met, null at first sight.
 */
export function contribution(
  { entry, rating, verdict, isUndone }: AmendedEntry,
  before: { lastDay: string; dueDay: string } | null,
): Activity {
  if (isUndone || !entry.given) return nothing;
  const { day, topic, isPractice, given } = entry;
  const right = verdict === "right";
  return activityOf({ day, topic, rating, isPractice, right, elapsedMs: given.elapsedMs, before });
}
