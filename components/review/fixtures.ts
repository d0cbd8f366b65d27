import type {
  AnswerReply,
  AnswerRequest,
  Feedback,
  ServedQuestion,
  SessionView,
  SourceView,
} from "@/core/review/exchange";

/** Made-up material for the tests of this folder: none of it stands in a document. */

export const source: SourceView = {
  document: { id: "doc", title: "Tools by Example", author: "A. Writer", publisher: "Press", date: "2025" },
  section: "Eager frameworks",
  passage: null,
};

const base = {
  token: "token",
  timesAsked: 3,
  strength: "learning",
  topic: "libraries",
  section: "Modelling",
  isPractice: false,
} as const;

export const choice: ServedQuestion = {
  ...base,
  form: "choice",
  stem: "Which of these is true of PyTorch?",
  options: [
    { id: "o1", text: "It exports a SavedModel." },
    { id: "o2", text: "It records the graph while code runs." },
    { id: "o3", text: "It expects pure functions." },
  ],
};

export const trueFalse: ServedQuestion = { ...base, form: "trueFalse", stem: "JAX expects pure functions." };

export const cloze: ServedQuestion = {
  ...base,
  form: "cloze",
  stem: "____ records its graph while code runs.",
};

export const typed: ServedQuestion = {
  ...base,
  form: "typed",
  stem: "Which framework records its graph while code runs?",
};

export const numeric: ServedQuestion = {
  ...base,
  form: "numeric",
  stem: "Which upper limit is given for the response time, in milliseconds?",
};

export const flashcard: ServedQuestion = {
  ...base,
  form: "flashcard",
  stem: "What does Tier 2 add?",
  back: { answer: "NumPy and async", statement: "Tier 2 adds NumPy and async.", claim: "tier-2", source },
  intervals: { again: 0, hard: 2, good: 5, easy: 11 },
};

export const session: SessionView = { id: "s1", outcomes: ["right", "wrong"], total: 5, minutesLeft: 3 };

const schedule = {
  dueDay: "2026-11-21",
  intervalDays: 1,
  stabilityBefore: 11.8,
  stabilityAfter: 2.1,
  daysSince: 12,
};
const claim = { id: "c1", statement: "PyTorch records its graph while the code runs." };

export const feedback: Feedback = {
  verdict: "wrong",
  score: 0,
  gaveUp: false,
  rating: "again",
  claim,
  source,
  answer: "It records the graph while code runs.",
  range: null,
  options: [
    { id: "o1", text: "It exports a SavedModel.", state: "wrong", trueOf: "TensorFlow" },
    { id: "o2", text: "It records the graph while code runs.", state: "right", trueOf: null },
    { id: "o3", text: "It expects pure functions.", state: "other", trueOf: "JAX" },
  ],
  mistake: {
    sentence: "True of TensorFlow, not of PyTorch.",
    statement: "TensorFlow exports a SavedModel.",
    source,
  },
  schedule,
  isPractice: false,
  parts: null,
  claims: [{ ...claim, source, verdict: "wrong", schedule, isPractice: false }],
  disputes: [],
};

export const reply = (next: ServedQuestion | null): AnswerReply => ({
  feedback,
  session: { ...session, outcomes: [...session.outcomes, "wrong"] },
  next,
});

export const request = (response: AnswerRequest["response"]): AnswerRequest => ({
  answerId: "a1",
  token: "token",
  response,
  elapsedMs: 4000,
});
