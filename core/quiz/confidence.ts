/** How sure a person says to be before knowing. */
export const confidences = ["sure", "think", "guess"] as const;
export type Confidence = (typeof confidences)[number];

/** So many answers of a kind should be right if the word is used well: bounds of the share, both included. */
export const expectedShare: Record<Confidence, { from: number; to: number }> = {
  sure: { from: 0.9, to: 1 },
  think: { from: 0.6, to: 0.9 },
  guess: { from: 0, to: 0.6 },
};

export type Calibration = { confidence: Confidence; answers: number; right: number };

/** What was stated against what was right, one line for each word that was used. */
export function calibrate(
  answers: readonly { confidence: Confidence | null; right: boolean }[],
): Calibration[] {
  return confidences.flatMap((confidence) => {
    const stated = answers.filter((answer) => answer.confidence === confidence);
    const right = stated.filter((answer) => answer.right).length;
    return stated.length > 0 ? [{ confidence, answers: stated.length, right }] : [];
  });
}
