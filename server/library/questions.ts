import "server-only";
import { forms, type Question } from "@/core/question/question";
import { sql } from "@/server/db/client";

/** Every published question that asks a claim, form by form. They are for looking at: none is served by this. */
export async function listQuestionsOf(claimId: string): Promise<Question[]> {
  const rows = await sql().query<{ body: Question }>(
    `SELECT q.body FROM question_claim qc JOIN question q ON q.id = qc.question_id
      WHERE qc.claim_id = $1 AND q.status = 'published' ORDER BY q.id`,
    [claimId],
  );
  const rank = ({ form, claims }: Question) => forms.indexOf(form) + (claims[0] === claimId ? 0 : 0.5);
  return rows.map(({ body }) => body).sort((a, b) => rank(a) - rank(b));
}
