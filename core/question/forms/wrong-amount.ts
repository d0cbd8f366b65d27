import type { Fact } from "@/core/claim/fact";
import { type Amount, formatAmount, isNear } from "@/core/claim/quantity";
import { decimalsOf } from "@/core/question/distractors/giveaways";
import { findOnce } from "@/core/question/wording/phrasing";

/** What the statement says of its number: that there are at least, or at most, so many; or just so many. */
export type Bound = "least" | "most" | null;

export function boundOf({ claim, scopeName, value }: Fact, statement: string): Bound {
  if (claim.kind === "quantity" && claim.payload.bound) return claim.payload.bound;
  const place = findOnce(statement, value);
  const before = place ? statement.slice(0, place.start) : "";
  // "No points within 20 hours": the pause is of so many at least.
  if (/\b(no|not|nothing|never|none)\b.*\bwithin\s(about\s)?$/i.test(before)) return "least";
  if (/\b(over|above|more than|at least|a minimum of|no fewer than)\s(about\s)?$/i.test(before))
    return "least";
  if (
    /\b(under|below|less than|at most|up to|within|no more than|a maximum of|fewer than)\s(about\s)?$/i.test(
      before,
    )
  )
    return "most";
  if (/\b(minimum|least|lower)\b/i.test(scopeName)) return "least";
  return /\b(maximum|most|upper)\b/i.test(scopeName) ? "most" : null;
}

/** Whoever has over 100 has over 50 too: beyond a bound on its easy side nothing false can be said. */
export function followsFrom(right: Amount, bound: Bound, shown: Amount): boolean {
  if (bound === "least") return shown.low <= right.low;
  return bound === "most" && shown.high >= right.high;
}

const factors = [2, 0.5, 3, 0.3, 1.5, 0.65];

/**
 * Numbers that are wrong for sure: three tenths off at least, near no number of the unit that any claim states,
 * and not what the right one implies. For quantities that the library has no other of their kind for.
 */
export function wrongAmounts(fact: Fact, bound: Bound, facts: Fact[]): string[] {
  return [...new Set(wrongNumbers(fact, bound, facts).map(formatAmount))];
}

/**
 * The same as numbers, each far from the others too: what can stand beside the right one as options. So many of
 * them are smaller as `below` says, as far as there are: the right one must not be the first or the last each time.
 */
export function wrongOptions(fact: Fact, facts: Fact[], below: number, count = 3): Amount[] {
  const apart: Amount[] = [];
  // Asked for the limit itself, what lies beyond it on the easy side is wrong too.
  for (const wrong of wrongNumbers(fact, null, facts))
    if (!apart.some((other) => isNear(other, wrong))) apart.push(wrong);
  const isSmaller = ({ high }: Amount) => high < (fact.amount?.low ?? 0);
  const [smaller, larger] = [apart.filter(isSmaller), apart.filter((wrong) => !isSmaller(wrong))];
  const first = [...smaller.slice(0, below), ...larger.slice(0, count - below)];
  return [...first, ...smaller.slice(below), ...larger.slice(count - below)].slice(0, count);
}

// "The best 10 days of a week"
const wholes: Record<string, [RegExp, number]> = { days: [/\bdays of (a|the) week\b/, 7] };

function wrongNumbers({ amount, claim }: Fact, bound: Bound, facts: Fact[]): Amount[] {
  if (!amount) return [];
  const stated = facts.flatMap((fact) => (fact.amount?.unit === amount.unit ? [fact.amount] : []));
  return (
    factors
      .map((factor) => ({
        low: rounded(amount.low * factor, amount.low),
        high: rounded(amount.high * factor, amount.high),
        unit: amount.unit,
      }))
      // "1 tiers" would be seen through.
      .filter(
        ({ low, high }) => low > 0 && high !== 1 && (high <= 0.7 * amount.low || low >= 1.3 * amount.high),
      )
      .filter(({ high, unit }) => {
        const [said, most] = wholes[unit] ?? [];
        return !said?.test(claim.statement) || high <= (most ?? high);
      })
      .filter(({ high, unit }) => unit !== "%" || amount.high > 100 || high <= 100)
      .filter((wrong) => !followsFrom(amount, bound, wrong) && !stated.some((other) => isNear(other, wrong)))
  );
}

/** As round as the right number is: whole, or with as many digits behind the point. */
function rounded(value: number, like: number): number {
  const unit = 10 ** decimalsOf(String(like));
  const near = Math.round(value * unit);
  // "11" beside "21.9" would stand out.
  return (unit > 1 && near % 10 === 0 ? near + 1 : near) / unit;
}
