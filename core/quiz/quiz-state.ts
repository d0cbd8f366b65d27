import type { SessionAnswer } from "@/core/schedule/session";

/** One question of a quiz that was answered: right only when right in every claim. */
export type QuizOutcome = { answer: string; claims: string[]; right: boolean };

/** The answers of a quiz, question by question, from its log of claims. */
export function outcomesOf(answers: readonly SessionAnswer[]): QuizOutcome[] {
  const outcomes = new Map<string, QuizOutcome>();
  for (const { answer, claim, right } of answers) {
    const outcome = outcomes.get(answer);
    if (!outcome) outcomes.set(answer, { answer, claims: [claim], right });
    else {
      outcome.claims.push(claim);
      outcome.right &&= right;
    }
  }
  return [...outcomes.values()];
}

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
