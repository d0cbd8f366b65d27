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

const base: Omit<Extract<ServedQuestion, { form: "cloze" }>, "form" | "stem"> = {
  token: "token",
  timesAsked: 3,
  strength: "learning",
  topic: "libraries",
  section: "Modelling",
  isPractice: false,
};

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

export const multi: Extract<ServedQuestion, { form: "multi" }> = {
  ...base,
  form: "multi",
  stem: "Which of these belong to serving? Choose all that apply.",
  options: [
    { id: "o1", text: "Docker" },
    { id: "o2", text: "Airflow" },
    { id: "o3", text: "Ray Serve" },
    { id: "o4", text: "MLflow" },
  ],
};

export const match: Extract<ServedQuestion, { form: "match" }> = {
  ...base,
  form: "match",
  stem: "Match each tool to what it is for.",
  lefts: [
    { id: "l1", text: "pandas" },
    { id: "l2", text: "FAISS" },
    { id: "l3", text: "vLLM" },
    { id: "l4", text: "Pydantic" },
  ],
  rights: [
    { id: "r1", text: "Serves models" },
    { id: "r2", text: "Holds tables" },
    { id: "r3", text: "Finds neighbours" },
    { id: "r4", text: "Checks data" },
  ],
};

export const sort: Extract<ServedQuestion, { form: "sort" }> = {
  ...base,
  form: "sort",
  stem: "Put each skill in its tier.",
  groups: [
    { id: "g1", text: "Tier 1" },
    { id: "g2", text: "Tier 2" },
    { id: "g3", text: "Tier 3" },
  ],
  items: [
    { id: "i1", text: "Type hints" },
    { id: "i2", text: "Async calls" },
    { id: "i3", text: "CUDA kernels" },
    { id: "i4", text: "Stack traces" },
    { id: "i5", text: "Broadcasting" },
  ],
};

export const order: Extract<ServedQuestion, { form: "order" }> = {
  ...base,
  form: "order",
  stem: "Put these in order, first to last.",
  steps: [
    { id: "s1", text: "Train" },
    { id: "s2", text: "Collect" },
    { id: "s3", text: "Serve" },
    { id: "s4", text: "Watch" },
  ],
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
  claims: [{ ...claim, source, verdict: "wrong", schedule, isPractice: false, ratings: null, leech: null }],
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
