import type { Claim } from "@/core/claim/claim";
import type { Fact } from "@/core/claim/fact";
import { contentWords } from "@/core/claim/normal-form";
import { rotated } from "@/core/question/chance";
import { contentHash, seedOf } from "@/core/question/content-hash";
import type { QuestionOf } from "@/core/question/question";
import { opening } from "@/core/question/wording/opening";
import { areApart } from "./apart";
import { isSigned, type Sources, shortName } from "./ask";
import { based, isComparable } from "./duration";
import { gather } from "./gather";
import { isSameText, type Link, type Table } from "./link";
import { spanOf } from "./time-span";

type Order = QuestionOf<"order">;
type Step = { text: string; claim: string };

/** The steps of a sequence to be put in order, one question for every wording. */
export function ordersOfSteps(claim: Claim, sources: Sources): Order[] {
  if (claim.kind !== "sequence") return [];
  const { name, steps } = claim.payload;
  const by = shortName(sources, claim.document);
  const stems = [
    `${by} describes ${name}. Put these in order, first to last.`,
    `put these in the order in which they come in ${name}, according to ${by}.`,
    `in what order do these come in ${name}, according to ${by}?`,
  ];
  const texts = steps.map((text) => ({ text, claim: claim.id }));
  return worded(stems, texts, seedOf(claim.id), sources);
}

/** Events and amounts of a table that can be put in order, each set as one question for every wording. */
export function ordersFor(table: Table, sources: Sources): Order[][] {
  if (table.kind !== "event" && table.kind !== "quantity") return [];
  const links = table.links.filter(
    ({ fact, item }) => sizeOf(fact) && !isBounded(fact) && !/\b(1[89]|20)\d\d\b/.test(item),
  );
  const sets = gather(links, {
    most: 5,
    fewest: 3,
    fits: (set, link) => set.every((other) => isApart(other, link, sources)),
    worth: () => 0,
  });
  return sets.map((set) => {
    const ordered = [...set].sort((a, b) => sizeFrom(a.fact) - sizeFrom(b.fact));
    const steps = ordered.map(({ fact }) => ({
      text: fact.slot === "event" ? fact.subject : fact.label.replace(/^the /, ""),
      claim: fact.claim.id,
    }));
    return worded(stemsOf(set, sources), steps, seedOf(steps.map(({ claim }) => claim).join()), sources);
  });
}

/** "Under 100 ms" tells no place among other times. */
const isBounded = ({ claim, scopeName }: Fact) =>
  claim.kind === "quantity" &&
  (claim.payload.bound !== undefined || /\b(bound|minimum|maximum|least|most|horizon)\b/i.test(scopeName));

export const sizeOf = (fact: Fact) =>
  fact.slot === "event"
    ? spanOf(fact.value)
    : fact.amount && { from: based(fact.amount).low, to: based(fact.amount).high };
const sizeFrom = (fact: Fact) => sizeOf(fact)?.from ?? 0;

/** Whether one is clearly before the other, or smaller. */
function isApart(a: Link, b: Link, sources: Sources): boolean {
  if (isSameText(a.item, b.item) || !areApart(a, b, sources)) return false;
  // Shares of different things have no order worth knowing: only a measure that says of what is compared.
  if (a.fact.amount && b.fact.amount)
    return (
      a.fact.scope === b.fact.scope &&
      contentWords(a.fact.scopeName).size > 1 &&
      isComparable(a.fact.amount, b.fact.amount)
    );
  const [one, other] = [sizeOf(a.fact), sizeOf(b.fact)];
  return Boolean(one && other && (one.to < other.from || other.to < one.from));
}

function stemsOf(links: Link[], sources: Sources): string[] {
  const by = shortName(sources, links[0]?.fact.claim.document ?? "");
  const amount = links[0]?.fact.amount;
  if (amount) {
    const ends = based(amount).unit === "time" ? "shortest to longest" : "smallest to largest";
    return [`put these in order from ${ends}, by the numbers that ${by} gives.`];
  }
  const signed = links.some(({ fact }) => isSigned({ fact, asks: "value" }, sources));
  return signed
    ? [`put these in the order in which they happened, as ${by} dates them.`]
    : [
        "put these in the order in which they happened.",
        "which of these came first, and what followed? Put them in order.",
      ];
}

function worded(stems: string[], steps: Step[], seed: number, sources: Sources): Order[] {
  const shown = steps.map(({ text, claim }) => ({ text: opening(text, sources.truth.names), claim }));
  return rotated(stems, seed).map((body) => {
    const stem = opening(body, sources.truth.names);
    const id = contentHash(JSON.stringify(["order", stem, shown.map(({ text, claim }) => [text, claim])]));
    const withId = shown.map(({ text, claim }) => ({ id: contentHash(`${id}|${text}`), text, claim }));
    return {
      form: "order",
      id,
      claims: [...new Set(shown.map(({ claim }) => claim))].sort(),
      stem,
      steps: withId,
    };
  });
}
