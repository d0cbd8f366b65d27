import type { RelationKind } from "@/core/claim/relation";

type Related = {
  kind: RelationKind;
  about: string;
  sides: { claims: { source: { document: { id: string } } }[] }[];
};

const verbs: Record<RelationKind, string> = {
  agrees: "agree on",
  disagrees: "disagree on",
  qualifies: "draw the line differently on",
};

/** "Two documents disagree on which framework leads in production." Claims of one document may differ as well. */
export function relationHeading({ kind, about, sides }: Related): string {
  const documents = new Set(sides.flatMap(({ claims }) => claims.map(({ source }) => source.document.id)));
  const numbers = ["", "Claims", "Two documents", "Three documents", "Four documents", "Five documents"];
  return `${numbers[documents.size] ?? "Documents"} ${verbs[kind]} ${about}`;
}
