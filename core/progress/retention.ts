/** The counts of one day, or of any part of one, as `DailyActivity` keeps them. */
export type RetentionRow = {
  youngTotal: number;
  youngRight: number;
  matureTotal: number;
  matureRight: number;
};

export type Retention = {
  right: number;
  total: number;
  /** 0 to 1; null when nothing was counted. */
  share: number | null;
  /** Where the true share lies, with 95 % certainty: of twenty reviews it says little, and this says so. */
  range: { low: number; high: number } | null;
};

/**
 * The share of reviews that were passed, for claims with an interval under 21 days (young), of 21 days or more
 * (mature), and all. As in Anki, only the first review of a claim on a study day counts, and never first sights.
 */
export function trueRetention(rows: readonly RetentionRow[]) {
  const sum = (count: (row: RetentionRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  const [youngRight, youngTotal] = [sum((row) => row.youngRight), sum((row) => row.youngTotal)];
  const [matureRight, matureTotal] = [sum((row) => row.matureRight), sum((row) => row.matureTotal)];
  return {
    young: retentionOf(youngRight, youngTotal),
    mature: retentionOf(matureRight, matureTotal),
    all: retentionOf(youngRight + matureRight, youngTotal + matureTotal),
  };
}

const retentionOf = (right: number, total: number): Retention => ({
  right,
  total,
  share: total === 0 ? null : right / total,
  range: total === 0 ? null : wilsonRange(right, total),
});

/** Wilson's score interval at 95 %: unlike the textbook one it stays within 0 and 1 and holds for few reviews. */
export function wilsonRange(right: number, total: number) {
  const z = 1.959964;
  const share = right / total;
  const scale = 1 + z ** 2 / total;
  const centre = (share + z ** 2 / (2 * total)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
