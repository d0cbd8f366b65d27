import { contentWords } from "@/core/claim/normal-form";
import type { Link } from "./link";

/** Words that tell an answer to whoever can read, though nothing is known. */

type Named = Pick<Link, "item" | "group">;

/** Content words of an item in the name of its own group, which tell the pair to whoever can read. */
export function toldWords({ item, group }: Named): string[] {
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
export function tellsPair(links: Named[]): boolean {
  const isEverywhere = (word: string) =>
    links.every(({ item }) => contentWords(item).has(word)) ||
    links.every(({ group }) => contentWords(group).has(word));
  return links.some((link) => toldWords(link).some((word) => !isEverywhere(word)));
}

/** Whether a name has a word that only the wrong group holds: it would lead astray whoever knows the answer. */
export function misleads(links: Named[]): boolean {
  const all = links.map(({ group }) => contentWords(group));
  return links.some(({ item }, at) =>
    [...contentWords(item)].some(
      (word) => all.some((words, other) => other !== at && words.has(word)) && !all[at]?.has(word),
    ),
  );
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
