import type { Claim } from "@/core/claim/claim";
import { type Fact, factsOf, type Slot } from "@/core/claim/fact";
import { contentWords, normalForm, similarity } from "@/core/claim/normal-form";
import type { Sources } from "./ask";
import { isHonest } from "./distractors";
import { isOnScale } from "./scale";

/** What a table relates: for most the slot of its facts; "aspect" is one point of a subject, "reason" a cause of an effect. */
export type TableKind =
  | Exclude<Slot, "trait" | "traitDimension" | "levelGroup" | "winnerDimension" | "winner">
  | "trait"
  | "aspect"
  | "winner"
  | "reason";

/** An item and what it goes with, as a claim says: a tool and its purpose, a skill and its tier. */
export type Link = { fact: Fact; item: string; group: string };

/** All that one document says of one relation: its tools and their purposes, the skills of its tiers. */
export type Table = {
  kind: TableKind;
  /** The scheme, dimension, subject or pair that it is about; or nothing. */
  about: string;
  links: Link[];
};

type Row = { kind: TableKind; about: string; item: string; group: string };

function rowsOf(fact: Fact): Row[] {
  const { slot, subject, value, scopeName } = fact;
  const row = (kind: TableKind, about: string, item = subject, group = value) => ({
    kind,
    about,
    item,
    group,
  });
  switch (slot) {
    case "trait":
    case "group":
      return [row(slot, scopeName)];
    case "traitDimension":
      return [row("aspect", scopeName, value, subject)];
    case "level":
      return [row("level", "", fact.label)];
    case "winnerDimension": {
      const [better = "", worse = ""] = subject.split(" against ");
      return [row("winner", [better, worse].sort().join(" or "), value, better)];
    }
    case "limit":
      return [row("limit", "", value, subject)];
    case "cause":
      return [row("cause", ""), row("reason", "", value, subject)];
    case "step":
      return [row("step", scopeName, value, subject)];
    case "levelGroup":
    case "winner":
      return [];
    default:
      return [row(slot, "")];
  }
}

/** The link of this claim that has these texts for its item and, where one is given, its group; hedges apart. */
export function linkSaying(claim: Claim, item: string, group?: string): Link | undefined {
  const isSaid = (text: string, said: string, { amount }: Fact) =>
    isSameText(text, said) || (amount !== null && normalForm(text).endsWith(normalForm(said)));
  return factsOf(claim)
    .flatMap((fact) => rowsOf(fact).map((row) => ({ ...row, fact })))
    .find(
      (row) =>
        [row.item, row.fact.label].some((said) => isSaid(item, said, row.fact)) &&
        (group === undefined || isSaid(group, row.group, row.fact)),
    );
}

/** The tables of the library, each in an order that does not depend on that of the claims. */
export function tablesOf({ truth }: Sources): Table[] {
  const tables = new Map<string, Table>();
  for (const fact of truth.facts)
    for (const { kind, about, item, group } of rowsOf(fact)) {
      // What a word means is the same everywhere; all else is what one document says.
      const document = kind === "meaning" ? "" : fact.claim.document;
      const key = [kind, document, about.toLowerCase()].join("|");
      const table = tables.get(key) ?? { kind, about, links: [] };
      table.links.push({ fact, item, group });
      tables.set(key, table);
    }
  const place = ({ fact }: Link) => fact.claim.source.start;
  for (const { links } of tables.values())
    links.sort((a, b) => place(a) - place(b) || (a.fact.claim.id < b.fact.claim.id ? -1 : 1));
  return [...tables.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, table]) => table);
}

export const isSameText = (a: string, b: string) => normalForm(a) === normalForm(b);

/** Whether neither link's item goes with the other's group, by any claim and as far as one can judge. */
export function areApart(a: Link, b: Link, sources: Sources): boolean {
  if (a.fact.slot === "trait" && !areClearlyTwo(a.fact.value, b.fact.value)) return false;
  return isWrong(a.fact, b.fact, sources) && isWrong(b.fact, a.fact, sources);
}

