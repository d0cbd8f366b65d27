import type { Topic } from "@/core/claim/claim";
import type { SourceView } from "@/core/review/exchange";
import type { Calibration } from "./confidence";
import type { QuizSettings } from "./settings";

/** What a quiz came to, so far or in all. Days are `YYYY-MM-DD`. */
export type QuizResult = {
  id: string;
  day: string;
  today: string;
  settings: QuizSettings;
  /** One for each question answered, in order. */
  outcomes: ("right" | "wrong")[];
  /** Questions that it has in all; as many as `outcomes` once it is over. */
  total: number;
  /** Whole minutes spent answering; null when too short to tell. */
  minutes: number | null;
  /** Claims asked and right, in the product's order of topics. */
  topics: { topic: Topic; asked: number; right: number }[];
  /** Each claim missed, in the order of their questions. */
  misses: { claim: { id: string; statement: string }; topic: Topic; source: SourceView }[];
  /** Empty where nobody was asked, or nobody told. */
  calibration: Calibration[];
};

/** One of the quizzes that a person began. */
export type PastQuiz = {
  id: string;
  day: string;
  deckName: string;
  counts: boolean;
  answered: number;
  right: number;
  total: number;
};
