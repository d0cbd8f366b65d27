import { describe, expect, test } from "vitest";
import { readLog } from "./read-log";

const header = "id,cid,usn,ease,ivl,lastIvl,factor,time,type";
const noon = Date.parse("2026-01-01T12:00:00Z");
const dayMs = 86_400_000;

/** A row of Anki's table: days after the first noon, card, ease and what matters besides. */
const row = (since: number, cid: number, ease: number, type = 1, factor = 2500) =>
  [noon + since * dayMs, cid, -1, ease, 1, 1, factor, 4000, type].join(",");
const anki = (rows: string[], zone = "UTC") => readLog([header, ...rows].join("\n"), zone);
const value = (read: ReturnType<typeof readLog>) => {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const faults = (read: ReturnType<typeof readLog>) =>
  !read.ok && read.error.code === "LINES_UNREADABLE"
    ? read.error.faults.map(({ line, says }) => `${line}: ${says}`)
    : read;

describe("a log of our own", () => {
  test("is read in the order of its moments, whatever it carries besides", () => {
    const text = [
      '{"claim":"b","day":"2026-01-02","rating":"again","at":"2026-01-02T09:00:00Z","elapsedMs":4100,"form":"typed"}',
      "",
      '{"claim":"a","day":"2026-01-02","rating":"good","at":"2026-01-02T08:00:00.000+00:00"}\r',
    ].join("\n");
    expect(value(readLog(`\ufeff${text}`, "UTC"))).toEqual({
      kind: "recite",
      log: {
        reviews: [
          { claim: "a", day: "2026-01-02", rating: "good" },
          { claim: "b", day: "2026-01-02", rating: "again" },
        ],
        leftOut: [],
      },
    });
  });

  test("without moments is read by day, and as it stands within one", () => {
    const text = [
      '{"claim":"b","day":"2026-01-02","rating":"again"}',
      '{"claim":"a","day":"2026-01-02","rating":"good"}',
      '{"claim":"c","day":"2026-01-01","rating":"good"}',
    ].join("\n");
    expect(value(readLog(text, "UTC")).log.reviews.map(({ claim }) => claim)).toEqual(["c", "b", "a"]);
  });

  test("leaves out what moved no memory", () => {
    const text = [
      '{"claim":"a","day":"2026-01-02","rating":"again"}',
      '{"claim":"a","day":"2026-01-02","rating":"good"}',
      '{"claim":"a","day":"2026-01-03","rating":"good","isPractice":true}',
      '{"claim":"a","day":"2026-01-04","rating":"good","isUndone":true}',
    ].join("\n");
    expect(value(readLog(text, "UTC")).log).toEqual({
      reviews: [{ claim: "a", day: "2026-01-02", rating: "again" }],
      leftOut: [
        { why: "practice", count: 1 },
        { why: "undone", count: 1 },
        { why: "again on the same study day", count: 1 },
      ],
    });
  });

  test("names every line that it cannot read", () => {
    const text = [
      '{"claim":"a","day":"2026-01-02","rating":"again"}',
      '{"claim":"a","day":"2026-02-30","rating":"good"}',
      '{"claim":"a","day":"2026-01-02","rating":3}',
      '{"day":"2026-01-02","rating":"good"}',
      "{oops",
      "[]",
      '{"claim":"a","day":"2026-01-02","rating":"good","at":"yesterday"}',
    ].join("\n");
    expect(faults(readLog(text, "UTC"))).toEqual([
      '2: "day" must be a day, such as 2026-11-20',
      '3: "rating" must be one of again, hard, good, easy',
      '4: "claim" must be the id of a claim',
      "5: it is not a JSON object",
      "6: it is not a JSON object",
      '7: "at" must be a time, such as 2026-11-20T12:00:00Z',
    ]);
  });
});

describe("Anki's table of reviews", () => {
  test("is read with or without its header, in the order of time", () => {
    const rows = [row(3, 7, 1), row(0, 7, 3, 0), row(0.1, 8, 4, 0)];
    const read = value(anki(rows));
    expect(read.kind).toBe("anki");
    expect(read.log.reviews).toEqual([
      { claim: "7", day: "2026-01-01", rating: "good" },
      { claim: "8", day: "2026-01-01", rating: "easy" },
      { claim: "7", day: "2026-01-04", rating: "again" },
    ]);
    expect(value(readLog(rows.join("\r\n"), "UTC"))).toEqual(read);
  });

  test("has the study days of the person's zone", () => {
    // Noon in UTC is 02:00 the same day in Honolulu, which still belongs to the day before.
    expect(value(anki([row(0, 7, 3, 0)], "Pacific/Honolulu")).log.reviews[0]?.day).toBe("2025-12-31");
  });

  test("leaves out steps of one day, changes by hand, cramming and cards without a beginning", () => {
    const { reviews, leftOut } = value(
      anki([
        ...[row(0, 7, 1, 0), row(0.01, 7, 3, 0), row(1, 7, 3), row(1.5, 7, 0, 4, 2500), row(2, 7, 3, 3, 0)],
        ...[row(3, 7, 2, 3, 2500), row(3, 9, 3, 1), row(9, 9, 3, 2)],
      ]),
    ).log;
    expect(reviews).toEqual([
      { claim: "7", day: "2026-01-01", rating: "again" },
      { claim: "7", day: "2026-01-02", rating: "good" },
      { claim: "7", day: "2026-01-04", rating: "hard" },
    ]);
    expect(leftOut).toEqual([
      { why: "changed by hand", count: 1 },
      { why: "of a filtered deck without rescheduling", count: 1 },
      { why: "of cards whose first review is missing", count: 2 },
      { why: "again on the same study day", count: 1 },
    ]);
  });

  test("begins a card anew that was reset", () => {
    const rows = [row(0, 7, 3, 0), row(2, 7, 3), row(3, 7, 0, 4, 0), row(4, 7, 3, 1), row(5, 7, 3, 0)];
    const { reviews, leftOut } = value(anki(rows)).log;
    expect(reviews.map(({ claim }) => claim)).toEqual(["7", "7", "7/1"]);
    expect(leftOut).toContainEqual({ why: "of cards whose first review is missing", count: 1 });
  });

  test("names every line that it cannot read", () => {
    const rows = [
      row(0, 7, 3, 0),
      "1,2,3",
      row(0, 7, 5, 0),
      row(0, 7, 3, 0).replace(",7,", ",seven,"),
      `-${row(0, 7, 3)}`,
    ];
    expect(faults(anki(rows))).toEqual([
      `3: it has 3 columns, not 9 (${header})`,
      "4: ease is 5, not 0 to 4",
      '5: cid is "seven", not a whole number',
      `6: id is -${noon}, not a time in milliseconds since 1970`,
    ]);
  });
});

test("what is neither is refused as such", () => {
  expect(readLog(" \n\r\n", "UTC")).toEqual({ ok: false, error: { code: "LOG_EMPTY" } });
  expect(readLog("front,back\na,b", "UTC")).toEqual({
    ok: false,
    error: { code: "FORMAT_UNKNOWN", firstLine: "front,back" },
  });
});
