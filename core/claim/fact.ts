import type { Claim } from "./claim";
import { type Amount, amountOf, formatAmount } from "./quantity";

/** What a fact says: the name of the pair of slots that it joins. */
export const slots = [
  "purpose",
  "stage",
  "trait",
  "traitDimension",
  "group",
  "level",
  "levelGroup",
  "winner",
  "winnerDimension",
  "pick",
  "limit",
  "consequence",
  "remedy",
  "quantity",
  "event",
  "step",
  "cause",
  "instead",
  "because",
  "meaning",
] as const;
export type Slot = (typeof slots)[number];

/** A claim read as "value is true of subject": what the index keeps and what questions ask, either way round. */
export type Fact = {
  claim: Claim;
  slot: Slot;
  subject: string;
  value: string;
  /** The subject in full, for feedback: "Tier 2 for data scientists" where the subject is only the role. */
  label: string;
  /** The value as feedback names it: a clause stands in quotation marks. */
  valueLabel: string;
  /** What the scope is called: the scheme, dimension, role or measure that the fact is about; or nothing. */
  scopeName: string;
  /** Facts of one scope answer the same question: a scheme, a dimension, a measure. */
  scope: string;
  /** Facts of one family have values that can stand beside each other as options. */
  family: string;
  amount: Amount | null;
};

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

// Slots that hold clauses, which read as names only in quotation marks.
const clauses = new Set<Slot>(["pick", "event", "cause", "instead", "because"]);

type Pair = { subject: string; value: string; scope?: string; family?: string; label?: string };

function pairsOf(claim: Claim): Partial<Record<Slot, Pair | Pair[]>> {
  switch (claim.kind) {
    case "purpose": {
      const { tool, purpose, stage } = claim.payload;
      const staged = stage ? { stage: { subject: tool, value: stage } } : {};
      return { purpose: { subject: tool, value: purpose }, ...staged };
    }
    case "trait": {
      const { subject, dimension, value } = claim.payload;
      return {
        trait: { subject, value, scope: dimension, family: dimension },
        traitDimension: { subject: value, value: dimension, scope: subject, family: subject },
      };
    }
    case "membership": {
      const { scheme, group, item } = claim.payload;
      return { group: { subject: item, value: group, scope: scheme, family: scheme } };
    }
    case "requirement": {
      const { role, group, level } = claim.payload;
      return {
        level: { subject: role, value: level, scope: group, label: `${group} for the ${role}` },
        levelGroup: { subject: level, value: group, scope: role, family: role },
      };
    }
    case "comparison": {
      const { dimension, better, worse } = claim.payload;
      return {
        winnerDimension: {
          subject: `${better} against ${worse}`,
          value: dimension,
          scope: `${better} against ${worse}`,
        },
        winner: { subject: worse, value: better, scope: dimension, label: `${worse} on ${dimension}` },
      };
    }
    case "choice":
      return { pick: { subject: claim.payload.situation, value: claim.payload.pick } };
    case "limit": {
      const { subject, limit, consequence, remedy } = claim.payload;
      return {
        limit: { subject, value: limit },
        ...(consequence && { consequence: { subject: limit, value: consequence } }),
        ...(remedy && { remedy: { subject: limit, value: remedy } }),
      };
    }
    case "quantity": {
      const { subject, measure } = claim.payload;
      const amount = amountOf(claim.payload);
      const label = `the ${measure} of ${subject}`;
      return {
        quantity: { subject, value: formatAmount(amount), scope: measure, family: amount.unit, label },
      };
    }
    case "event":
      return { event: { subject: claim.payload.what, value: claim.payload.when } };
    case "sequence": {
      const { name, steps } = claim.payload;
      const pairs = steps.map((value, at) => ({
        // The last step is worth knowing as the last, whatever its number.
        subject: at === steps.length - 1 ? "last" : (ordinals[at] ?? `step ${at + 1}`),
        value,
        label: at === steps.length - 1 ? "the last step" : `the ${ordinals[at] ?? at + 1} step`,
        scope: name,
        family: name,
      }));
      return { step: pairs };
    }
    case "reason":
      return { cause: { subject: claim.payload.effect, value: claim.payload.cause } };
    case "advice": {
      const { do: advised, insteadOf, because } = claim.payload;
      return {
        ...(insteadOf && { instead: { subject: insteadOf, value: advised } }),
        ...(because && { because: { subject: advised, value: because } }),
      };
    }
    case "definition":
      return { meaning: { subject: claim.payload.term, value: claim.payload.meaning } };
  }
}

/** The facts of a claim, the one most worth asking first. */
export function factsOf(claim: Claim): Fact[] {
  return Object.entries(pairsOf(claim)).flatMap(([name, pairs]) => {
    const slot = name as Slot;
    return [pairs].flat().map((pair) => ({
      claim,
      slot,
      subject: pair.subject,
      value: pair.value,
      label: pair.label ?? (clauses.has(slot) ? `“${pair.subject}”` : pair.subject),
      valueLabel: clauses.has(slot) && slot !== "pick" ? `“${pair.value}”` : pair.value,
      scopeName: pair.scope ?? "",
      scope: `${slot}:${(pair.scope ?? "").toLowerCase()}`,
      family: `${slot}:${(pair.family ?? "").toLowerCase()}`,
      amount: claim.kind === "quantity" ? amountOf(claim.payload) : null,
    }));
  });
}
