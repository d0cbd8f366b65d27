import { normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import { isSigned, type Sources, shortName } from "@/core/question/forms/ask";
import { areOneSort, type Link, linkSaying } from "@/core/question/forms/link";
import { isOnScale } from "@/core/question/forms/scale";
import { wordCount } from "@/core/question/wording/phrasing";
import { type Finding, findings } from "./lint-finding";
import { dangles, isNegated } from "./lint-text";

/** What the forms that ask several claims have in common under the linter. */

/** Items stand beside each other and must be told apart: L02, L03, L10, L11, L14, L15, L19. */
export function lintItems(texts: string[], stem: string, sources: Sources): Finding[] {
  const { truth } = sources;
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
  check("L10", "block", !areOneSort(texts, sources), "The items are things of several kinds");
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

/** An item of a question with the claim it is said to rest on. */
type Said = { claim: string; item: string; group?: string | undefined };

/** The link that the claim makes of an item, or undefined where it makes none. */
export function linkOf({ claim, item, group }: Said, sources: Sources): Link | undefined {
  const link = linkSaying(claim, item, group, sources);
  return link && { ...link, item, group: group ?? link.group };
}

/** Each item rests on its claim, and where it is somebody's word the stem says whose: L01, L24. */
export function lintGround(
  question: { stem: string; claims: string[] },
  items: Said[],
  sources: Sources,
): Finding[] {
  const { found, check } = findings();
  const facts = items.flatMap(({ claim, item, group }) => {
    const link = linkOf({ claim, item, group }, sources);
    check("L01", "block", !link, `The claim ${claim} does not say "${item}" of "${group ?? "this"}"`);
    check("L01", "block", !question.claims.includes(claim), `The claim ${claim} is not one of those asked`);
    return link ? [link.fact] : [];
  });
  const signed = facts.filter((fact) => isSigned({ fact, asks: "value" }, sources));
  const authors = new Set(signed.map(({ claim }) => shortName(sources, claim.document)));
  const documents = new Set(facts.map(({ claim }) => claim.document));
  check("L24", "block", signed.length > 0 && documents.size > 1, "One document's word is asked of several");
  const isNamed = [...authors].every((by) => question.stem.toLowerCase().includes(by.toLowerCase()));
  check("L24", "warn", !isNamed, "The stem does not say according to which document");
  return found;
}
