import { count } from "@/components/wording/counts";
import type { ShelfDocument } from "@/server/library/queries";
import { countsWords } from "./wording";

type Sum = Pick<ShelfDocument, "claims" | "known" | "learning" | "fresh" | "due">;

export function sumOf(documents: readonly Sum[]): Sum {
  const sum = { claims: 0, known: 0, learning: 0, fresh: 0, due: 0 };
  for (const document of documents)
    for (const key of Object.keys(sum) as (keyof Sum)[]) sum[key] += document[key];
  return sum;
}

/** What the library holds and how much of it is known, in a sentence or two. */
export function shelfSentence(documents: number, sum: Sum): string {
  if (documents === 0) return "The library holds no documents yet.";
  const holds = `${count(documents, "document")}, ${count(sum.claims, "claim")}`;
  if (sum.claims === 0) return `${holds}.`;
  if (sum.fresh === sum.claims) return `${holds}. None of them has been asked yet.`;
  return `${holds}: ${countsWords(sum)}.`;
}
