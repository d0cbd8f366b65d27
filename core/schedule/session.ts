/**
 * Where a session stands follows from its plan and its log alone, so it can be left, reloaded or answered in
 * two windows without a position to keep in step.
 */
export type SessionAnswer = {
  /** Id: a question of several claims has one answer, and an entry for each of them. */
  answer: string;
  claim: string;
  right: boolean;
};

/** Questions that lie between a miss and its return: enough for the answer to have left the mind's ear. */
const questionsBetween = 3;

/** The claims that were missed and not righted since, longest ago first, each with the place of its last answer. */
function openMisses(plan: readonly string[], answers: readonly SessionAnswer[]) {
  const places = placesOf(answers);
  const last = new Map(
    answers.map(({ answer, claim, right }) => [claim, { place: places.get(answer) ?? 0, right }]),
  );
  return plan
    .flatMap((claim) => {
      const answer = last.get(claim);
      return answer && !answer.right ? [{ claim, place: answer.place }] : [];
    })
    .sort((a, b) => a.place - b.place);
}

/** One question that was answered: right only when right in every claim. */
export type SessionOutcome = { answer: string; claims: string[]; right: boolean };

/** The answers of a session, question by question, from its log of claims. */
export function outcomesOf(answers: readonly SessionAnswer[]): SessionOutcome[] {
  const outcomes = new Map<string, SessionOutcome>();
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

/** Which question of the session an answer was to, from 0. */
const placesOf = (answers: readonly SessionAnswer[]) =>
  new Map([...new Set(answers.map(({ answer }) => answer))].map((answer, place) => [answer, place]));

function unasked(plan: readonly string[], answers: readonly SessionAnswer[]) {
  const asked = new Set(answers.map((answer) => answer.claim));
  return plan.filter((claim) => !asked.has(claim));
}

/**
 * The claim to ask next; null when every claim of the plan was asked and every miss righted.
 *
 * A miss returns once three other questions lie between, until it is right once; sooner only when nothing else
 * is left to ask. A claim that returns is practice, which leaves the memory alone. Answers to claims that are no
 * longer in the plan (retired since) count as other questions and never return.
 */
export function nextInSession(
  plan: readonly string[],
  answers: readonly SessionAnswer[],
): { claim: string; isPractice: boolean } | null {
  const [miss] = openMisses(plan, answers);
  if (miss && placesOf(answers).size - 1 - miss.place >= questionsBetween)
    return { claim: miss.claim, isPractice: true };
  const [fresh] = unasked(plan, answers);
  if (fresh !== undefined) return { claim: fresh, isPractice: false };
  return miss ? { claim: miss.claim, isPractice: true } : null;
}

/**
 * Questions that the session will have asked when it ends, as far as known now: those answered, one for each claim
 * of the plan still to come, and one return for each open miss. A question of several claims makes it fewer.
 */
export function sessionTotal(plan: readonly string[], answers: readonly SessionAnswer[]) {
  return outcomesOf(answers).length + unasked(plan, answers).length + openMisses(plan, answers).length;
}
