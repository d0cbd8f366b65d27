import type { ContentClaim } from "@/core/claim/claim";
import type { ContentFile, Entity } from "@/core/claim/library";

/** Invented content in the shape of content/: two almanacs of workshop tools. */

export const tools: Entity[] = ["Basalt", "Fennel", "Quillwort", "Marlstone", "Tamarack", "Ostrich"].map(
  (name) => ({ id: name.toLowerCase(), kind: "library", name, aliases: [] }),
);

/** "{tool} is used for {purpose}", as a claim of a document. */
export function purpose(documentId: string, tool: string, use: string): ContentClaim {
  return {
    id: `${documentId}-${tool.toLowerCase()}`,
    topic: "libraries",
    kind: "purpose",
    statement: `${tool} is the tool that workshops use for ${use}.`,
    gaps: [tool],
    entities: [tool.toLowerCase()],
    source: { section: "Tools", start: 0, end: 10, checksum: "0123456789ab" },
    payload: { tool, purpose: use },
  };
}

export function contentFile(documentId: string, claims: ContentClaim[]): ContentFile {
  return {
    document: {
      id: documentId,
      file: `${documentId}.txt`,
      title: `The ${documentId}`,
      author: null,
      publisher: "Nobody",
      date: null,
      sections: ["Tools"],
    },
    claims,
  };
}

export const almanac = () =>
  contentFile("almanac", [
    purpose("almanac", "Basalt", "contour drawing"),
    purpose("almanac", "Fennel", "paper milling"),
    purpose("almanac", "Quillwort", "ink mixing"),
    purpose("almanac", "Marlstone", "stone grinding"),
  ]);

export const gazette = () =>
  contentFile("gazette", [
    purpose("gazette", "Tamarack", "frame joining"),
    purpose("gazette", "Ostrich", "quill cutting"),
  ]);
