import { remembered } from "./remember";

/** What a text is grammatically, as far as its words tell: options of different shapes give themselves away. */
export type Shape = "number" | "gerund" | "clause" | "phrase";

// Words in -ing that are as good as nouns: with a preposition behind them they govern no object.
const nouns = new Set(
  (
    "training monitoring engineering processing preprocessing testing scaling tracking caching programming " +
    "serving learning coding prototyping debugging logging hosting modeling modelling fine-tuning tuning " +
    "streaming scheduling reasoning handling embedding chaining pricing hiring indexing profiling computing " +
    "machine-learning batching routing tooling checkpointing cleaning filtering sharing loading packaging"
  ).split(" "),
);
const prepositions =
  /^(of|for|in|on|at|by|with|from|to|via|through|and|or|under|across|over|as|without|per|such)$/;
// Words in -ing that begin no gerund.
const notVerbs =
  /^(string|strings|thing|things|nothing|something|anything|everything|king|ring|spring|during|evolving|growing|existing|missing|remaining|emerging|leading|outstanding|willing|interesting|promising)$/;

const finite =
  /\b(is|are|was|were|has|have|had|can|could|may|might|must|will|would|should|does|do|did|cannot|needs?|becomes?|remains?|takes?|makes?|gets?|wants?|comes?|goes|lets?|calls? for)\b/i;
const subordinate = /\b(that|which|who|whom|whose|where|when|while|what|how|if|because)\b/i;

/** Judged by the first words, and by the few verbs that can be told without a dictionary; else it is a phrase. */
export const shapeOf = remembered((text: string): Shape => {
  if (/^(?:(?:about|around|roughly|at least|at most|over|under|up to)\s)?[$€£]?\d/i.test(text))
    return "number";
  const words = text.split(/\s+/);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase().replace(/[,;:]$/, ""));
  const isGerund = /^[a-z-]{2,}ing$/.test(first) && words.length > 1 && !notVerbs.test(first);
  if (isGerund && second !== "of" && !(nouns.has(first) && prepositions.test(second))) return "gerund";
  if (/^(you|they|it|we|someone|somebody|nobody|people)\b/i.test(text)) return "clause";
  // A verb after "that" or "which" belongs to the noun before; one before them is the phrase's own.
  const main = text.split(subordinate)[0] ?? "";
  const verb = finite.exec(main);
  return verb && verb.index > 0 ? "clause" : "phrase";
});
