import type { Span } from "./passage";

/** A stretch of a line and the passages, by id, that it belongs to: none, or several, the one within the others last. */
export type MarkedPart = { text: string; passages: string[] };
export type MarkedLine = { start: number; parts: MarkedPart[] };

/**
 * The lines of a text that hold more than white space, each cut where a passage begins or ends. Joined again, the
 * parts of a line are the line.
 */
export function markedLines(text: string, passages: (Span & { id: string })[]): MarkedLine[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    if (line.trim() === "") return [];
    const within = sorted.filter((passage) => passage.start < span.end && passage.end > span.start);
    const cuts = new Set([span.start, span.end]);
    for (const passage of within)
      for (const cut of [passage.start, passage.end]) if (cut > span.start && cut < span.end) cuts.add(cut);
    const edges = [...cuts].sort((a, b) => a - b);
    const parts = edges.slice(0, -1).map((from, at) => {
      const to = edges[at + 1] ?? span.end;
      const ids = within.filter((passage) => passage.start <= from && passage.end >= to).map(({ id }) => id);
      return { text: text.slice(from, to), passages: ids };
    });
    return [{ start: span.start, parts }];
  });
}
