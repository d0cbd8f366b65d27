import type { Claim } from "@/core/claim/claim";
import type { Sources } from "./ask";
import { isSameText, type Link, type Table } from "./link";

// From more to less, each level once; what a document rates in other words stands as the document has it.
const scales = [
  ["required", "useful", "grows with scale", "varies", "largely unnecessary"],
  ["very fast", "fast", "moderate", "slow", "very slow"],
  ["very high", "high", "medium to high", "medium", "low to medium", "low", "very low"],
  ["unqualified yes", "yes", "yes with effort", "partly", "no"],
  ["very large", "large", "medium-sized", "small", "very small"],
  ["always", "often", "sometimes", "rarely", "never"],
];

const bare = (value: string) => value.toLowerCase().replace(/^an? /, "").replaceAll(",", "");
const scaleOf = (value: string) => scales.find((scale) => scale.includes(bare(value)));

export const isOnScale = (value: string) => scaleOf(value) !== undefined;

/** The links in the order in which their groups are shown: levels from more to less, stages as they follow. */
export function inNaturalOrder(table: Table, links: Link[], sources: Sources): Link[] {
  const steps = stepsOf(links[0]?.fact.claim.document ?? "", sources).find((all) =>
    links.every(({ group }) => all.some((step) => isSameText(step, group))),
  );
  const scale = scaleOf(links[0]?.group ?? "");
  const isRated = scale && links.every(({ group }) => scale.includes(bare(group)));
  const rank = ({ group }: Link) =>
    steps
      ? steps.findIndex((step) => isSameText(step, group))
      : isRated
        ? scale.indexOf(bare(group))
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
