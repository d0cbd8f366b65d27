import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ContentFile } from "@/core/claim/library";
import type { Database } from "@/server/db/database";
import { excerptOf } from "./excerpts";
import type { Content } from "./read-content";

/** What became of one document's text: a sentence, and whether the text is in the database now. */
export type TextReport = { document: string; isLoaded: boolean; sentence: string };

/**
 * Puts the documents' texts into the database, so that answers show their passages. A text in which a passage is
 * not where its claim says is another version of the document: it is refused whole, and what was there stays.
 */
export async function loadTexts(
  database: Pick<Database, "sql">,
  content: Content,
  folder: string,
): Promise<TextReport[]> {
  const reports: TextReport[] = [];
  for (const { content: file } of content.files) {
    if (content.texts.has(file.document.id)) continue;
    reports.push(await loadText(database, file, path.join(folder, path.basename(file.document.file))));
  }
  return reports;
}

async function loadText(
  { sql }: Pick<Database, "sql">,
  file: ContentFile,
  place: string,
): Promise<TextReport> {
  const { document, claims } = file;
  const report = (isLoaded: boolean, sentence: string) => ({ document: document.id, isLoaded, sentence });
  if (!existsSync(place)) return report(false, `${place} does not exist.`);

  const text = readFileSync(place, "utf8");
  const excerpts = claims.map((claim) => ({ id: claim.id, excerpt: excerptOf(claim, text) }));
  const lost = excerpts.filter(({ excerpt }) => excerpt === null);
  const [first] = lost;
  if (first)
    return report(
      false,
      `${place} is another version: ${lost.length} of ${claims.length} passages are not in their places (${first.id}, for one).`,
    );

  const [stored] = await sql.query<{ claims: number }>(
    `WITH stored AS (UPDATE document SET text = $2 WHERE id = $1 RETURNING id),
          shown AS (
            UPDATE claim c SET excerpt = x.excerpt
              FROM stored, jsonb_to_recordset($3::jsonb) AS x(id text, excerpt jsonb)
             WHERE c.document_id = stored.id AND c.id = x.id
            RETURNING c.id)
     SELECT count(*)::int AS claims FROM shown`,
    [document.id, text, JSON.stringify(excerpts)],
  );
  if (!stored?.claims)
    return report(false, `The document ${document.id} is not in the database: start Recite once.`);
  return report(true, `${place} loaded: ${stored.claims} passages.`);
}
