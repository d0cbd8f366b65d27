import type { Entity } from "@/core/claim/library";
import { normalForm } from "@/core/claim/normal-form";
import { rotated } from "@/core/question/chance";
import { contentHash, seedOf } from "@/core/question/content-hash";
import { dangles } from "@/core/question/lint/lint-text";
import type { QuestionOf } from "@/core/question/question";
import { opening } from "@/core/question/wording/opening";
import { wordCount } from "@/core/question/wording/phrasing";
import { stemsFor } from "@/core/question/wording/stems";
import { type Ask, keyOf, type Sources, shortName } from "./ask";
import { mainThing } from "./main-thing";
import { hasOneAnswer } from "./one-answer";
import { spellingsOf } from "./spellings";

type Typed = QuestionOf<"typed">;

/**
 * Questions whose answer is a name or a term that a person can produce, one per wording, best first. Nothing is
 * asked where another answer would be as right: there are no options to rule it out.
 */
export function typedFor(ask: Ask, entities: Entity[], sources: Sources): Typed[] {
  const { fact } = ask;
  const key = keyOf(ask);
  if (!isName(ask, sources) || wordCount(key) > 4 || dangles(key) || !hasOneAnswer(ask, sources)) return [];
  const answer = opening(key, sources.truth.names);
  const { accepted, rejected } = spellingsOf([answer], entities, sources);
  return rotated(stemsWithout(ask, sources), seedOf(fact.claim.id)).map((stem) => ({
    form: "typed",
    id: contentHash(JSON.stringify(["typed", [fact.claim.id], stem, answer])),
    claims: [fact.claim.id],
    stem,
    answer,
    accepted: [...accepted, ...withoutKind(answer)].filter((text) => normalForm(text) !== normalForm(answer)),
    rejected,
  }));
}

/** Which ends of which facts are names: of things, of levels and stages, and the terms of definitions. */
function isName({ fact, asks }: Ask, { truth }: Sources): boolean {
  const key = asks === "value" ? fact.value : fact.subject;
  // "C++ and Rust", "monitoring and MLOps": whoever types one of them is half right.
  if (truth.names.keysOf(key).length > 1 || /\s(and|or)\s/.test(key)) return false;
  const entity = truth.names.entityOf(key);
  if (entity !== null && entity.id === mainThing(truth)) return false;
  // A phrase may stand for a thing: "other programming languages".
  const isProper = entity !== null && !(/\s/.test(entity.name) && /^\p{Ll}/u.test(entity.name));
  const isThing = isProper && (entity.kind === "library" || entity.kind === "language");
  switch (`${fact.slot}/${asks}`) {
    case "purpose/subject":
    case "pick/value":
    case "winner/value":
      return isThing;
    case "trait/subject":
      return isThing || entity?.kind === "tier";
    case "group/value":
      return isThing || (entity !== null && /^(tier|stage|role)$/.test(entity.kind));
    case "level/subject":
      return entity?.kind === "role";
    case "meaning/subject":
      return entity === null ? wordCount(key) <= 3 : entity.kind !== "tier";
    case "step/value":
      return isThing || entity?.kind === "stage";
    default:
      return false;
  }
}

/** The stems of a choice that need no options; signed, since a document names fewer things than there are. */
function stemsWithout(ask: Ask, sources: Sources): string[] {
  const { fact } = ask;
  const by = shortName(sources, fact.claim.document);
  if (fact.slot === "purpose") {
    const thing = sources.truth.names.entityOf(fact.subject)?.kind === "language" ? "language" : "tool";
    return [
      `Which ${thing} does ${by} name for ${fact.value}?`,
      `For ${fact.value}, which ${thing} does ${by} name?`,
    ];
  }
  return stemsFor(ask, sources)
    .filter((stem) => !/\bof these\b/i.test(stem))
    .flatMap((stem) => (stem.includes(by) || fact.slot === "meaning" ? [stem] : signed(stem, by)));
}

const signed = (stem: string, by: string) =>
  /^(What|Which|For|At|Under|In|When|On|How)\b/.test(stem) && !/[.?!]\s/.test(stem)
    ? [`According to ${by}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`]
    : [];

/** "2" for "Tier 2", "data" for "the data layer": the stem has said that tiers or layers are meant. */
function withoutKind(answer: string): string[] {
  const rest = answer.replace(/^the\s/i, "").replace(/^tier\s(?=\d)|\slayer$/i, "");
  return normalForm(rest) === normalForm(answer) ? [] : [rest];
}
