import { areApart } from "@/core/question/forms/apart";
import type { Sources } from "@/core/question/forms/ask";
import { isSameText } from "@/core/question/forms/link";
import { tellsPair } from "@/core/question/forms/telling";
import type { QuestionOf } from "@/core/question/question";
import { type Finding, findings } from "./lint-finding";
import { linkOf, lintGround, lintItems } from "./lint-sets";

export function lintSort(question: QuestionOf<"sort">, sources: Sources): Finding[] {
  const { found, check } = findings();
  const { stem, groups, items } = question;
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name ?? "";
  const said = items.map(({ text, group, claim }) => ({ claim, item: text, group: nameOf(group) }));
  const links = said.flatMap((each) => linkOf(each, sources) ?? []);
  const isCounted = groups.length >= 2 && groups.length <= 5 && items.length >= 5 && items.length <= 8;
  check("L18", "block", !isCounted, "There are not five to eight items in two to five groups");
  const isEmpty = groups.some(({ id }) => items.every(({ group }) => group !== id));
  check("L18", "block", isEmpty, "A group has no item");
  check("L05", "block", tellsPair(links), "A word of an item stands in the name of its group");
  for (const [at, one] of links.entries())
    for (const other of links.slice(at + 1))
      if (!isSameText(one.group, other.group))
        check(
          "L04",
          "block",
          !areApart(one, other, sources),
          `"${one.item}" or "${other.item}" may belong to either group`,
        );
  return [
    ...found,
    ...lintGround(question, said, sources),
    ...lintItems(
      items.map(({ text }) => text),
      stem,
      sources,
    ),
    ...lintItems(
      groups.map(({ name }) => name),
      stem,
      sources,
    ),
  ];
}
