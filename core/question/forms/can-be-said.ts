import type { Fact } from "@/core/claim/fact";
import { isNear } from "@/core/claim/quantity";
import type { Candidate } from "@/core/question/distractors/distractors";
import type { Ask, Sources } from "./ask";
import { mainThing } from "./main-thing";

// What these say has to be looked for in one document alone: no other speaks of its things.
const anywhere = new Set(["meaning", "event", "step"]);
// A number is judged beside the right one: a share of 0.5% beside 80% is seen through.
const mostTimes = 5;

/**
 * Whether a wrong answer makes a statement that can be judged. As one of four options it need only be wrong; said
 * of the claim's own thing it has to make sense, and must not be true of it in a way that no document speaks of.
 */
export function canBeSaid({ fact, asks }: Ask, { fact: other, text }: Candidate, sources: Sources): boolean {
  const { names } = sources.truth;
  const isOwn = other.claim.document === fact.claim.document;
  if (asks === "subject" && !isOwn && !anywhere.has(fact.slot)) return false;
  switch (fact.slot) {
    case "quantity":
      return asks === "subject" || isLikely(other.amount, fact.amount);
    case "trait":
      return !isPraise(fact, sources);
    case "meaning":
      // What a paper or a contest winner is, no common word means.
      return isProper(other.subject) === isProper(fact.subject);
    case "winnerDimension":
      return isOwn && pairOf(other.subject) === pairOf(fact.subject);
    case "limit": {
      // What limits the thing that everybody knows may limit the others too, which the document says less of.
      const idOf = (name: string) => names.entityOf(name)?.id ?? null;
      const main = mainThing(sources.truth);
      const isOfMain = main !== null && idOf(other.subject) === main && idOf(fact.subject) !== main;
      const areAlike = names.entityOf(other.subject)?.kind === names.entityOf(fact.subject)?.kind;
      return isOwn && areAlike && !isOfMain;
    }
    case "pick":
      // Other advice for another situation is as a rule no bad advice: only tools stand against each other.
      return isOwn && names.kindNamedIn(text) !== null;
    default:
      return true;
  }
}

// A constant presence, a standard, a skill that nobody can do without: one thing may be all of them.
const standing = /\b(standing|place|position|status|importance|benefit)\b/;
const named = ["library", "language", "role", "tier"];

const isPraise = ({ subject, scopeName }: Fact, { truth }: Sources) =>
  standing.test(scopeName) && !named.includes(truth.names.entityOf(subject)?.kind ?? "");

const isProper = (term: string) => /^\p{Lu}/u.test(term);

const pairOf = (subject: string) => subject.split(" against ").sort().join(" against ");

const isLikely = (shown: Candidate["fact"]["amount"], right: Candidate["fact"]["amount"]) =>
  !shown ||
  !right ||
  isNear(shown, right) ||
  (shown.high * mostTimes >= right.low && shown.low <= right.high * mostTimes);
