import type { Claim } from "@/core/claim/claim";
import type { Fact } from "@/core/claim/fact";
import { periodOf } from "@/core/claim/period";
import { type Amount, formatAmount, isNear } from "@/core/claim/quantity";
import { decimalsOf } from "@/core/question/distractors/giveaways";
import type { Sources } from "@/core/question/forms/ask";
import { boundOf, followsFrom } from "@/core/question/forms/wrong-amount";
import type { Option } from "@/core/question/question";
import { type Finding, findings } from "./lint-finding";

/** Options that stand in their order: numbers of one unit, or times. */
export function lintNumbers(stem: string, options: Option[], claim: Claim, sources: Sources): Finding[] {
  const { found, check } = findings();
  const periods = options.map(({ text }) => periodOf(text));
  if (periods.every((period) => period !== null)) {
    const isMixed = periods.some((period, at) => at > 0 && period.from <= (periods[at - 1]?.to ?? 0));
    check("L20", "block", isMixed, "The times do not ascend");
    return found;
  }
  const [fact] = sources.truth.factsOfClaim(claim.id).filter(({ amount }) => amount);
  const amounts = options.map(({ text }) => amountNamed(text, fact, sources));
  amounts.slice(1).forEach((amount, at) => {
    const before = amounts[at];
    check("L20", "block", !amount || !before, "An option is no number of the library");
    if (!amount || !before) return;
    check("L20", "block", before.unit !== amount.unit, "The numbers differ in unit");
    check("L20", "block", before.low > amount.low, "The numbers do not ascend");
    check("L20", "block", isNear(before, amount), "Two numbers are within a tenth of each other");
  });
  const decimals = options.map(({ text }) => decimalsOf(text));
  check("L20", "block", new Set(decimals).size > 1, "The numbers differ in precision");

  // Asked for the limit itself, only the limit is right.
  const isLimit = /\b((lower|upper) limit|minimum|maximum)\b/i.test(stem);
  const bound = fact && !isLimit ? boundOf(fact, claim.statement) : null;
  options.forEach(({ correct, text }, at) => {
    const amount = amounts[at];
    const isImplied = !correct && amount && fact?.amount && followsFrom(fact.amount, bound, amount);
    check("L20", "block", Boolean(isImplied), `"${text}" follows from the key`);
  });
  return found;
}

/** The number of a claim that has this text; or one that was made up in the unit of the right one. */
function amountNamed(text: string, right: Fact | undefined, { truth }: Sources): Amount | null {
  const known = truth.trueOf(text).find(({ amount }) => amount)?.amount;
  if (known || !right?.amount) return known ?? null;
  const [low, high = low] = (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replaceAll(",", "")),
  );
  if (low === undefined || high === undefined) return null;
  const amount = { low, high, unit: right.amount.unit };
  return formatAmount(amount) === text ? amount : null;
}
