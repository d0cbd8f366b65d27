import type { Fact, Slot } from "@/core/claim/fact";
import { similarity } from "@/core/claim/normal-form";
import type { TruthIndex } from "@/core/claim/truth-index";
import { seedOf } from "@/core/question/content-hash";
import { type Ask, keyOf } from "@/core/question/forms/ask";
import { isPlural } from "@/core/question/wording/phrasing";

// Where any wrong answer is as good as the next, being a little nearer counts for less than being seldom seen.
const spread = new Set<Slot>(["cause", "instead", "because", "limit", "consequence", "remedy", "pick"]);

/**
 * The facts that could answer wrongly, nearest first. Of those about equally near, each claim begins at another:
 * all stand on a ring, in an order that only their own texts decide, and a claim goes around from its own place.
 * So each is met by as many claims as the next, and a claim that is added moves only its neighbours.
 */
export function nearestFirst(ask: Ask, facts: Fact[], { names }: TruthIndex): Fact[] {
  const { fact, asks } = ask;
  const key = keyOf(ask);
  const kindOf = (text: string) => names.entityOf(text)?.kind ?? null;
  const step = spread.has(fact.slot) ? 4 : 1;
  const nearness = (other: Fact) => {
    const text = asks === "value" ? other.value : other.subject;
    const longer = Math.max(text.length, key.length);
    const near =
      4 * Number(other.claim.document === fact.claim.document) +
      2 * Number(other.scope === fact.scope) +
      Number(other.claim.topic === fact.claim.topic) +
      Number(other.claim.source.section === fact.claim.source.section) +
      Number(kindOf(other.subject) === kindOf(fact.subject)) +
      Number(isPlural(text) === isPlural(key)) +
      2 * similarity(text, key) +
      2 * (Math.min(text.length, key.length) / longer);
    return Math.floor(near / step);
  };
  const start = placeOf(fact, asks);
  const distance = (other: Fact) => (placeOf(other, asks) - start + ring) % ring;
  return facts
    .filter((other) => other.claim.id !== fact.claim.id || other.slot === "step")
    .map((other) => ({ other, near: nearness(other), far: distance(other) }))
    .sort((a, b) => b.near - a.near || a.far - b.far)
    .map(({ other }) => other);
}

const ring = 2 ** 32;

/** Each way of asking has a ring of its own, so that two questions of a claim show different answers. */
const placeOf = ({ slot, subject, value }: Fact, asks: Ask["asks"]) =>
  seedOf(`${slot}|${asks}|${subject}|${value}`);
