import type { Claim } from "@/core/claim/claim";
import type { Entity } from "@/core/claim/library";
import { isStopWord, normalForm } from "@/core/claim/normal-form";
import type { Sources } from "./ask";
import { contentHash } from "./content-hash";
import { editDistance } from "./edit-distance";
import { shortestForgiven } from "./forgiving-match";
import { gapMark } from "./gap-mark";
import { findOnce, wordCount } from "./phrasing";
import type { QuestionOf } from "./question";

/** One cloze for each gap that the claim allows, in its order. */
export function clozesFor(claim: Claim, entities: Entity[], sources: Sources): QuestionOf<"cloze">[] {
  const gaps = [...claim.gaps, ...gapsOfFacts(claim, sources)];
  const seen = new Set<string>();
  return gaps.flatMap((gap) => {
    const place = findOnce(claim.statement, gap);
    const isFit = wordCount(gap) <= 4 && !isStopWord(gap) && !seen.has(normalForm(gap));
    if (!place || !isFit) return [];
    seen.add(normalForm(gap));
    const before = claim.statement.slice(0, place.start).replace(/\b([Aa])n?(\s)$/, "$1(n)$2");
    const stem = before + gapMark + claim.statement.slice(place.end);
    const answer = claim.statement.slice(place.start, place.end);
    const id = contentHash(JSON.stringify(["cloze", [claim.id], stem, answer]));
    return {
      form: "cloze" as const,
      id,
      claims: [claim.id],
      stem,
      answer,
      ...spellings(answer, entities, sources),
    };
  });
}

/** Where the content names no gap that fits: the slots of the payload that the statement repeats. */
function gapsOfFacts(claim: Claim, sources: Sources): string[] {
  if (claim.gaps.some((gap) => wordCount(gap) <= 4)) return [];
  return sources.truth.facts
    .filter((fact) => fact.claim.id === claim.id)
    .flatMap(({ value, subject }) => [value, subject]);
}

/** What else is right, and which names a slip of the keyboard must not turn into the answer. */
function spellings(answer: string, entities: Entity[], sources: Sources) {
  const own = sources.truth.names.entityOf(answer);
  const accepted = own ? [own.name, ...own.aliases].filter((name) => name !== answer) : [];
  const right = [answer, ...accepted].map((name) => compact(name));
  const rejected = entities
    .filter((entity) => entity.id !== own?.id)
    .flatMap((entity) => [entity.name, ...entity.aliases])
    .filter((name) => wordCount(name) > 1 || compact(name).length >= shortestForgiven - 1)
    .filter((name) => !right.includes(compact(name)))
    .filter((name) => right.some((spelling) => isNearby(compact(name), spelling)));
  return { accepted, rejected };
}

const compact = (text: string) => normalForm(text).replaceAll(" ", "");

// The grader forgives one slip, so a name further away than two can never be taken for the answer.
const isNearby = (a: string, b: string) => Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= 2;
