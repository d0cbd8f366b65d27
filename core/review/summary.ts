import type { Topic } from "@/core/claim/claim";
import type { SourceView } from "@/core/review/exchange";

/** A claim that was missed in a session and when it comes back. */
export type Miss = {
  claim: { id: string; statement: string };
  topic: Topic;
  source: SourceView;
  dueDay: string;
};

/** What one session came to, for its end screen. Days are `YYYY-MM-DD` and study days of the person. */
export type SessionSummary = {
  today: string;
  /** One for each claim reviewed, in order; practice of misses is not among them. */
  outcomes: ("right" | "wrong")[];
  /** Answers that practised a miss and left the memory alone. */
  practised: number;
  /** Each claim once, in the order of their questions. */
  misses: Miss[];
  /** Whole minutes spent answering; null when too short to tell. */
  minutes: number | null;
  /** Claims that could be reviewed right now: due, or new within today's limit. */
  dueNow: number;
  /** The next day on which claims come back, and how many; null when nothing is scheduled. */
  nextDue: { day: string; count: number } | null;
};
