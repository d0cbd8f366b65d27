import { count } from "@/components/wording/counts";
import type { SearchInput, SearchResult } from "@/server/library/search";

/** What came of a search, in a sentence. */
export function searchSentence(
  { text, ...filters }: SearchInput,
  { total, claims, entities, documents }: Pick<SearchResult, "total" | "claims" | "entities" | "documents">,
): string {
  const isNarrowed = Object.values(filters).some((filter) => filter !== null);
  if (text === "" && !isNarrowed)
    return "Searches every claim, and the names and aliases of what claims are about.";
  if (claims.length > 0) return `${count(total, "claim")}${text ? ` for “${text}”` : ""}.`;
  if (entities.length + documents.length > 0) return `No claim says “${text}”, but a name is like it.`;
  return isNarrowed
    ? "No claim fits. Any filter taken away finds more."
    : `No claim says “${text}”. Fewer words find more.`;
}
