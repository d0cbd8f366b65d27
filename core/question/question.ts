import { z } from "zod";
import { ratings } from "@/core/schedule/rating";

/**
 * Questions as they are generated and stored. What a browser sees of them before the answer is
 * `ServedQuestion` (serve.ts), which never holds the key.
 */
export const forms = ["choice", "trueFalse", "cloze", "flashcard"] as const;
export type Form = (typeof forms)[number];

/** What a wrong option is true of: shown with the feedback, with that claim's own source. */
const trueOfSchema = z.strictObject({ claim: z.string(), subject: z.string() });
export type TrueOf = z.infer<typeof trueOfSchema>;

const optionSchema = z.strictObject({
  /** Derived from the question and the text, so that it tells nothing of the key and lasts. */
  id: z.string(),
  text: z.string(),
  correct: z.boolean(),
  trueOf: trueOfSchema.nullable(),
});
export type Option = z.infer<typeof optionSchema>;

const common = {
  /** Derived from form, claims, stem, options and answer: the same content has the same id for ever. */
  id: z.string(),
  /** Ids of the claims asked; the forms of today ask one. */
  claims: z.array(z.string()).length(1),
  stem: z.string(),
};

export const questionSchema = z.discriminatedUnion("form", [
  z.strictObject({
    ...common,
    form: z.literal("choice"),
    options: z.array(optionSchema).min(3).max(4),
    /** Numbers are shown ascending instead of shuffled. */
    ordered: z.boolean(),
  }),
  z.strictObject({
    ...common,
    form: z.literal("trueFalse"),
    /** The stem is a statement. */
    answer: z.boolean(),
    /** When false: the value put in (as it opens a sentence), the right one, and what the former is true of. */
    swap: z
      .strictObject({ shown: z.string(), right: z.string(), trueOf: trueOfSchema.nullable() })
      .nullable(),
  }),
  z.strictObject({
    ...common,
    form: z.literal("cloze"),
    /** The stem holds one gap, written as `gapMark`. */
    answer: z.string(),
    /** Every spelling that is right besides: aliases of the answer. */
    accepted: z.array(z.string()),
    /** Spellings of other entities of the library: never forgiven as a typing mistake. */
    rejected: z.array(z.string()),
  }),
  z.strictObject({ ...common, form: z.literal("flashcard"), answer: z.string() }),
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionOf<F extends Form> = Extract<Question, { form: F }>;

/** How hard a form is: it follows the strength of the memory (claims-and-questions: which form now). */
export const depthOf = {
  choice: "recognition",
  trueFalse: "recognition",
  cloze: "completion",
  flashcard: "recall",
} as const satisfies Record<Form, "recognition" | "completion" | "recall">;

/** What a person answered. `giveUp` is "I don't know" and fits every form. */
export const responseSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("option"), option: z.string().max(64) }),
  z.strictObject({ kind: z.literal("truth"), value: z.boolean() }),
  z.strictObject({
    kind: z.literal("text"),
    // A database keeps neither a zero byte nor half a character, which a field cut at its length may end with.
    text: z
      .string()
      .max(200)
      .transform((text) => text.replace(/[\p{Cs}\0]/gu, "\ufffd")),
  }),
  z.strictObject({ kind: z.literal("rating"), rating: z.enum(ratings) }),
  z.strictObject({ kind: z.literal("giveUp") }),
]);
export type Response = z.infer<typeof responseSchema>;
