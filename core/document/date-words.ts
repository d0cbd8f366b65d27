const inFull = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A document's date as people read it: "2026-06-05" is "5 June 2026"; a bare year, or words, stay as they are. */
export function dateWords(date: string): string {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) ? date : inFull.format(ms);
}
