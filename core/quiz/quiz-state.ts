import type { SessionAnswer } from "@/core/schedule/session";

/**
 * The questions still to be asked, in order: where a quiz stands follows from its answers alone. No two of its
 * questions ask the same claim, so a claim that was answered tells which question was. A miss does not return.
 */
export function stillToAsk<T extends { claims: string[] }>(
  questions: readonly T[],
  answers: readonly SessionAnswer[],
): T[] {
  const answered = new Set(answers.map(({ claim }) => claim));
  return questions.filter(({ claims }) => !claims.some((claim) => answered.has(claim)));
}
