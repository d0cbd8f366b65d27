import type { Claim } from "@/core/claim/claim";
import { periodOf } from "@/core/claim/period";
import { type Amount, isNear } from "@/core/claim/quantity";
import type { Sources } from "./ask";
import { decimalsOf } from "./giveaways";
import { type Finding, findings } from "./lint-finding";
import type { Option } from "./question";
import { boundOf, followsFrom } from "./wrong-amount";

/** Options that stand in their order: numbers of one unit, or times. */
export function lintNumbers(options: Option[], claim: Claim, sources: Sources): Finding[] {
  const { found, check } = findings();
  const periods = options.map(({ text }) => periodOf(text));
  if (periods.every((period) => period !== null)) {
    const isMixed = periods.some((period, at) => at > 0 && period.from <= (periods[at - 1]?.to ?? 0));
    check("L20", "block", isMixed, "The times do not ascend");
    return found;
  }
  const amounts = options.map(({ text }) => amountNamed(text, sources));
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

  const [fact] = sources.truth.factsOfClaim(claim.id).filter(({ amount }) => amount);
  const bound = fact ? boundOf(fact, claim.statement) : null;
  options.forEach(({ correct, text }, at) => {
    const amount = amounts[at];
    const isImplied = !correct && amount && fact?.amount && followsFrom(fact.amount, bound, amount);
    check("L20", "block", Boolean(isImplied), `"${text}" follows from the key`);
  });
  return found;
}

function amountNamed(text: string, { truth }: Sources): Amount | null {
  return truth.trueOf(text).find(({ amount }) => amount)?.amount ?? null;
}
