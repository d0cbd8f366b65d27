import type { Claim } from "@/core/claim/claim";
import type { Fact, Slot } from "@/core/claim/fact";
import type { Document, Library } from "@/core/claim/library";
import { normalForm } from "@/core/claim/normal-form";
import type { Relation } from "@/core/claim/relation";
import { buildTruthIndex, type TruthIndex } from "@/core/claim/truth-index";
import { isTimely } from "./timely";

/** Everything that the generators look things up in, built once for a library. */
export type Sources = {
  truth: TruthIndex;
  documents: Map<string, Document>;
  claims: Map<string, Claim>;
  /** Ids of the claims that stand in a relation with a claim: they agree with it, differ from it or qualify it. */
  related: Map<string, ReadonlySet<string>>;
};

export const sourcesOf = (library: Library): Sources => ({
  truth: buildTruthIndex(library),
  documents: new Map(library.documents.map((document) => [document.id, document])),
  claims: new Map(library.claims.map((claim) => [claim.id, claim])),
  related: relatedClaims(library.relations),
});

function relatedClaims(relations: Relation[]): Map<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const { sides } of relations) {
    const all = sides.flatMap(({ claims }) => claims);
    for (const id of all) {
      const others = related.get(id) ?? new Set();
      for (const other of all) if (other !== id) others.add(other);
      related.set(id, others);
    }
  }
  return related;
}

/** A fact asked one way round: for its value given the subject, or for its subject given the value. */
export type Ask = { fact: Fact; asks: "value" | "subject" };

export const keyOf = ({ fact, asks }: Ask) => (asks === "value" ? fact.value : fact.subject);
export const givenOf = ({ fact, asks }: Ask) => (asks === "value" ? fact.label : fact.valueLabel);

/** How a document is called in a stem: by its author where known, else by who published it ("the … blog"). */
export function shortName(sources: Sources, documentId: string): string {
  const document = sources.documents.get(documentId);
  if (!document) throw new Error(`Document ${documentId} is not in the library`);
  // In a sentence the document is one that the reader knows of, wherever in the sentence it stands.
  return (document.author ?? document.publisher).replace(/^an?\s/i, "the ");
}

// What one document says of a tool or a word seldom differs from the next; the rest is judgement, and is signed.
const impersonal = new Set<Slot>(["purpose", "stage", "event", "step", "meaning"]);

/** Whether a question has to say whose word it asks for: where documents differ, or where the claim says so. */
export function isSigned({ fact }: Ask, sources: Sources): boolean {
  if (!impersonal.has(fact.slot) || isTimely(fact.claim)) return true;
  if (fact.claim.statement.includes(shortName(sources, fact.claim.document))) return true;
  return sources.truth
    .siblingsOf(fact)
    .some(
      (other) =>
        other.claim.document !== fact.claim.document &&
        other.scope === fact.scope &&
        sources.truth.names.isSame(other.subject, fact.subject),
    );
}

/** The asks of a claim's facts that have this text for a key: how a finished question is read back. */
export function asksWithKey(claim: Claim, key: string, sources: Sources): Ask[] {
  const isKey = (text: string) => normalForm(text) === normalForm(key);
  return sources.truth
    .factsOfClaim(claim.id)
    .flatMap((fact): Ask[] => [
      ...(isKey(fact.value) ? [{ fact, asks: "value" as const }] : []),
      ...(isKey(fact.subject) ? [{ fact, asks: "subject" as const }] : []),
    ]);
}
