import "server-only";
import type { Deck } from "@/core/claim/decks";
import { knownFrom } from "@/core/progress/strength";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { isSetAside } from "@/server/study/set-aside";
import { isId, type ListedClaim, type ListedRow, listedColumns, listedOf } from "./queries";

/** A deck with what one person knows of its published claims. */
export type ShelfDeck = {
  id: string;
  kind: Deck["kind"];
  name: string;
  claims: number;
  /** Durable ones included. */
  known: number;
  learning: number;
  fresh: number;
  due: number;
};

/** The decks in their order. */
export function listDecks(learner: Learner, now: Date): Promise<ShelfDeck[]> {
  return sql().query<ShelfDeck>(
    `SELECT k.id, k.kind, k.name,
            count(c.id)::int AS claims,
            count(c.id) FILTER (WHERE m.stability >= $3::float8)::int AS known,
            count(c.id) FILTER (WHERE m.stability < $3::float8)::int AS learning,
            count(c.id) FILTER (WHERE m.claim_id IS NULL)::int AS fresh,
            count(c.id) FILTER (WHERE m.due_day <= $2::date AND NOT ${isSetAside("$1", "c.id", "$2::date")})::int AS due
       FROM deck k
       JOIN deck_claim dc ON dc.deck_id = k.id
       JOIN claim c ON c.id = dc.claim_id AND c.status = 'published'
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      GROUP BY k.id
      ORDER BY k.position, k.id`,
    [learner.userId, studyDayOf(now, learner.zone), knownFrom],
  );
}

/** The published claims of a deck, document by document; none when there is no such deck. */
export async function listDeckClaims(learner: Learner, deckId: string): Promise<ListedClaim[]> {
  if (!isId(deckId)) return [];
  const rows = await sql().query<ListedRow>(
    `SELECT ${listedColumns}
       FROM deck_claim dc
       JOIN claim c ON c.id = dc.claim_id AND c.status = 'published'
       JOIN document d ON d.id = c.document_id
       LEFT JOIN memory m ON m.user_id = $1 AND m.claim_id = c.id
      WHERE dc.deck_id = $2
      ORDER BY d.position, d.id, c.position, c.id`,
    [learner.userId, deckId],
  );
  return rows.map(listedOf);
}
