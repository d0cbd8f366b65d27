import { z } from "zod";
import { slug } from "./claim";

const sentence = z.string().trim().min(1).max(200);

/**
 * How claims stand to each other. `about` is the point in question, as a clause that can follow "on":
 * "which framework leads in production". Each side is worded neutrally and names the claims that say it.
 *
 * - agrees: one side, and the claims on it say the same
 * - disagrees: two sides or more that cannot both be right
 * - qualifies: the second side limits when the first holds, or how far
 */
export const relationSchema = z
  .strictObject({
    id: slug,
    kind: z.enum(["agrees", "disagrees", "qualifies"]),
    about: sentence,
    sides: z
      .array(z.strictObject({ says: sentence, claims: z.array(slug).min(1) }))
      .min(1)
      .max(4),
  })
  .refine(
    ({ kind, sides }) =>
      kind === "agrees"
        ? sides.length === 1 && (sides[0]?.claims.length ?? 0) > 1
        : sides.length >= 2 && (kind === "disagrees" || sides.length === 2),
    "agreement has one side with two claims, disagreement at least two sides, a qualification just two",
  )
  .refine(({ sides }) => {
    const claims = sides.flatMap((side) => side.claims);
    return new Set(claims).size === claims.length;
  }, "a claim stands on both sides");
export type Relation = z.infer<typeof relationSchema>;
export type RelationKind = Relation["kind"];

/** `content/relations.json`: what was found, and the pairs that only look related, with the reason. */
export const relationsFileSchema = z.strictObject({
  relations: z.array(relationSchema),
  unrelated: z.array(z.strictObject({ claims: z.tuple([slug, slug]), why: sentence })),
});
export type RelationsFile = z.infer<typeof relationsFileSchema>;

/** Two claims and what they are to each other. */
export type RelatedPair = { kind: RelationKind; claims: [string, string]; about: string };

/** A relation pair by pair: across the sides what it is, and on each side agreement. */
export function pairsOf({ kind, about, sides }: Relation): RelatedPair[] {
  const within = sides.flatMap(({ claims }) =>
    claims.flatMap((one, at) => claims.slice(at + 1).map((other) => pair("agrees", one, other, about))),
  );
  const across = sides.flatMap((side, at) =>
    sides
      .slice(at + 1)
      .flatMap((other) => side.claims.flatMap((a) => other.claims.map((b) => pair(kind, a, b, about)))),
  );
  return [...across, ...within];
}

const pair = (kind: RelationKind, one: string, other: string, about: string): RelatedPair => ({
  kind,
  claims: [one, other],
  about,
});
