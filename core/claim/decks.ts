import { type Claim, topics } from "./claim";
import type { Library } from "./library";

/** A named selection of claims. Decks of documents and topics part the library, the others cut across it. */
export type Deck = {
  id: string;
  kind: "everything" | "topic" | "tier" | "disagreements" | "document";
  name: string;
  /** Ids, in the library's order. */
  claims: string[];
};

const topicNames = {
  tiers: "All tiers",
  tradeoffs: "All tradeoffs",
  libraries: "All libraries",
  lifecycle: "All of the lifecycle",
  numbers: "All numbers and history",
  practice: "All practice",
} as const;

/** The decks that every library has, but for those that would be empty. */
export function decksOf({ documents, entities, claims, relations }: Library): Deck[] {
  const disputed = new Set(
    relations
      .filter(({ kind }) => kind === "disagrees")
      .flatMap(({ sides }) => sides.flatMap((side) => side.claims)),
  );
  const tiers = entities.filter(({ kind }) => kind === "tier");
  const sectionTiers = tiersBySection(claims, new Set(tiers.map(({ name }) => name)));
  const ids = (chosen: typeof claims) => chosen.map(({ id }) => id);
  const decks: Deck[] = [
    { id: "everything", kind: "everything", name: "Everything", claims: ids(claims) },
    ...topics.map((topic) => ({
      id: `topic-${topic}`,
      kind: "topic" as const,
      name: topicNames[topic],
      claims: ids(claims.filter((claim) => claim.topic === topic)),
    })),
    ...tiers.map((tier) => ({
      id: tier.id,
      kind: "tier" as const,
      name: tier.name,
      claims: ids(
        claims.filter(
          (claim) => claim.entities.includes(tier.id) || sectionTiers.get(sectionOf(claim)) === tier.name,
        ),
      ),
    })),
    {
      id: "disagreements",
      kind: "disagreements",
      name: "Where documents disagree",
      claims: ids(claims.filter(({ id }) => disputed.has(id))),
    },
    ...documents.map(({ id, title }) => ({
      id: `document-${id}`,
      kind: "document" as const,
      name: title,
      claims: ids(claims.filter((claim) => claim.document === id)),
    })),
  ];
  return decks.filter((deck) => deck.claims.length > 0);
}

const sectionOf = ({ document, source }: Claim) => `${document}|${source.section}`;

/**
 * Sections that place their members in one tier, and in no other: what else such a section says of them is worth
 * knowing for that tier too, though it may not name it.
 */
function tiersBySection(claims: Claim[], tiers: Set<string>): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.kind !== "membership" || !tiers.has(claim.payload.group)) continue;
    const section = sectionOf(claim);
    found.set(section, (found.get(section) ?? new Set()).add(claim.payload.group));
  }
  return new Map([...found].flatMap(([section, [tier, other]]) => (tier && !other ? [[section, tier]] : [])));
}
