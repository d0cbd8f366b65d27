import type { Topic } from "@/core/claim/claim";
import type { PartView } from "@/core/question/part-views";
import type { Item } from "@/core/question/present";
import type { Response } from "@/core/question/question";
import type { Confidence } from "@/core/quiz/confidence";
import type { Rating } from "@/core/schedule/rating";
import type { WhyNow } from "@/core/schedule/why-now";

/** What the browser and the server say to each other during a review session. Days are `YYYY-MM-DD`. */

/** new: never answered; learning: stability under 7 days; known: 7 days or more; durable: 60 or more. */
export type Strength = "new" | "learning" | "known" | "durable";

export type SourceView = {
  document: { id: string; title: string; author: string | null; publisher: string; date: string | null };
  section: string;
  /** The passage with a little of its surroundings, where the document's text is in the database. */
  passage: { before: string; marked: string; after: string } | null;
};

type ServedBase = {
  /** Signed and used up by its answer. */
  token: string;
  /** How often the claim was asked before; 0 at first sight. */
  timesAsked: number;
  strength: Strength;
  topic: Topic;
  /** The section that the claim stands in: a hint at where one is. Null where it would tell the answer. */
  section: string | null;
  stem: string;
  /** Why it is asked now, and what is known of the memory. Left out where nobody has one. */
  why?: WhyNow & { memory: { stability: number; difficulty: number; reps: number; lapses: number } | null };
  /** True when a miss returns in the same session: this answer leaves the memory alone. */
  isPractice: boolean;
};

/** A question as the browser sees it before the answer: no key, except on the back of a flashcard. */
export type ServedQuestion =
  | (ServedBase & { form: "choice"; options: Item[] })
  | (ServedBase & { form: "multi"; options: Item[] })
  | (ServedBase & { form: "trueFalse" })
  | (ServedBase & { form: "cloze" })
  | (ServedBase & { form: "typed" })
  | (ServedBase & { form: "numeric" })
  | (ServedBase & { form: "match"; lefts: Item[]; rights: Item[] })
  | (ServedBase & { form: "sort"; groups: Item[]; items: Item[] })
  | (ServedBase & { form: "order"; steps: Item[] })
  | (ServedBase & {
      form: "flashcard";
      back: { answer: string; statement: string; claim: string; source: SourceView };
      /** Days until the claim returns, by rating; null while practising a miss. */
      intervals: Record<Rating, number> | null;
    });

/** What the browser sends: POST /api/review/answers. */
export type AnswerRequest = {
  answerId: string;
  token: string;
  response: Response;
  elapsedMs: number;
  /** How sure the person was; only of a quiz that asks, and there as one likes. */
  confidence?: Confidence;
};

export type OptionView = {
  id: string;
  text: string;
  state: "right" | "wrong" | "other";
  /** What the option is true of, by name: "TensorFlow". Null where nothing is known. */
  trueOf: string | null;
};

/** What an answer did to the schedule of one claim; null for practice, which leaves the memory alone. */
export type ScheduleView = {
  dueDay: string;
  intervalDays: number;
  stabilityBefore: number | null;
  stabilityAfter: number;
  /** Days since the claim was last reviewed; null at first sight. */
  daysSince: number | null;
} | null;

/** One of the claims that a question asked, graded by itself. */
export type ClaimView = {
  id: string;
  statement: string;
  source: SourceView;
  verdict: "right" | "wrong";
  schedule: ScheduleView;
  isPractice: boolean;
  /** Which ratings the person may give it instead, until the next answer; none for practice. */
  ratings?: RatingChoice | null;
  /** How often it was forgotten, where that is so often that the person is told. */
  leech?: number | null;
};

/** The rating that an answer earned, the one it has, and those allowed with the days until the claim returns. */
export type RatingChoice = {
  earned: Rating;
  given: Rating;
  allowed: { rating: Rating; intervalDays: number }[];
};

/** A point on which other claims differ from one that was asked, told neutrally. */
export type DisputeView = {
  id: string;
  /** A clause that follows "disagree on". */
  about: string;
  /** `isOwn`: what was asked stands on this side. */
  sides: { says: string; origins: string[]; isOwn: boolean }[];
};

/** Where a question asks several claims, the single fields (claim, source, rating, schedule) tell of the first. */
export type Feedback = {
  /** Right only when wholly right. */
  verdict: "right" | "wrong";
  /** How much was right, from 0 to 1; 1 only when wholly right. */
  score: number;
  gaveUp: boolean;
  rating: Rating;
  claim: { id: string; statement: string };
  source: SourceView;
  /** The right answer in words. */
  answer: string;
  /** Which numbers beside the right one count, in a sentence; null where just that one does, and for other forms. */
  range: string | null;
  /** The options in the order in which they were served; empty for forms without. */
  options: OptionView[];
  /** Why the chosen wrong option is wrong: what it is true of, the claim that says so, and its source. */
  mistake: { sentence: string; statement: string; source: SourceView } | null;
  schedule: ScheduleView;
  isPractice: boolean;
  /** multi, match, sort and order: what became of each part. Null for the other forms. */
  parts: PartView[] | null;
  /** Every claim asked, in the order of the question: one, or several in the forms of several claims. */
  claims: ClaimView[];
  /** Where documents differ on what was asked; mostly empty. */
  disputes: DisputeView[];
};

export type SessionView = {
  id: string;
  /** One for each question answered so far, in order. */
  outcomes: ("right" | "wrong")[];
  /** Questions that the session will have asked when it ends, as far as known now. */
  total: number;
  /** Minutes left at the person's own pace; null before there is a pace. */
  minutesLeft: number | null;
  /** Only of a quiz. */
  quiz?: { asksConfidence: boolean };
};

/** What the server replies to an answer. `next` is null at the end of the session. */
export type AnswerReply = { feedback: Feedback; session: SessionView; next: ServedQuestion | null };

/** Any refusal of an endpoint: a code for the program, a sentence for the person. */
export type Refusal = { error: { code: string; message: string } };
