import { z } from "zod";

/** The six topics that claims are filed under, in the order in which they are shown. */
export const topics = ["tiers", "tradeoffs", "libraries", "lifecycle", "numbers", "practice"] as const;
export type Topic = (typeof topics)[number];

const phrase = z.string().trim().min(1).max(300);

/**
 * What each kind of claim says, slot by slot.
 *
 * A slot that names an entity holds the entity's name as it is to be shown ("NumPy", "Tier 2"); every other
 * slot holds a phrase that fits the sentence given beside it, in lower case and without a full stop.
 */
export const payloads = {
  /** "{tool} is used for {purpose}": a noun phrase. */
  purpose: z.strictObject({ tool: phrase, purpose: phrase, stage: phrase.optional() }),
  /**
   * One cell of a table: "{dimension} of {subject}: {value}". `ask` is the question that the value answers, as a
   * teacher would put it, for a dimension that no template asks well: "what does Tier 1 make an engineer".
   */
  trait: z.strictObject({ subject: phrase, dimension: phrase, value: phrase, ask: phrase.optional() }),
  /** "{item} belongs to {group}", one of the groups of {scheme}: item is a noun phrase. */
  membership: z.strictObject({ scheme: phrase, group: phrase, item: phrase }),
  /** "{role} needs {group}": how much. */
  requirement: z.strictObject({
    role: phrase,
    group: phrase,
    level: z.enum(["required", "useful", "grows with scale", "largely unnecessary", "varies"]),
  }),
  /** "On {dimension}, {better} beats {worse}" */
  comparison: z.strictObject({ dimension: phrase, better: phrase, worse: phrase, by: phrase.optional() }),
  /**
   * "When {situation}, choose {pick} over {over}". A `foil` stands in the place of the pick and makes the claim
   * false beyond dispute: what the document contradicts. False statements are made with it, where the picks of
   * other claims would make nonsense.
   */
  choice: z.strictObject({
    situation: phrase,
    pick: phrase,
    over: phrase.optional(),
    foil: phrase.optional(),
  }),
  /** "{subject} is limited by {limit}": limit, consequence and remedy are noun phrases. */
  limit: z.strictObject({
    subject: phrase,
    limit: phrase,
    consequence: phrase.optional(),
    remedy: phrase.optional(),
  }),
  /**
   * A number that a document gives. `high` makes it a range; `approximate` when the document says "about"; `bound`
   * when it says "over", "at least" (least), or "under", "up to" (most).
   */
  quantity: z.strictObject({
    subject: phrase,
    measure: phrase,
    low: z.number(),
    high: z.number().optional(),
    unit: z.string(),
    approximate: z.boolean().optional(),
    bound: z.enum(["least", "most"]).optional(),
    asOf: phrase.optional(),
  }),
  event: z.strictObject({ what: phrase, when: phrase }),
  sequence: z.strictObject({ name: phrase, steps: z.array(phrase).min(3).max(7) }),
  /** "{effect} because {cause}": both are clauses, and so is the foil of the cause. */
  reason: z.strictObject({ effect: phrase, cause: phrase, foil: phrase.optional() }),
  /** "{do}, instead of {insteadOf}, because {because}": do is an imperative, insteadOf a gerund. */
  advice: z.strictObject({ do: phrase, insteadOf: phrase.optional(), because: phrase.optional() }),
  /** "{term} is {meaning}" */
  definition: z.strictObject({ term: phrase, meaning: phrase }),
} as const;

export type ClaimKind = keyof typeof payloads;
export const claimKinds = Object.keys(payloads) as ClaimKind[];
export type Payload<K extends ClaimKind> = z.infer<(typeof payloads)[K]>;

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");

/** Where a claim rests: offsets in UTF-16 code units from the first character of the document's text. */
export const sourceSchema = z
  .strictObject({
    section: phrase,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    /** First 12 hexadecimal digits of the SHA-256 of the passage's UTF-8 text. */
    checksum: z.string().regex(/^[0-9a-f]{12}$/),
  })
  .refine((source) => source.start < source.end, "the passage ends before it starts");

const common = {
  id: slug,
  topic: z.enum(topics),
  /** One atomic, self-contained sentence in our own words. */
  statement: z.string().trim().min(10).max(300),
  /** Parts of the statement that a cloze may hide, best first; each occurs in it exactly once. */
  gaps: z.array(z.string().min(1)).max(4),
  /** Ids of the entities that the claim is about. */
  entities: z.array(slug),
  source: sourceSchema,
};

const variant = <K extends ClaimKind>(kind: K) =>
  z.strictObject({ ...common, kind: z.literal(kind), payload: payloads[kind] });

export const claimSchema = z.discriminatedUnion("kind", [
  variant("purpose"),
  variant("trait"),
  variant("membership"),
  variant("requirement"),
  variant("comparison"),
  variant("choice"),
  variant("limit"),
  variant("quantity"),
  variant("event"),
  variant("sequence"),
  variant("reason"),
  variant("advice"),
  variant("definition"),
]);

/** A claim as its content file gives it. */
export type ContentClaim = z.infer<typeof claimSchema>;
/** A claim that knows its document. */
export type Claim = ContentClaim & { document: string };
