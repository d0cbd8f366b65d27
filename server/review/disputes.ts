import "server-only";
import type { DisputeView } from "@/core/review/exchange";
import type { Sql } from "@/server/db/sql";

type Row = { id: string; about: string; says: string[]; side: number; own: boolean; origin: string };

/** Where other claims disagree with these: each side with whose word it is. Indexed by claim, and mostly empty. */
export async function listDisputes(sql: Sql, claims: readonly string[]): Promise<DisputeView[]> {
  const rows = await sql.query<Row>(
    `SELECT r.id, r.about, r.says, o.side, o.claim_id = ANY($1::text[]) AS own, coalesce(d.author, d.publisher) AS origin
       FROM relation r
       JOIN relation_claim o ON o.relation_id = r.id
       JOIN claim c ON c.id = o.claim_id AND c.status = 'published'
       JOIN document d ON d.id = c.document_id
      WHERE r.kind IN ('disagrees', 'qualifies')
        AND r.id IN (SELECT relation_id FROM relation_claim WHERE claim_id = ANY($1::text[]))
      ORDER BY r.position, r.id, o.side, d.position`,
    [claims],
  );
  const disputes = new Map<string, DisputeView>();
  for (const { id, about, says, side, own, origin } of rows) {
    const dispute = disputes.get(id) ?? {
      id,
      about,
      sides: says.map((said) => ({ says: said, origins: [], isOwn: false })),
    };
    disputes.set(id, dispute);
    const view = dispute.sides[side];
    if (!view) continue;
    if (!view.origins.includes(origin)) view.origins.push(origin);
    view.isOwn ||= own;
  }
  return [...disputes.values()]
    .map((dispute) => ({ ...dispute, sides: dispute.sides.filter(({ origins }) => origins.length > 0) }))
    .filter(({ sides }) => sides.length > 1);
}
