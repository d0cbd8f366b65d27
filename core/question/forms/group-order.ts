import type { Claim } from "@/core/claim/claim";
import type { Sources } from "./ask";
import { isSameText, type Link, type Table } from "./link";
import { placeOnScale, scaleOf } from "./scale";

/** The links in the order in which their groups are shown: levels from more to less, stages as they follow. */
export function inNaturalOrder(table: Table, links: Link[], sources: Sources): Link[] {
  const steps = stepsOf(links[0]?.fact.claim.document ?? "", sources).find((all) =>
    links.every(({ group }) => all.some((step) => isSameText(step, group))),
  );
  const scale = scaleOf(links[0]?.group ?? "");
  const isRated = scale !== undefined && links.every(({ group }) => scaleOf(group) === scale);
  const rank = ({ group }: Link) =>
    steps
      ? steps.findIndex((step) => isSameText(step, group))
      : isRated
        ? placeOnScale(group)
        : (numberIn(group) ?? 0);
  const place = ({ group }: Link) => table.links.findIndex((link) => isSameText(link.group, group));
  return [...links].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

/** "Tier 2" comes second. */
const numberIn = (name: string) => {
  const number = /\s(\d+)$/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
};

const stepsOf = (document: string, { claims }: Sources) =>
  [...claims.values()]
    .filter((claim): claim is Extract<Claim, { kind: "sequence" }> => claim.kind === "sequence")
    .filter((claim) => claim.document === document)
    .map(({ payload }) => payload.steps);
