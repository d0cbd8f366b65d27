import { z } from "zod";
import { topics } from "@/core/claim/claim";
import { forms } from "@/core/question/question";

/** What was chosen for a quiz, kept with it. Names are kept as they were: a deck may go. */
export const quizSettingsSchema = z.object({
  deck: z.string(),
  deckName: z.string(),
  /** Null: not narrowed. */
  topic: z.enum(topics).nullable(),
  document: z.string().nullable(),
  documentTitle: z.string().nullable(),
  /** As asked for; there may have been fewer questions. */
  length: z.int().positive(),
  forms: z.array(z.enum(forms)).min(1),
  /** Its answers are reviews like any other; otherwise they are practice. */
  counts: z.boolean(),
  asksConfidence: z.boolean(),
  /** What the questions were chosen by. */
  seed: z.int(),
  /** The quiz whose misses it asks again. */
  againOf: z.uuid().nullable(),
});
export type QuizSettings = z.infer<typeof quizSettingsSchema>;
