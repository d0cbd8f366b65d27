import type { Claim } from "@/core/claim/claim";
import { type Fact, factsOf } from "@/core/claim/fact";
import { normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import { isSigned, type Sources, shortName } from "./ask";
import { isOnScale } from "./group-order";
import { type Finding, findings } from "./lint-finding";
import { dangles, isNegated } from "./lint-text";
import { wordCount } from "./phrasing";

/** What the forms that ask several claims have in common under the linter. */

/** Items stand beside each other and must be told apart: L02, L03, L10, L11, L14, L15, L19. */
export function lintItems(texts: string[], stem: string, { truth }: Sources): Finding[] {
  const { found, check } = findings();
  const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const areNames = truth.names.entityOf(a) !== null && truth.names.entityOf(b) !== null;
    const isCopy = normalForm(a) === normalForm(b) || truth.names.isSame(a, b);
    check("L02", "block", isCopy || (!areNames && similarity(a, b) >= 0.9), `"${a}" and "${b}" say the same`);
    // Neighbours on a scale share words and differ all the same.
    const isFree = areNames || (isOnScale(a) && isOnScale(b)) || /^\d/.test(a + b);
    check("L03", "block", !isFree && overlaps(a, b), `One of "${a}" and "${b}" holds the other`);
  }
  const kinds = new Set(texts.map((text) => truth.names.entityOf(text)?.kind ?? null));
  check("L10", "block", kinds.size > 1, "The items are things of several kinds");
  for (const text of texts) {
    const isCatchAll = /\b(all|none|both|neither|any) of (the )?(above|these|them)\b/i.test(text);
    check("L11", "block", isCatchAll, `"${text}" is about the other items`);
    check("L14", "block", /\bNOT\b/.test(stem) && isNegated(text), `"${text}" is a second negation`);
    check("L15", "block", dangles(text), `A word in "${text}" points nowhere`);
    check("L19", "warn", wordCount(text) > 15, `"${text}" is longer than 15 words`);
  }
  check("L14", "block", isNegated(stem), "A negation in the stem is not marked");
  return found;
}

/** Lengths tell nothing of names; of phrases the longest is at most twice the shortest. */
export function lintLengths(texts: string[], { truth }: Sources): Finding[] {
  const { found, check } = findings();
  const lengths = texts.map((text) => text.length);
  const isUneven = Math.max(...lengths) > 2 * Math.min(...lengths) && Math.max(...lengths) > 16;
  const areNames = texts.every((text) => truth.names.entityOf(text));
  check("L19", "warn", isUneven && !areNames, "The longest item is more than twice the shortest");
  return found;
}

/** Each item rests on its claim, and where it is somebody's word the stem says whose: L01, L24. */
export function lintGround(
  question: { stem: string; claims: string[] },
  items: { claim: string; texts: string[] }[],
  sources: Sources,
): Finding[] {
  const { found, check } = findings();
  const facts = items.flatMap(({ claim: id, texts }) => {
    const claim = sources.claims.get(id);
    const fact = claim && factSaying(claim, texts);
    check("L01", "block", !fact, `The claim ${id} does not say "${texts.join('" with "')}"`);
    check("L01", "block", !question.claims.includes(id), `The claim ${id} is not one of those asked`);
    return fact ? [fact] : [];
  });
  const signed = facts.filter((fact) => isSigned({ fact, asks: "value" }, sources));
  const authors = new Set(signed.map(({ claim }) => shortName(sources, claim.document)));
  const documents = new Set(facts.map(({ claim }) => claim.document));
  check("L24", "block", signed.length > 0 && documents.size > 1, "One document's word is asked of several");
  const isNamed = [...authors].every((by) => question.stem.toLowerCase().includes(by.toLowerCase()));
  check("L24", "warn", !isNamed, "The stem does not say according to which document");
  return found;
}

/** The fact of the claim that brings these texts together, whichever is the subject. */
export function factSaying(claim: Claim, texts: string[]): Fact | undefined {
  return factsOf(claim).find((fact) => {
    const sides = [fact.subject, fact.value, fact.label, fact.scopeName].map(normalForm);
    // A number stands with its hedge: "at least 100 maps".
    return texts.every((text) => sides.includes(normalForm(text)) || isHedged(text, fact));
  });
}

const isHedged = (text: string, fact: Fact) =>
  fact.amount !== null && normalForm(text).endsWith(normalForm(fact.value));
