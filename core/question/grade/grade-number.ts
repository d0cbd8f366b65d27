import { isStopWord, wordsOf } from "@/core/claim/normal-form";
import { decadeIn } from "@/core/question/forms/decade";
import type { QuestionOf } from "@/core/question/question";
import { unitNamed, unitOf } from "./amount-unit";
import { wholes } from "./number-words";
import { readAmount, type TypedNumber } from "./read-amount";

type Numeric = QuestionOf<"numeric">;

/**
 * Whether what was typed is the number asked for. Understands separators, number words, units of the same kind,
 * ranges, "about" and "over".
 *
 * - A single number is right within the key's range and the slack beyond it.
 * - A range is right when both of its ends are the key's, within the slack: a wide one is a hedge.
 * - "Over 100" and "under 100" are right only where the document gives that bound; "0 to 100" is "up to 100".
 * - Another unit is converted or wrong; no unit is the one that the stem asks for.
 */
export function isRightNumber(text: string, question: Numeric): boolean {
  const amount = readAmount(
    question.unit === "year" ? withYears(text) : text,
    unitOf(question.unit)?.dimension === "time",
  );
  if (!amount?.words.every((word) => isHarmless(word, question))) return false;
  const [first, second] = amount.numbers.map((number) => valuesIn(number, question.unit));
  if (!first) return false;
  if (!second)
    return (
      (amount.bound === null || amount.bound === question.bound) &&
      !asksForRange(question) &&
      first.some((value) => isWithin(value, question))
    );
  const ends =
    question.unit === "year" ? second.flatMap((end) => first.map((start) => fullYear(start, end))) : second;
  return first.some((low) => ends.some((high) => low <= high && isRange(low, high, question)));
}

/** "What is the range of …": one number is no answer. */
const asksForRange = ({ stem, low, high }: Numeric) => low < high && /\bthe range of\b/.test(stem);

function isWithin(value: number, { low, high, slack }: Numeric): boolean {
  return value >= low - slack - hair(low) && value <= high + slack + hair(high);
}

function isRange(low: number, high: number, question: Numeric): boolean {
  const { slack } = question;
  const isEnd = (value: number, end: number) => isWithin(value, { ...question, low: end, high: end, slack });
  if (question.bound === "most" && low === 0) return isEnd(high, question.high);
  return isEnd(low, question.low) && isEnd(high, question.high);
}

/** What binary fractions may be off by. */
const hair = (value: number) => 1e-9 * Math.max(1, Math.abs(value));

/** The values in the unit asked for; none when the unit is of another kind. */
function valuesIn({ values, unit }: TypedNumber, asked: string): number[] {
  if (unit === null) return values;
  const [from, to] = [unitNamed(unit), unitOf(asked)];
  if (unit === wholes && to?.dimension !== "share") return values;
  if (!from || from.dimension !== to?.dimension) return [];
  const converted = values.map((value) => (value * from.factor) / to.factor);
  // A third is 33 percent to everybody.
  return unit === wholes ? converted.map(Math.round) : converted;
}

/** "The early 2010s" as the years that they are. */
function withYears(text: string): string {
  const decade = decadeIn(text);
  return decade ? text.replace(decade.words, `${decade.low} to ${decade.high}`) : text;
}

/** "2012–16" ends in 2016. */
const fullYear = (start: number, end: number) =>
  start >= 1000 && end < 100 ? start - (start % 100) + end : end;

const ofDates =
  /^(january|february|march|april|may|june|july|august|september|october|november|december)$|^(early|mid|late)$/;

/** Words that stand in the question change nothing ("3 tiers"); "not" does, and so does another thing counted. */
function isHarmless(word: string, { stem, unit }: Numeric): boolean {
  if (/^[^\p{L}$€£%/]$/u.test(word)) return true;
  if (/^(not|no|never|without|nor)$/.test(word)) return false;
  if (isStopWord(word) || (unit === "year" && ofDates.test(word))) return true;
  const known = wordsOf(`${stem} ${unit}`);
  if (word === "/") return known.includes("per");
  const own = unitNamed(word);
  return (
    wordsOf(word).every((each) => known.includes(each)) ||
    (own !== null &&
      known.some(
        (each) => unitNamed(each)?.dimension === own.dimension && unitNamed(each)?.factor === own.factor,
      ))
  );
}
