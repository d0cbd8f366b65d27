import "server-only";
import type { RelationKind } from "@/core/claim/relation";
import type { SourceView } from "@/core/review/exchange";
import { sql } from "@/server/db/client";
import { type SourceColumns, sourceColumns, sourceOf } from "@/server/review/claim-rows";

export type RelatedClaim = { id: string; statement: string; source: SourceView };

/** A relation with the claims that still stand on each of its sides. */
export type RelationView = {
  id: string;
  kind: RelationKind;
  about: string;
  sides: { says: string; claims: RelatedClaim[] }[];
};

type Row = {
  id: string;
  kind: RelationKind;
  about: string;
  says: string[];
  side: number;
  claim: string;
  statement: string;
} & SourceColumns;

const relationColumns = `r.id, r.kind, r.about, r.says, rc.side, c.id AS claim, c.statement, ${sourceColumns}`;
const claimsOfRelations = `
  relation_claim rc
  JOIN claim c ON c.id = rc.claim_id AND c.status = 'published'
  JOIN document d ON d.id = c.document_id`;
const inOrder = "ORDER BY r.position, r.id, rc.side, d.position, c.position, c.id";

/** Where documents differ, in the library's order: everywhere, or only what a claim of one document is part of. */
export async function listDisagreements(documentId: string | null = null): Promise<RelationView[]> {
  const rows = await sql().query<Row>(
    `SELECT ${relationColumns} FROM relation r JOIN ${claimsOfRelations} ON rc.relation_id = r.id
      WHERE r.kind IN ('disagrees', 'qualifies')
        AND ($1::text IS NULL
             OR EXISTS (SELECT FROM relation_claim o JOIN claim oc ON oc.id = o.claim_id
                         WHERE o.relation_id = r.id AND oc.document_id = $1 AND oc.status = 'published'))
      ${inOrder}`,
    [documentId],
  );
  return viewsOf(rows);
}

/** Every relation that a claim stands in. */
export async function listRelationsOf(claimId: string): Promise<RelationView[]> {
  const rows = await sql().query<Row>(
    `SELECT ${relationColumns} FROM relation r JOIN ${claimsOfRelations} ON rc.relation_id = r.id
      WHERE r.id IN (SELECT relation_id FROM relation_claim WHERE claim_id = $1) ${inOrder}`,
    [claimId],
  );
  return viewsOf(rows);
}

/** A side without a published claim is left out, and so is a relation that is none without it. */
function viewsOf(rows: Row[]): RelationView[] {
  const views = new Map<string, RelationView>();
  for (const { id, kind, about, says } of rows)
    if (!views.has(id))
      views.set(id, { id, kind, about, sides: says.map((said) => ({ says: said, claims: [] })) });
  for (const row of rows)
    views
      .get(row.id)
      ?.sides[row.side]?.claims.push({ id: row.claim, statement: row.statement, source: sourceOf(row) });
  return [...views.values()]
    .map((view) => ({ ...view, sides: view.sides.filter(({ claims }) => claims.length > 0) }))
    .filter(({ kind, sides }) => sides.length > (kind === "agrees" ? 0 : 1));
}
