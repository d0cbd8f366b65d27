import { z } from "zod";
import { topics } from "@/core/claim/claim";
import { forms } from "@/core/question/question";
import { quizLengths } from "@/core/quiz/lengths";
import type { QuizChoice } from "@/server/quiz/start-quiz";

/** What was chosen, as the form shows it. */
export type QuizValues = {
  deck: string;
  topic: string;
  document: string;
  length: string;
  forms: string[];
  counts: boolean;
  asksConfidence: boolean;
};
export type QuizField = "deck" | "topic" | "document" | "length" | "forms";

export type QuizForm = {
  status: "untouched" | "refused";
  /** Sentence about the whole form. */
  message: string | null;
  fields: Partial<Record<QuizField, string>>;
  values: QuizValues;
  /** So few questions there are, if the form is sent again as it is; null where that is not the point. */
  available: number | null;
};

export const untouchedQuiz = (deck: string): QuizForm => ({
  status: "untouched",
  message: null,
  fields: {},
  values: {
    deck,
    topic: "",
    document: "",
    length: "10",
    forms: [...forms],
    counts: false,
    asksConfidence: false,
  },
  available: null,
});

const lengths = "Choose 5, 10, 20, 30 or 50 questions.";
const choiceSchema = z.object({
  deck: z.string().min(1, "Choose a deck."),
  topic: z.enum(topics, "Choose a topic of the list.").nullable(),
  document: z.string().nullable(),
  length: z.coerce.number(lengths).refine((length) => quizLengths.some((each) => each === length), lengths),
  forms: z.array(z.enum(forms, "Choose forms of the list.")).min(1, "Choose at least one form."),
  counts: z.boolean(),
  asksConfidence: z.boolean(),
  accept: z.int().positive().nullable(),
});

/** What a field holds, cut where no honest choice reaches; a file in its place counts as nothing. */
const one = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, 200) : "";
};

export const valuesOf = (form: FormData): QuizValues => ({
  deck: one(form, "deck"),
  topic: one(form, "topic"),
  document: one(form, "document"),
  length: one(form, "length"),
  forms: form
    .getAll("form")
    .filter((value): value is string => typeof value === "string")
    .slice(0, forms.length)
    .map((value) => value.slice(0, 20)),
  counts: one(form, "schedule") === "counts",
  asksConfidence: one(form, "confidence") === "asked",
});

/** What is to be begun, or a sentence for each field that says nothing of use. */
export function choiceOf(
  form: FormData,
): { ok: true; choice: QuizChoice } | { ok: false; fields: Partial<Record<QuizField, string>> } {
  const { topic, document, ...values } = valuesOf(form);
  const accept = Number(one(form, "accept"));
  const parsed = choiceSchema.safeParse({
    ...values,
    topic: topic === "" ? null : topic,
    document: document === "" ? null : document,
    accept: Number.isInteger(accept) && accept > 0 ? accept : null,
  });
  if (parsed.success) return { ok: true, choice: parsed.data };
  const fields: Partial<Record<QuizField, string>> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = path[0] as QuizField;
    fields[field] ??= message;
  }
  return { ok: false, fields };
}
