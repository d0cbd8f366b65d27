import type { Fact, Slot } from "@/core/claim/fact";
import { normalForm } from "@/core/claim/normal-form";
import { answerKind } from "@/core/question/distractors/distractors";
import type { Sources } from "./ask";

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
export function linkSaying(
  claim: string,
  item: string,
  group: string | undefined,
  { truth }: Sources,
): Link | undefined {
  const isSaid = (text: string, said: string, { amount }: Fact) =>
    isSameText(text, said) || (amount !== null && normalForm(text).endsWith(normalForm(said)));
  return truth
    .factsOfClaim(claim)
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

/** Whether most items share their group with another, as skills share tiers: a table of classes, not of pairs. */
export function isOfClasses({ links }: Table): boolean {
  const groups = new Set(links.map(({ group }) => normalForm(group)));
  return links.length >= 1.5 * groups.size;
}

/** What all names are, a tool or a role; null where they are no names, undefined where they differ. */
export function sharedKind(texts: string[], { truth }: Sources) {
  const [first = null, ...others] = texts.map((text) => truth.names.entityOf(text)?.kind ?? null);
  return others.every((kind) => kind === first) ? first : undefined;
}

/** Whether all are names of one kind, or none is the name of anything: beside a tool a phrase would stand out. */
export function areOneSort(texts: string[], { truth }: Sources): boolean {
  const [first, ...others] = texts.map((text) => answerKind(text, truth.names));
  return others.every((kind) => kind === first);
}
