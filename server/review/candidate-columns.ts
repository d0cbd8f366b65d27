import "server-only";

/**
 * What the order of a session is made from (core/schedule/queue.ts). Needs the alias c (claim).
 *
 * Claims of one group are easily confused: libraries of one stage, one dimension of several subjects, items of one
 * scheme. Siblings are claims of one relation: they say the same, or the one tells what the other leaves open.
 */
export const candidateColumns = `
  c.id AS claim, c.topic, c.document_id AS document, c.section,
  coalesce(c.payload->>'stage', c.payload->>'dimension', c.payload->>'scheme') AS "group",
  coalesce((SELECT jsonb_agg(rc.relation_id ORDER BY rc.relation_id) FROM relation_claim rc WHERE rc.claim_id = c.id),
           '[]'::jsonb) AS siblings`;
