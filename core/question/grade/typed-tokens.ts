import { withDigits } from "./number-words";

/** What somebody typed for a number, cut into numbers, words and signs. */

// Each way of saying more, less or about becomes one sign, or nothing.
const least =
  /\b(?:over|above|exceeding|(?:more|greater|higher|larger) than|at (?:the )?least|at (?:a )?minimum|minimum|min(?= \d)|upwards of|(?:or|and) (?:more|above|over|up|upwards)|plus)\b|>=?|\+/g;
const most =
  /\b(?:under|below|(?:less|fewer|lower|smaller) than|at (?:the )?most|up to|within|maximum|max|(?:or|and) (?:less|fewer|under|below)|tops)\b|<=?/g;
const notMore = /\b(?:no|not) (?:more|greater|over|above)(?: than)?\b/g;
const notLess = /\b(?:no|not) (?:less|fewer|under|below)(?: than)?\b/g;
const rough =
  /\b(?:about|around|approximately|approx|roughly|circa|ca|nearly|almost|close to|something like|on the order of|or so|some|give or take)\b|-?ish\b|[~≈]/g;

const number = /\d{1,3}(?:[, ']\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)*|\.\d+/;
const token = new RegExp(`${number.source}|[\\p{L}µ]+|[^\\s\\p{L}\\d]`, "gu");

/** In small letters; "≥" stands for at least and over, "≤" for at most and under, "pp" for percentage points. */
export function tokensOf(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/⁄/g, "/")
    .replace(/≥/g, ">")
    .replace(/≤/g, "<")
    .replace(/per cent\b/g, "percent")
    .replace(/percentage points?\b/g, "pp")
    .replace(/\bus ?(?=\$|dollar)/g, "")
    .replace(/(?<=\w)fold\b/g, " fold");
  const signed = plain
    .replace(notMore, " ≤ ")
    .replace(notLess, " ≥ ")
    .replace(least, " ≥ ")
    .replace(most, " ≤ ")
    .replace(rough, " ");
  return withDigits(signed).match(token) ?? [];
}
