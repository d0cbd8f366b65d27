import type { Claim } from "@/core/claim/claim";
import type { Slot } from "@/core/claim/fact";
import type { Entity } from "@/core/claim/library";
import { isStopWord, normalForm } from "@/core/claim/normal-form";
import { contentHash } from "@/core/question/content-hash";
import { gapMark } from "@/core/question/gap-mark";
import { gapLimits } from "@/core/question/lint/lint-cloze";
import type { QuestionOf } from "@/core/question/question";
import { findOnce, wordCount } from "@/core/question/wording/phrasing";
import { type Ask, asksWithKey, type Sources } from "./ask";
import { hasOneAnswer } from "./one-answer";
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
  const all = gapsOf(claim, sources).map((gap) => ({
    gap,
    others: otherAnswers(gap, claim, answers, sources),
    isAmbiguous: asksFor(gap.answer, claim, sources).some((ask) => !hasOneAnswer(ask, sources)),
  }));
  const own = all.filter(({ others, isAmbiguous }) => others.length === 0 && !isAmbiguous);
  return (own.length > 0 ? own : all).map(({ gap, others }) => {
    const id = contentHash(JSON.stringify(["cloze", [claim.id], gap.stem, gap.answer]));
    const right = spellingsOf([gap.answer, ...others], entities, sources);
    return { form: "cloze" as const, id, claims: [claim.id], ...gap, ...right };
  });
}

// What is said on one point of one thing is no list: the rest of the sentence asks for just this.
const single = new Set<Slot>(["trait", "traitDimension", "level", "levelGroup", "quantity", "event", "step"]);

/** The claim's own ends that the gap hides, where many things could stand in the gap. */
const asksFor = (answer: string, claim: Claim, sources: Sources): Ask[] =>
  asksWithKey(claim, answer, sources).filter(({ fact }) => !single.has(fact.slot));

/** What other claims put in the gap: in the very same sentence, or in other words of the same group or tool. */
function otherAnswers(gap: Gap, claim: Claim, answers: GapAnswers, sources: Sources): string[] {
  const { names } = sources.truth;
  const inSentence = answers.get(normalForm(gap.stem)) ?? [];
  const inOtherWords = asksFor(gap.answer, claim, sources).flatMap(({ fact, asks }) =>
    sources.truth
      .siblingsOf(fact)
      .filter(({ scope, claim: other }) => scope === fact.scope && other.document === claim.document)
      .filter((other) =>
        asks === "value" ? names.isSame(other.subject, fact.subject) : names.isSame(other.value, fact.value),
      )
      .map((other) => (asks === "value" ? other.value : other.subject))
      .filter((text) => wordCount(text) <= gapLimits.mostWords),
  );
  const isOther = (text: string) => normalForm(text) !== normalForm(gap.answer);
  return [...new Set([...inSentence, ...inOtherWords.sort()])].filter(isOther);
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
    const isFit = wordCount(gap) <= gapLimits.mostWords && !isStopWord(gap) && !seen.has(normalForm(gap));
    if (!place || !isFit) return [];
    seen.add(normalForm(gap));
    const before = claim.statement.slice(0, place.start).replace(/\b([Aa])n?(\s)$/, "$1(n)$2");
    const stem = before + gapMark + claim.statement.slice(place.end);
    return [{ stem, answer: claim.statement.slice(place.start, place.end) }];
  });
}

/** Where the content names no gap that fits: the slots of the payload that the statement repeats. */
function gapsOfFacts(claim: Claim, sources: Sources): string[] {
  if (claim.gaps.some((gap) => wordCount(gap) <= gapLimits.mostWords)) return [];
  return sources.truth.factsOfClaim(claim.id).flatMap(({ value, subject }) => [value, subject]);
}
