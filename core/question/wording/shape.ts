import { remembered } from "@/core/question/remember";

/** What a text is grammatically, as far as its words tell: options of different shapes give themselves away. */
export type Shape = "number" | "gerund" | "phrase";

// Words in -ing that are as good as nouns: "training loops", "monitoring of drift", "learning curve".
const nouns = new Set(
  (
    "training monitoring engineering processing preprocessing testing scaling tracking caching programming " +
    "serving learning coding prototyping debugging logging hosting modeling modelling fine-tuning tuning " +
    "streaming scheduling reasoning handling embedding chaining pricing hiring indexing profiling computing " +
    "machine-learning batching routing tooling checkpointing cleaning filtering sharing loading packaging " +
    "standing understanding reading writing drafting drawing printing interleaving spacing"
  ).split(" "),
);
const determiners = /^(a|an|the|its|their|your|each|every|all|any|several)$/;
// Words in -ing that begin no gerund.
const notVerbs =
  /^(string|strings|thing|things|nothing|something|anything|everything|king|ring|spring|during|evolving|growing|existing|missing|remaining|emerging|leading|outstanding|willing|interesting|promising)$/;

/** Judged by the first words; without a dictionary a clause cannot be told from a noun and its plural. */
export const shapeOf = remembered((text: string): Shape => {
  if (/^(?:(?:about|around|roughly|at least|at most|over|under|up to)\s)?[$€£]?\d/i.test(text))
    return "number";
  const words = text.split(/\s+/);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase().replace(/[,;:]$/, ""));
  const isInIng = /^[a-z-]{2,}ing$/.test(first) && words.length > 1 && !notVerbs.test(first);
  // "Reading and writing of files" is a noun, "Hugging Face" a name.
  const isNoun = nouns.has(first) && !determiners.test(second);
  const isOf = second === "of" || /^\S+ (and|or) \S+ing of\b/.test(text) || /^\p{Lu}/u.test(words[1] ?? "");
  if (isInIng && !isNoun && !isOf) return "gerund";
  return "phrase";
});
