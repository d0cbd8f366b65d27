/**
 * Where a session stands follows from its plan and its log alone, so it can be left, reloaded or answered in
 * two windows without a position to keep in step.
 */
export type SessionAnswer = { claim: string; right: boolean };

/** Questions that lie between a miss and its return: enough for the answer to have left the mind's ear. */
const questionsBetween = 3;

/** The claims that were missed and not righted since, longest ago first, each with the place of its last answer. */
function openMisses(plan: readonly string[], answers: readonly SessionAnswer[]) {
  const last = new Map(answers.map((answer, place) => [answer.claim, { place, right: answer.right }]));
  return plan
    .flatMap((claim) => {
      const answer = last.get(claim);
      return answer && !answer.right ? [{ claim, place: answer.place }] : [];
    })
    .sort((a, b) => a.place - b.place);
}

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
  if (miss && answers.length - 1 - miss.place >= questionsBetween)
    return { claim: miss.claim, isPractice: true };
  const [fresh] = unasked(plan, answers);
  if (fresh !== undefined) return { claim: fresh, isPractice: false };
  return miss ? { claim: miss.claim, isPractice: true } : null;
}

/**
 * Questions that the session will have asked when it ends, as far as known now: those answered, those of the
 * plan still to come, and one return for each open miss. At the end it is the number of answers.
 */
export function sessionTotal(plan: readonly string[], answers: readonly SessionAnswer[]) {
  return answers.length + unasked(plan, answers).length + openMisses(plan, answers).length;
}
