import type { Fact, Slot } from "@/core/claim/fact";
import { contentWords } from "@/core/claim/normal-form";
import { findOnce } from "@/core/question/wording/phrasing";
import type { Ask, Sources } from "./ask";

// What is said beside these says when, how and for whom: it has to suit what is put in.
const framed = new Set<Slot>(["purpose", "stage", "pick", "limit"]);
// What these are is said in many ways; only what follows may not suit: "the vehicle, which brings you home".
const tailed = new Set<Slot>(["trait", "group"]);
const mostLeftOver = { framed: 3, tailed: 1 };

/**
 * "On the way to production, Basalt draws contours, faster than by hand": the words left over suit a value only
 * where its own statement has them too.
 */
export function frameFits({ fact }: Ask, { documents }: Sources): (other: Fact) => boolean {
  const { statement } = fact.claim;
  const isTailed = tailed.has(fact.slot);
  if (!isTailed && !framed.has(fact.slot)) return () => true;
  const [one, other] = [findOnce(statement, fact.subject), findOnce(statement, fact.value)];
  // Where the statement puts one end in other words, they cannot be told from what is left over.
  if (isTailed && (!one || !other)) return () => true;
  const document = documents.get(fact.claim.document);
  const said = `${fact.subject} ${fact.value} ${fact.scopeName} ${document?.author} ${document?.publisher} says`;
  const words = contentWords(said);
  const text = isTailed ? statement.slice(Math.max(one?.end ?? 0, other?.end ?? 0)) : statement;
  const leftOver = [...contentWords(text)].filter((word) => !words.has(word));
  if (leftOver.length <= (isTailed ? mostLeftOver.tailed : mostLeftOver.framed)) return () => true;
  return ({ claim }) => leftOver.every((word) => contentWords(claim.statement).has(word));
}
