import { err, ok, type Result } from "@/core/result";
import { ratings } from "../rating";
import { studyDayOf } from "../study-day";
import { type LineFault, linesOf, type PastLog, type PastReview, pastLog } from "./past-log";

/** The columns of Anki's table of reviews. */
export const revlogColumns = [
  "id",
  "cid",
  "usn",
  "ease",
  "ivl",
  "lastIvl",
  "factor",
  "time",
  "type",
] as const;
type Entry = Record<(typeof revlogColumns)[number], number>;

/** What Anki writes into `type`. */
const learn = 0;
const filtered = 3;

/** The latest moment that a Date can hold. */
const latestMs = 8.64e15;

/**
 * Reads Anki's table of reviews as CSV, with or without a line of headers.
 *
 * What is no review of the memory is left out: entries by hand (ease 0), reviews in a filtered deck that did
 * not reschedule (type 3, factor 0), and cards whose first review is missing, so that their state is unknown.
 * A card that was reset (by hand, factor 0) begins anew with its next learning step.
 */
export function readAnkiRevlog(
  text: string,
  zone: string,
): Result<PastLog, { code: "LINES_UNREADABLE"; faults: LineFault[] }> {
  const lines = linesOf(text);
  const faults: LineFault[] = [];
  const entries: Entry[] = [];
  for (const { line, says } of isHeader(lines[0]?.says ?? "") ? lines.slice(1) : lines) {
    const entry = entryOf(says);
    if (typeof entry === "string") faults.push({ line, says: entry });
    else entries.push(entry);
  }
  if (faults.length > 0) return err({ code: "LINES_UNREADABLE", faults });

  entries.sort((a, b) => a.id - b.id);
  const reviews: (PastReview & { life: number })[] = [];
  const lives = new Map<number, number>();
  const isBegun = new Set<number>();
  const left = { byHand: 0, filtered: 0, headless: 0 };
  for (const { id, cid, ease, factor, type } of entries) {
    if (ease === 0) {
      left.byHand += 1;
      if (factor === 0 && isBegun.delete(cid)) lives.set(cid, (lives.get(cid) ?? 0) + 1);
    } else if (type === filtered && factor === 0) left.filtered += 1;
    else if (type !== learn && !isBegun.has(cid)) left.headless += 1;
    else {
      isBegun.add(cid);
      const rating = ratings[ease - 1];
      const life = lives.get(cid) ?? 0;
      if (rating) reviews.push({ claim: String(cid), day: studyDayOf(new Date(id), zone), rating, life });
    }
  }
  // Each life of a card that was reset is a memory of its own.
  const ofLives = reviews.map(({ claim, day, rating, life }) => {
    return { claim: life > 0 ? `${claim}/${life}` : claim, day, rating };
  });
  return ok(
    pastLog(ofLives, [
      { why: "changed by hand", count: left.byHand },
      { why: "of a filtered deck without rescheduling", count: left.filtered },
      { why: "of cards whose first review is missing", count: left.headless },
    ]),
  );
}

export const isHeader = (line: string) => line.replace(/[\s"]/g, "").startsWith("id,cid,");

/** The entry that a line holds, or what is wrong with it. */
function entryOf(line: string): Entry | string {
  const fields = line.split(",").map((field) => field.trim().replace(/^"(.*)"$/, "$1"));
  if (fields.length !== revlogColumns.length)
    return `it has ${fields.length} columns, not ${revlogColumns.length} (${revlogColumns.join(",")})`;
  const entry: Partial<Entry> = {};
  for (const [place, name] of revlogColumns.entries()) {
    const field = fields[place] ?? "";
    if (!/^-?\d+$/.test(field)) return `${name} is "${field}", not a whole number`;
    entry[name] = Number(field);
  }
  const { id, ease } = entry as Entry;
  if (id <= 0 || id > latestMs) return `id is ${id}, not a time in milliseconds since 1970`;
  if (ease < 0 || ease > ratings.length) return `ease is ${ease}, not 0 to ${ratings.length}`;
  return entry as Entry;
}
