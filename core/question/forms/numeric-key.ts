import type { Claim, Payload } from "@/core/claim/claim";
import { amountOf, hedgedAmount } from "@/core/claim/quantity";
import type { QuestionOf } from "@/core/question/question";
import { decadeIn } from "./decade";

/** The number that a claim gives, with what beside it is as right. */
export type NumericKey = Pick<QuestionOf<"numeric">, "answer" | "low" | "high" | "slack" | "bound" | "unit">;

/** The number of a quantity or the year of an event; null for other claims and for times without a year. */
export function numericKeyOf(claim: Claim): NumericKey | null {
  if (claim.kind === "quantity") return keyOfQuantity(claim.payload);
  return claim.kind === "event" ? keyOfYear(claim.payload.when) : null;
}

// A tenth either way is what "about" and "over" leave open, and near enough to show that the number is known.
const loose = 0.1;
// What was measured may be remembered a little off (58% as 57 or 59); what was counted may not.
const ofMeasured = 0.02;
const measured = /^(%|percent|times|standard deviations?)$/;

const scaled: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

function keyOfQuantity(payload: Payload<"quantity">): NumericKey {
  const amount = amountOf(payload);
  const bound = payload.bound ?? boundIn(payload.measure);
  // "220 million records", "1 of 3 tiers"
  const [, scale, things] = /^(?:(thousand|million|billion)|of \d+)\s+(.*)$/.exec(amount.unit) ?? [];
  const factor = scaled[scale ?? ""] ?? 1;
  const low = amount.low * factor;
  return {
    answer: hedgedAmount(payload),
    low,
    high: amount.high * factor,
    slack: Number((low * slackShare(payload, bound)).toPrecision(3)),
    bound,
    unit: things ?? amount.unit,
  };
}

function slackShare(
  { approximate, high, unit }: Payload<"quantity">,
  bound: "least" | "most" | null,
): number {
  if (approximate || bound !== null) return loose;
  // A range is its own tolerance.
  return high === undefined && measured.test(unit) ? ofMeasured : 0;
}

/** Where the name of the measure says it: "minimum number", "greatest delay". */
function boundIn(measure: string): "least" | "most" | null {
  if (/\b(minimum|least|lower (bound|limit))\b/i.test(measure)) return "least";
  return /\b(maximum|most|greatest|upper (bound|limit))\b/i.test(measure) ? "most" : null;
}

const inYears =
  /^(?:in )?(?:(about|around|roughly|approximately|circa) )?(?:(?:early|mid|late)[ -])?(?:[A-Z][a-z]+ )?(\d{4})(?:(?: to | and |[-–])(\d{4}))?$/;

function keyOfYear(when: string): NumericKey | null {
  const decade = decadeIn(when);
  if (decade?.words === when) {
    const { low, high } = decade;
    return { answer: when, low, high, slack: 0, bound: null, unit: "year" };
  }
  const [, rough, first, last] = inYears.exec(when) ?? [];
  if (!first) return null;
  const [low, high] = [Number(first), Number(last ?? first)];
  return { answer: when, low, high, slack: rough ? 1 : 0, bound: null, unit: "year" };
}
