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

/**
 * The answers that count in a quiz: to each claim the first. Two devices may answer one question at the same moment,
 * and practice has no memory whose change would refuse the second.
 */
export function firstAnswers<T extends SessionAnswer>(answers: readonly T[]): T[] {
  const first = new Map<string, string>();
  for (const { claim, answer } of answers) if (!first.has(claim)) first.set(claim, answer);
  return answers.filter(({ claim, answer }) => first.get(claim) === answer);
}
