import type { ClaimKind } from "@/core/claim/claim";

/** What kinds of claims are called on screen. */
export const kindNames: Record<ClaimKind, string> = {
  purpose: "What it is for",
  trait: "Traits",
  membership: "Where it belongs",
  requirement: "Who needs it",
  comparison: "Comparisons",
  choice: "When to choose",
  limit: "Limits",
  quantity: "Numbers",
  event: "Events",
  sequence: "Sequences",
  reason: "Reasons",
  advice: "Advice",
  definition: "Definitions",
};
