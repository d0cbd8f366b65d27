import { contentWords, overlaps } from "@/core/claim/normal-form";
import { contentHash } from "@/core/question/content-hash";
import { dangles } from "@/core/question/lint/lint-text";
import type { QuestionOf } from "@/core/question/question";
import { opening } from "@/core/question/wording/opening";
import { wordCount } from "@/core/question/wording/phrasing";
import { sortStems } from "@/core/question/wording/sort-stems";
import { areApart } from "./apart";
import type { Sources } from "./ask";
import { gather, nearness } from "./gather";
import { inNaturalOrder } from "./group-order";
import { areOneSort, isSameText, type Link, type Table } from "./link";
import { isOnScale } from "./scale";
import { toldWords } from "./telling";

type Sort = QuestionOf<"sort">;

const mostItems = 7;
const fewestItems = 5;
const mostGroups = 4;
const mostWords = 14;
const sortable = ["purpose", "stage", "trait", "group", "level", "winner", "pick", "limit"];

/** Sets of items that can be sorted into groups, each as one question for every wording, best first. */
export function sortsFor(table: Table, sources: Sources): Sort[][] {
  const groups = groupsOf(table.links);
  if (!sortable.includes(table.kind) || groups.length < 2 || groups.length === table.links.length) return [];
  const links = table.links.filter(
    (link) =>
      wordCount(link.item) <= mostWords &&
      wordCount(link.group) <= mostWords &&
      !dangles(link.item) &&
      !tellsGroup(link, groups),
  );
  const isAlone = new Set(
    links.filter((link) => links.every((other) => other === link || !isSameText(other.group, link.group))),
  );
  const sets = gather(links, {
    most: mostItems,
    fewest: fewestItems,
    fits: (set, link) => isSortable([...set, link], sources),
    // A second group at once, then groups that share the items evenly, then what stands near.
    worth: (set, link) => {
      const inGroup = set.filter(({ group }) => isSameText(group, link.group)).length;
      return -10 * inGroup - 5 * Number(isAlone.has(link)) + nearness(set, link);
    },
  });
  return sets
    .filter((set) => groupsOf(set).length > 1 && groupsOf(set).length < set.length - 1)
    .map((set) =>
      sortStems(table, set, groupsOf(set), sources).map((stem) => sort(stem, set, table, sources)),
    );
}

/** The groups of these links, each once, in the order of the links. */
export const groupsOf = (links: Link[]): string[] =>
  links
    .map(({ group }) => group)
    .filter((group, at, all) => all.findIndex((other) => isSameText(other, group)) === at);

function isSortable(links: Link[], sources: Sources): boolean {
  const link = links.at(-1) as Link;
  const { truth } = sources;
  if (groupsOf(links).length > mostGroups) return false;
  const items = links.map(({ item }) => item);
  const groups = links.map(({ group }) => group);
  if (!areOneSort(items, sources) || !areOneSort(groups, sources)) return false;
  return links.slice(0, -1).every((other) => {
    const isNamed = truth.names.entityOf(link.item) && truth.names.entityOf(other.item);
    if (isSameText(link.item, other.item) || truth.names.isSame(link.item, other.item)) return false;
    if (!isNamed && overlaps(link.item, other.item)) return false;
    if (isSameText(link.group, other.group)) return true;
    return areGroupsApart(link.group, other.group, sources) && areApart(link, other, sources);
  });
}

/** Neighbours on a scale ("medium", "medium to high") share words and are two values all the same. */
function areGroupsApart(a: string, b: string, { truth }: Sources): boolean {
  if (truth.names.entityOf(a) && truth.names.entityOf(b)) return !truth.names.isSame(a, b);
  return (isOnScale(a) && isOnScale(b)) || (!overlaps(a, b) && !truth.names.isSame(a, b));
}

/** Whether a word of the item stands in the name of its group and not in every group's. */
const tellsGroup = (link: Link, groups: string[]) =>
  toldWords(link).some((word) => groups.some((group) => !contentWords(group).has(word)));

function sort(stem: string, links: Link[], table: Table, sources: Sources): Sort {
  const shown = (text: string) => opening(text, sources.truth.names);
  const texts = links
    .map(({ item, group, fact }) => [shown(item), group, fact.claim.id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const id = contentHash(JSON.stringify(["sort", stem, texts]));
  const groupId = (name: string) => contentHash(`${id}|group|${name.toLowerCase()}`);
  const names = groupsOf(inNaturalOrder(table, links, sources));
  const own = (group: string) => names.find((name) => isSameText(name, group)) ?? group;
  const items = texts
    .map(([text, group, claim]) => ({
      id: contentHash(`${id}|item|${text}`),
      text,
      group: groupId(own(group)),
      claim,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const claims = [...new Set(items.map(({ claim }) => claim))].sort();
  const groups = names.map((name) => ({ id: groupId(name), name: shown(name) }));
  return { form: "sort", id, claims, stem, groups, items };
}
