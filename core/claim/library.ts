import { z } from "zod";
import { type Claim, claimSchema, slug } from "./claim";
import type { Relation } from "./relation";

export const entityKinds = ["library", "language", "role", "tier", "stage", "study", "concept"] as const;

export const entitySchema = z.strictObject({
  id: slug,
  kind: z.enum(entityKinds),
  name: z.string().trim().min(1),
  /** Other names that mean the same: "sklearn" for scikit-learn. */
  aliases: z.array(z.string().trim().min(1)),
});
export type Entity = z.infer<typeof entitySchema>;

export const documentSchema = z.strictObject({
  id: slug,
  /**
   * The name of the text's file, so that passages can be checked where the texts are at hand. A text that is ours
   * lies in content/ and is shipped.
   */
  file: z.string(),
  title: z.string().min(1),
  author: z.string().nullable(),
  publisher: z.string(),
  /** Year or day of publication or of the last revision, as far as the document tells. */
  date: z.string().nullable(),
  /** Headings of the sections that claims stand in, in the document's order. */
  sections: z.array(z.string().min(1)).min(1),
  /** For sections that the text gives no heading: the first words of the paragraph that each begins with. */
  openings: z.record(z.string(), z.string().min(1)).optional(),
});
export type Document = z.infer<typeof documentSchema>;

/** One file of `content/`: a document and the claims that it makes. */
export const contentFileSchema = z.strictObject({
  document: documentSchema,
  claims: z.array(claimSchema),
});
export type ContentFile = z.infer<typeof contentFileSchema>;

/** `content/entities.json`: what the claims of all documents are about. */
export const entitiesFileSchema = z.array(entitySchema);

/** Everything that questions are made from. */
export type Library = {
  documents: Document[];
  entities: Entity[];
  claims: Claim[];
  relations: Relation[];
};
