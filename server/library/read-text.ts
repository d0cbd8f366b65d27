import "server-only";
import { headingsIn } from "@/core/claim/check-passages";
import { type MarkedLine, markedLines } from "@/core/document/marked-text";
import { sql } from "@/server/db/client";
import { isId } from "./queries";

export type DocumentText = {
  id: string;
  title: string;
  author: string | null;
  publisher: string;
  date: string | null;
  lines: (MarkedLine & { isHeading: boolean })[];
  /** The claims that rest on the text, by id. */
  statements: Map<string, string>;
};

type Row = Omit<DocumentText, "lines" | "statements"> & {
  text: string;
  sections: string[];
  claims: { id: string; start: number; end: number; statement: string }[];
};

/** A document's text with its passages marked; null where the text is not in the database. */
export async function readText(documentId: string): Promise<DocumentText | null> {
  if (!isId(documentId)) return null;
  const [row] = await sql().query<Row>(
    `SELECT d.id, d.title, d.author, d.publisher, d.date, d.text, d.sections,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'start', c.source_start, 'end', c.source_end,
                                                          'statement', c.statement) ORDER BY c.position, c.id)
                        FROM claim c
                       WHERE c.document_id = d.id AND c.status = 'published' AND c.excerpt IS NOT NULL),
                     '[]'::jsonb) AS claims
       FROM document d WHERE d.id = $1 AND d.text IS NOT NULL`,
    [documentId],
  );
  if (!row) return null;
  const { text, sections, claims, ...document } = row;
  const headings = new Set(headingsIn(text, { sections }).map(({ start }) => start));
  const lines = markedLines(text, claims).map((line) => ({ ...line, isHeading: headings.has(line.start) }));
  return { ...document, lines, statements: new Map(claims.map(({ id, statement }) => [id, statement])) };
}
