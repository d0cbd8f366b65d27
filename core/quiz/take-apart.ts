import { readForTelling, tellEachOther } from "@/core/question/lint/lint-session";
import type { Question } from "@/core/question/question";

/**
 * More questions for a quiz, taken in their order, until it has as many as wanted. A question is passed over when
 * it asks a claim that another one asks, or when one of the two tells the other's answer (L06).
 */
export function takeApart(
  chosen: readonly Question[],
  offered: readonly Question[],
  wanted: number,
): Question[] {
  const taken = [...chosen];
  const read = taken.map(readForTelling);
  const asked = new Set(taken.flatMap(({ claims }) => claims));
  for (const question of offered) {
    if (taken.length >= wanted) break;
    if (question.claims.some((claim) => asked.has(claim))) continue;
    const its = readForTelling(question);
    if (read.some((other) => tellEachOther(other, its))) continue;
    taken.push(question);
    read.push(its);
    for (const claim of question.claims) asked.add(claim);
  }
  return taken;
}
