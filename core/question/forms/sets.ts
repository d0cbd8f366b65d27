import type { Question } from "@/core/question/question";
import type { Sources } from "./ask";
import { tablesOf } from "./link";
import { matchesFor } from "./match";
import { multisFor } from "./multi";
import { ordersFor, ordersOfSteps } from "./order";
import { sortsFor } from "./sort";

export type SetQuestion = Extract<Question, { form: "multi" | "match" | "sort" | "order" }>;

/**
 * All questions of the library that ask several claims at once, and the orders of its sequences.
 *
 * Made for the whole library, so that a claim is asked with the same others whichever claims are wanted. Of
 * several wordings the first without a fault is taken.
 */
export function setsOf(sources: Sources, isSound: (question: Question) => boolean): SetQuestion[] {
  const drafts: SetQuestion[][] = tablesOf(sources).flatMap((table) => [
    ...matchesFor(table, sources),
    ...sortsFor(table, sources),
    ...multisFor(table, sources),
    ...ordersFor(table, sources),
  ]);
  const sequences = [...sources.claims.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => ordersOfSteps(claim, sources));
  return [...drafts, ...sequences].flatMap((wordings) => wordings.filter(isSound).slice(0, 1));
}
