import type { Claim } from "@/core/claim/claim";
import type { Entity } from "@/core/claim/library";
import { isStopWord, normalForm } from "@/core/claim/normal-form";
import type { Sources } from "./ask";
import { contentHash } from "./content-hash";
import { gapMark } from "./gap-mark";
import { findOnce, wordCount } from "./phrasing";
import type { QuestionOf } from "./question";
import { spellingsOf } from "./spellings";

type Gap = { stem: string; answer: string };
/** Every answer that some claim gives to a sentence with a gap, by the sentence. */
export type GapAnswers = Map<string, string[]>;

/**
 * One cloze for each gap that the claim allows, in its order. A gap that other claims fill in other ways ("____
 * belongs to Ring 1") is asked only where the claim has no other, and then takes any of their answers.
 */
export function clozesFor(
  claim: Claim,
  entities: Entity[],
  answers: GapAnswers,
  sources: Sources,
): QuestionOf<"cloze">[] {
  const all = gapsOf(claim, sources);
  const othersOf = ({ stem, answer }: Gap) =>
    (answers.get(normalForm(stem)) ?? []).filter((other) => normalForm(other) !== normalForm(answer));
  const own = all.filter((gap) => othersOf(gap).length === 0);
  return (own.length > 0 ? own : all).map((gap) => {
    const id = contentHash(JSON.stringify(["cloze", [claim.id], gap.stem, gap.answer]));
    const right = spellingsOf([gap.answer, ...othersOf(gap)], entities, sources);
    return { form: "cloze" as const, id, claims: [claim.id], ...gap, ...right };
  });
}

export function gapAnswers(claims: Claim[], sources: Sources): GapAnswers {
  const answers: GapAnswers = new Map();
  for (const { stem, answer } of claims.flatMap((claim) => gapsOf(claim, sources)))
    answers.set(normalForm(stem), [...(answers.get(normalForm(stem)) ?? []), answer]);
  // Which answer is named first must not depend on the order of the claims.
  for (const some of answers.values()) some.sort();
  return answers;
}

function gapsOf(claim: Claim, sources: Sources): Gap[] {
  const gaps = [...claim.gaps, ...gapsOfFacts(claim, sources)];
  const seen = new Set<string>();
  return gaps.flatMap((gap) => {
    const place = findOnce(claim.statement, gap);
    const isFit = wordCount(gap) <= 4 && !isStopWord(gap) && !seen.has(normalForm(gap));
    if (!place || !isFit) return [];
    seen.add(normalForm(gap));
    const before = claim.statement.slice(0, place.start).replace(/\b([Aa])n?(\s)$/, "$1(n)$2");
    const stem = before + gapMark + claim.statement.slice(place.end);
    return [{ stem, answer: claim.statement.slice(place.start, place.end) }];
  });
}

/** Where the content names no gap that fits: the slots of the payload that the statement repeats. */
function gapsOfFacts(claim: Claim, sources: Sources): string[] {
  if (claim.gaps.some((gap) => wordCount(gap) <= 4)) return [];
  return sources.truth.facts
    .filter((fact) => fact.claim.id === claim.id)
    .flatMap(({ value, subject }) => [value, subject]);
}
