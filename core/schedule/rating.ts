/** How well a claim was known, from worst to best. FSRS counts them 1 to 4. */
export const ratings = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof ratings)[number];
