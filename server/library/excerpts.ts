import "server-only";
import type { ContentClaim } from "@/core/claim/claim";
import { type Excerpt, excerpt } from "@/core/document/passage";
import { passageChecksum } from "./passage-checksum";

/**
 * The claim's passage with a little of its surroundings; null where the text is of another version, so that no
 * claim is ever shown beside words that it does not rest on.
 */
export function excerptOf({ source }: Pick<ContentClaim, "source">, text: string): Excerpt | null {
  if (source.end > text.length) return null;
  if (passageChecksum(text.slice(source.start, source.end)) !== source.checksum) return null;
  return excerpt(text, source.start, source.end);
}
