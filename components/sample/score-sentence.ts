/** What five answers came to, and what an account would make of it. */
export function scoreSentence(right: number, total: number): { score: string; next: string } {
  const missed = total - right;
  if (missed === 0)
    return {
      score: `All ${total} right.`,
      next: "With an account each would be asked again just before you forget it.",
    };
  const them =
    missed === 1
      ? "the one you missed would come back tomorrow"
      : `the ${missed} you missed would come back tomorrow`;
  return { score: `${right} of ${total} right.`, next: `With an account ${them}, the others later.` };
}