const isWrong = (fact: Fact, other: Fact, sources: Sources) =>
  // Points of one subject, and numbers of several units, are no answers of one family: only truth tells them apart.
  ["traitDimension", "winnerDimension", "quantity"].includes(fact.slot)
    ? !sources.truth.isTrue(fact, fact.subject, other.value)
    : isHonest({ fact, asks: "value" }, other, sources);

/** Content words of an item in the name of its own group, which tell the pair to whoever can read. */
export function toldWords({ item, group }: Pick<Link, "item" | "group">): string[] {
  const words = contentWords(group);
  const same = [...contentWords(item)].filter((word) => words.has(word));
  // "httpx.AsyncClient" for asynchronous requests: a name may hold the beginning of a word.
  const isName = !item.includes(" ");
  const within = [...words].filter(
    (word) => word.length > 4 && item.toLowerCase().includes(word.slice(0, 5)),
  );
  return isName ? [...new Set([...same, ...within])] : same;
}

/** Whether a pair can be told by a word that stands in both its sides, and is not in all of either side. */
export function tellsPair(links: Pick<Link, "item" | "group">[]): boolean {
  const isEverywhere = (word: string) =>
    links.every(({ item }) => contentWords(item).has(word)) ||
    links.every(({ group }) => contentWords(group).has(word));
  return links.some((link) => toldWords(link).some((word) => !isEverywhere(word)));
}

// Words that nearly every claim has: sharing one says nothing about two of them.
const common = new Set(["ai", "engineer", "work", "code", "team", "project"]);
// Dimensions of this sort ask for much the same: where something stands.
const standing = new Set([
  "standing",
  "place",
  "role",
  "position",
  "status",
  "weight",
  "importance",
  "level",
]);

/** Whether two points or observations are so near that what is said of one could be said of the other. */
export function shareSubject(a: string, b: string): boolean {
  const words = [...contentWords(a)].map((word) => (standing.has(word) ? "standing" : word));
  const others = new Set([...contentWords(b)].map((word) => (standing.has(word) ? "standing" : word)));
  return words.some((word) => others.has(word) && !common.has(word));
}

/** Whether two values of one dimension are told apart by more than a word: "orchestration layer", "… and logic". */
export const areClearlyTwo = (a: string, b: string) =>
  (isOnScale(a) && isOnScale(b)) || similarity(a, b) < 0.3;

/** Whether most items share their group with another, as skills share tiers: a table of classes, not of pairs. */
export function isOfClasses({ links }: Table): boolean {
  const groups = new Set(links.map(({ group }) => normalForm(group)));
  return links.length >= 1.5 * groups.size;
}

/** Whether a name has a word that only the wrong group holds: it would lead astray whoever knows the answer. */
export function misleads(links: Pick<Link, "item" | "group">[]): boolean {
  const all = links.map(({ group }) => contentWords(group));
  return links.some(({ item }, at) =>
    [...contentWords(item)].some(
      (word) => all.some((words, other) => other !== at && words.has(word)) && !all[at]?.has(word),
    ),
  );
}

/** What all names are, a tool or a role; null where they are no names, undefined where they differ. */
export function sharedKind(texts: string[], { truth }: Sources) {
  const [first = null, ...others] = texts.map((text) => truth.names.entityOf(text)?.kind ?? null);
  return others.every((kind) => kind === first) ? first : undefined;
}

/** A word that all right items have and no wrong one: whoever knows one of them knows all. */
export function sharedWord(right: { item: string }[], wrong: { item: string }[]): string | undefined {
  const [first, ...others] = right;
  if (!first || others.length === 0) return undefined;
  return [...contentWords(first.item)].find(
    (word) =>
      others.every(({ item }) => contentWords(item).has(word)) &&
      wrong.every(({ item }) => !contentWords(item).has(word)),
  );
}
