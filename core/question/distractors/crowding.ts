import type { Slot } from "@/core/claim/fact";
import { seedOf } from "@/core/question/content-hash";
import { type Ask, keyOf, type Sources } from "@/core/question/forms/ask";
import { chooseDistractors } from "./choose-distractors";
import { candidatesFor } from "./distractors";

/** So often one wrong answer may come back in the questions of its kind before others are looked for. */
export const mostUses = 6;

// Phrases that fit many questions: the shortest of them would stand in every one.
const crowded = new Set<Slot>(["cause", "instead", "because", "limit", "consequence", "remedy", "pick"]);

const known = new WeakMap<Sources, Map<string, Set<string>>>();

/**
 * Which wrong answers a question should leave to others. Each question first takes what suits it best; where one
 * answer is taken too often, a hash says who keeps it, so that no order of claims decides.
 */
export function leftToOthers(ask: Ask, sources: Sources): ReadonlySet<string> {
  if (!crowded.has(ask.fact.slot)) return none;
  const all = known.get(sources) ?? crowdsOf(sources);
  known.set(sources, all);
  return all.get(idOf(ask)) ?? none;
}

const none: ReadonlySet<string> = new Set();
const idOf = ({ fact, asks }: Ask) => `${fact.claim.id}|${fact.slot}|${asks}`;

function crowdsOf(sources: Sources): Map<string, Set<string>> {
  const users = new Map<string, string[]>();
  for (const fact of sources.truth.facts) {
    if (!crowded.has(fact.slot)) continue;
    for (const asks of ["value", "subject"] as const) {
      const ask: Ask = { fact, asks };
      for (const { text } of chooseDistractors(keyOf(ask), fact, candidatesFor(ask, sources))) {
        const use = `${fact.slot}|${asks}|${text}`;
        users.set(use, [...(users.get(use) ?? []), idOf(ask)]);
      }
    }
  }
  const left = new Map<string, Set<string>>();
  for (const [use, ids] of users) {
    const text = use.split("|").slice(2).join("|");
    const ranked = [...ids].sort((a, b) => seedOf(`${a}|${use}`) - seedOf(`${b}|${use}`));
    for (const id of ranked.slice(mostUses)) left.set(id, (left.get(id) ?? new Set()).add(text));
  }
  return left;
}
