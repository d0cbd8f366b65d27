/** Why a person finds fault with a question. */
export const reportReasons = ["wrong", "ambiguous", "unclear", "other"] as const;
export type ReportReason = (typeof reportReasons)[number];

/** Long enough for an argument; a report is read by a person. */
export const longestNote = 1000;
