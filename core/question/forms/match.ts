import type { Fact } from "@/core/claim/fact";
import { contentWords, overlaps, similarity } from "@/core/claim/normal-form";
import { hedgedAmount } from "@/core/claim/quantity";
import { contentHash } from "@/core/question/content-hash";
import { dangles } from "@/core/question/lint/lint-text";
import type { QuestionOf } from "@/core/question/question";
import { matchStems } from "@/core/question/wording/match-stems";
import { opening } from "@/core/question/wording/opening";
import { wordCount } from "@/core/question/wording/phrasing";
import { areApart, shareSubject } from "./apart";
import { isSigned, type Sources } from "./ask";
import { isComparable } from "./duration";
import { gather, nearness } from "./gather";
import { areOneSort, isOfClasses, isSameText, type Link, type Table } from "./link";
import { misleads, tellsPair } from "./telling";
import { spanOf, spansOverlap } from "./time-span";

type Match = QuestionOf<"match">;

// Where many items share a group they are sorted, not matched.
const unmatched = ["winner", "level", "limit", "stage", "reason", "step"];
// Two effects on one thing may share their causes, and two points of one kind what is said of them.
const arguable = ["cause", "aspect"];
// Names are so short that any word they share with a right side looks like a hint.
const named = ["meaning", "purpose", "trait", "group"];
const mostPairs = 5;
const fewestPairs = 4;
const mostWordsLeft = 14;
const mostWordsRight = 13;

/** Sets of pairs that can be matched, each as one question for every wording, best first. */
export function matchesFor(table: Table, sources: Sources): Match[][] {
  if (unmatched.includes(table.kind) || (table.kind === "group" && isOfClasses(table))) return [];
  const sets = gather(pairable(table), {
    most: mostPairs,
    fewest: fewestPairs,
    fits: (set, link) => isPairable([...set, link], table, sources),
    worth: nearness,
  });
  return sets.map((set) => matchStems(table, set, sources).map((stem) => match(stem, set, table, sources)));
}

/** Which side is which: of groups and their items the group is given, of all else the item. */
function sides(kind: Table["kind"], { item, group, fact }: Link) {
  if (kind === "group") return { left: group, right: item };
  if (fact.claim.kind !== "quantity") return { left: item, right: group };
  return { left: fact.label.replace(/^the /, ""), right: hedgedAmount(fact.claim.payload) };
}

const pairable = ({ kind, links }: Table) =>
  links.filter((link) => {
    const { left, right } = sides(kind, link);
    const isShort = wordCount(left) <= mostWordsLeft && wordCount(right) <= mostWordsRight;
    // "Limited" and "niche" on two points could trade places: only what says something of its own can be told apart.
    const isVague = kind === "aspect" && contentWords(right).size < 2;
    return isShort && !isVague && !dangles(left) && !dangles(right) && !isDated(link);
  });

/** "The archive opened in 1811", in 1811. */
const isDated = ({ fact, item }: Link) => fact.slot === "event" && /\b(1[89]|20)\d\d\b/.test(item);

/** Whether the last of these links can be told from the others, and is like them. */
function isPairable(links: Link[], { kind }: Table, sources: Sources): boolean {
  const link = links.at(-1) as Link;
  const { truth } = sources;
  const own = sides(kind, link);
  return (
    links.slice(0, -1).every((other) => {
      const its = sides(kind, other);
      return (
        areDistinct(own.left, its.left, sources) &&
        areDistinct(own.right, its.right, sources) &&
        isParallel(own.right, its.right, sources) &&
        truth.names.kindNamedIn(own.right) === truth.names.kindNamedIn(its.right) &&
        areMeasuredApart(link.fact, other.fact) &&
        !(arguable.includes(kind) && shareSubject(own.left, its.left)) &&
        canBeSigned(link, other, sources) &&
        areApart(link, other, sources)
      );
    }) &&
    areOneSort(
      links.map((each) => sides(kind, each).left),
      sources,
    ) &&
    areOneSort(
      links.map((each) => sides(kind, each).right),
      sources,
    ) &&
    !tellsPair(links) &&
    !(named.includes(kind) && misleads(links))
  );
}

function areDistinct(a: string, b: string, { truth }: Sources): boolean {
  if (isSameText(a, b) || truth.names.isSame(a, b)) return false;
  const areNames = truth.names.entityOf(a) !== null && truth.names.entityOf(b) !== null;
  return areNames || (!overlaps(a, b) && similarity(a, b) < 0.5);
}

/** Lengths within a factor of two, as far as lengths tell anything. */
export function isParallel(a: string, b: string, { truth }: Sources): boolean {
  const [short = 0, long = 0] = [a.length, b.length].sort((one, other) => one - other);
  return long <= 2 * short || long <= 16 || Boolean(truth.names.entityOf(a) && truth.names.entityOf(b));
}

/** What one document says can be asked of its own alone. */
const canBeSigned = (a: Link, b: Link, sources: Sources) =>
  a.fact.claim.document === b.fact.claim.document ||
  ![a, b].some(({ fact }) => isSigned({ fact, asks: "value" }, sources));

/** Numbers have to be of one kind and years not to overlap. */
function areMeasuredApart(a: Fact, b: Fact): boolean {
  if (a.slot === "event") return !spansOverlap(spanOf(a.value), spanOf(b.value));
  return !a.amount || !b.amount || isComparable(a.amount, b.amount);
}

function match(stem: string, links: Link[], { kind }: Table, sources: Sources): Match {
  const shown = (text: string) => opening(text, sources.truth.names);
  const texts = links
    .map((link) => ({ ...sides(kind, link), claim: link.fact.claim.id }))
    .map(({ left, right, claim }) => ({ left: shown(left), right: shown(right), claim }));
  const sorted = texts.map(({ left, right, claim }) => [left, right, claim]).sort(byFirst);
  const id = contentHash(JSON.stringify(["match", stem, sorted]));
  const side = (name: string, text: string) => ({ id: contentHash(`${id}|${name}|${text}`), text });
  const pairs = texts
    .map(({ left, right, claim }) => ({ left: side("left", left), right: side("right", right), claim }))
    .sort((a, b) => (a.left.id < b.left.id ? -1 : 1));
  return { form: "match", id, claims: [...new Set(pairs.map(({ claim }) => claim))].sort(), stem, pairs };
}

const byFirst = ([a = ""]: string[], [b = ""]: string[]) => (a < b ? -1 : 1);
