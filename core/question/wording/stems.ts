import type { Fact, Slot } from "@/core/claim/fact";
import type { Entity } from "@/core/claim/library";
import { hedgeOf } from "@/core/claim/quantity";
import { type Ask, isSigned, type Sources, shortName } from "@/core/question/forms/ask";
import { opening } from "./opening";
import { aspectOf, withArticle, wordCount } from "./phrasing";
import { type Words, wordings } from "./stem-wordings";

export const nounOf: Record<Entity["kind"], string> = {
  library: "tool",
  language: "language",
  role: "role",
  tier: "tier",
  stage: "stage",
  study: "study",
  concept: "concept",
};

// Where a role stands in the sentence as one of its kind: "of a data scientist".
const withArticles = new Set<Slot>(["trait", "limit", "group"]);

function amountWords({ claim }: Fact): Pick<Words, "hedge" | "asOf"> {
  if (claim.kind !== "quantity") return { hedge: { approximate: "", bound: "" }, asOf: "" };
  const { subject, measure, asOf } = claim.payload;
  const hedge = hedgeOf(claim.payload);
  const isDated = !asOf || `${subject} ${measure}`.includes(asOf);
  return {
    hedge: {
      approximate: hedge === "about " ? "approximate " : "",
      bound: hedge === "at least " ? "lower" : hedge === "at most " ? "upper" : "",
    },
    asOf: isDated ? "" : `, as of ${asOf}`,
  };
}

/** The question says whose word it asks for; the scene before it is nobody's. */
const signed = (body: string, by: string) =>
  /[.!] \p{Lu}/u.test(body)
    ? `${body.replace(/\?$/, "")}, according to ${by}?`
    : `according to ${by}, ${body}`;

/** Every way of asking, complete sentences, in an order of their own. */
export function stemsFor(ask: Ask, sources: Sources): string[] {
  const { fact, asks } = ask;
  const by = shortName(sources, fact.claim.document);
  const kind = sources.truth.names.entityOf(fact.subject)?.kind;
  const { names } = sources.truth;
  const inText = (name: string) =>
    names.entityOf(name)?.kind === "role" && fact.slot !== "level" ? withArticle(name) : name;
  const subject = withArticles.has(fact.slot) ? inText(fact.subject) : fact.subject;
  const groupKind = names.entityOf(fact.value)?.kind;
  const words: Words = {
    subject,
    value: fact.slot === "group" ? inText(fact.value) : fact.value,
    about:
      fact.slot === "traitDimension" || fact.slot === "levelGroup" ? inText(fact.scopeName) : fact.scopeName,
    by,
    thing: kind && kind !== "concept" ? nounOf[kind] : null,
    named: kind === "library" || kind === "language" ? nounOf[kind] : null,
    aspect: aspectOf(fact.scopeName, subject),
    ofOne: aspectOf(fact.scopeName, kind && kind !== "concept" ? `one ${nounOf[kind]}` : "one thing"),
    hasOwn: fact.claim.kind === "trait" && fact.claim.payload.ask !== undefined,
    isAssigned: groupKind === "role" || groupKind === "library" || groupKind === "language",
    over: fact.claim.kind === "choice" ? (fact.claim.payload.over ?? null) : null,
    ...amountWords(fact),
  };
  const own =
    fact.claim.kind === "trait" && fact.slot === "trait" && asks === "value" && fact.claim.payload.ask;
  const bodies = own ? [`${own.replace(/\?$/, "")}?`] : (wordings[fact.slot][asks]?.(words) ?? []);
  return bodies
    .map((body) => (isSigned(ask, sources) && !body.includes(by) ? signed(body, by) : body))
    .map((stem) => opening(stem, sources.truth.names))
    .filter((stem) => wordCount(stem) >= 5);
}
