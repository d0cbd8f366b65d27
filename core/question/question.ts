import { z } from "zod";
import { ratings } from "@/core/schedule/rating";

/**
 * Questions as they are generated and stored. What a browser sees of them before the answer is
 * `ServedQuestion` (serve.ts), which never holds the key.
 */
export const forms = [
  "choice",
  "multi",
  "trueFalse",
  "cloze",
  "typed",
  "numeric",
  "match",
  "sort",
  "order",
  "flashcard",
] as const;
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

/** An answer in words: one spelling, and the others that are as right. */
const wording = {
  answer: z.string(),
  /** Every spelling that is right besides: aliases of the answer. */
  accepted: z.array(z.string()),
  /** Spellings of other entities of the library: never forgiven as a typing mistake. */
  rejected: z.array(z.string()),
};

const common = {
  /** Derived from form, claims, stem, options and answer: the same content has the same id for ever. */
  id: z.string(),
  /** Ids of the claims asked: one, or in multi, match, sort and order one for each item that rests on its own. */
  claims: z.array(z.string()).min(1).max(8),
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
    form: z.literal("multi"),
    /** `claim` says that a right option is right; wrong ones have `trueOf`. */
    options: z
      .array(z.strictObject({ ...optionSchema.shape, claim: z.string().nullable() }))
      .min(4)
      .max(6),
  }),
  /** The stem holds one gap, written as `gapMark`. */
  z.strictObject({ ...common, ...wording, form: z.literal("cloze") }),
  z.strictObject({ ...common, ...wording, form: z.literal("typed") }),
  z.strictObject({
    ...common,
    form: z.literal("numeric"),
    /** As feedback shows it: "60 to 70%". */
    answer: z.string(),
    /** Both ends are right, and `slack` beyond each of them, in the same unit; a single number has equal ends. */
    low: z.number(),
    high: z.number(),
    slack: z.number().nonnegative(),
    /** Where the document gives a bound: "least" for "over 100", "most" for "under 100". */
    bound: z.enum(["least", "most"]).nullable(),
    /** "%", "ms", "USD"; "year" for a year, "" for a bare count. */
    unit: z.string(),
  }),
  z.strictObject({
    ...common,
    form: z.literal("match"),
    /** What belongs together, with the claim that says so. The ids of one side tell nothing of the other's. */
    pairs: z
      .array(
        z.strictObject({
          left: z.strictObject({ id: z.string(), text: z.string() }),
          right: z.strictObject({ id: z.string(), text: z.string() }),
          claim: z.string(),
        }),
      )
      .min(4)
      .max(6),
  }),
  z.strictObject({
    ...common,
    form: z.literal("sort"),
    groups: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .min(2)
      .max(5),
    items: z
      .array(z.strictObject({ id: z.string(), text: z.string(), group: z.string(), claim: z.string() }))
      .min(5)
      .max(8),
  }),
  z.strictObject({
    ...common,
    form: z.literal("order"),
    /** In the right order; all of one claim (a sequence) or each of its own (dated events). */
    steps: z
      .array(z.strictObject({ id: z.string(), text: z.string(), claim: z.string() }))
      .min(3)
      .max(7),
  }),
  z.strictObject({ ...common, form: z.literal("flashcard"), answer: z.string() }),
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionOf<F extends Form> = Extract<Question, { form: F }>;

/** How hard a form is: it follows the strength of the memory (claims-and-questions: which form now). */
export const depthOf = {
  choice: "recognition",
  multi: "recognition",
  trueFalse: "recognition",
  match: "recognition",
  sort: "recognition",
  cloze: "completion",
  order: "completion",
  typed: "recall",
  numeric: "recall",
  flashcard: "recall",
} as const satisfies Record<Form, "recognition" | "completion" | "recall">;

const itemId = z.string().max(64);
const placements = z.record(itemId, itemId).refine((map) => Object.keys(map).length <= 8, "too many items");

/** What a person answered. `giveUp` is "I don't know" and fits every form. */
export const responseSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("option"), option: itemId }),
  z.strictObject({ kind: z.literal("truth"), value: z.boolean() }),
  /** cloze, typed and numeric. */
  z.strictObject({
    kind: z.literal("text"),
    // A database keeps neither a zero byte nor half a character, which a field cut at its length may end with.
    text: z
      .string()
      .max(200)
      .transform((text) => text.replace(/[\p{Cs}\0]/gu, "\ufffd")),
  }),
  /** multi: ids of the options chosen. */
  z.strictObject({ kind: z.literal("options"), options: z.array(itemId).max(6) }),
  /** match: the id of a right side for that of a left one. */
  z.strictObject({ kind: z.literal("pairs"), pairs: placements }),
  /** sort: the id of a group for that of an item. */
  z.strictObject({ kind: z.literal("groups"), groups: placements }),
  /** order: ids of the steps, first to last. */
  z.strictObject({ kind: z.literal("order"), order: z.array(itemId).max(7) }),
  z.strictObject({ kind: z.literal("rating"), rating: z.enum(ratings) }),
  z.strictObject({ kind: z.literal("giveUp") }),
]);
export type Response = z.infer<typeof responseSchema>;
