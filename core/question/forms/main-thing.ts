import type { Fact } from "@/core/claim/fact";
import type { TruthIndex } from "@/core/claim/truth-index";

// In a handful of claims one name always leads.
const fewest = 10;

const found = new WeakMap<readonly Fact[], string | null>();

/**
 * The id of the one thing that the library is about, where there is one: named as a subject or a value at least
 * twice as often as any other tool or language. Asked "which language?", everybody would say it unread.
 */
export function mainThing({ facts, names }: TruthIndex): string | null {
  const known = found.get(facts);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const text of facts.flatMap(({ subject, value }) => [subject, value])) {
    const entity = names.entityOf(text);
    if (entity?.kind === "library" || entity?.kind === "language")
      counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const isMain = first !== undefined && first[1] >= fewest && first[1] >= 2 * (second?.[1] ?? 0);
  const main = isMain ? first[0] : null;
  found.set(facts, main);
  return main;
}
