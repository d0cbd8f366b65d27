import { z } from "zod";

/**
 * The share of due claims that a person wants to recall. Below the least most is forgotten in between; above
 * the most reviews grow without end.
 */
export const retentionRange = { least: 0.8, most: 0.97, usual: 0.9 };

export const desiredRetentionSchema = z.number().min(retentionRange.least).max(retentionRange.most);
