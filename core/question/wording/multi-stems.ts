import type { Entity } from "@/core/claim/library";
import { rotated } from "@/core/question/chance";
import { seedOf } from "@/core/question/content-hash";
import { isSigned, type Sources, shortName } from "@/core/question/forms/ask";
import { type Link, sharedKind, type Table } from "@/core/question/forms/link";
import { opening } from "./opening";
import { theRespect } from "./phrasing";

type Words = {
  by: string;
  about: string;
  group: string;
  others: string;
  kind: Entity["kind"] | null;
  signed: boolean;
};

const wordings: Partial<Record<Table["kind"], (words: Words) => string[]>> = {
  purpose: ({ by, group, signed }) =>
    signed
      ? [
          `which of these tools are for ${group}, according to ${by}?`,
          `according to ${by}, which of these tools are for ${group}?`,
        ]
      : [
          `which of these tools would you use for ${group}?`,
          `which tools fit when a project calls for ${group}?`,
        ],
  stage: ({ by, group, signed }) =>
    signed
      ? [`which of these tools are used at the stage of ${group}, according to ${by}?`]
      : [`which of these tools would you use at the stage of ${group}?`],
  trait: ({ by, about, group }) => [
    `for which of these does ${by} describe ${theRespect(about)} as “${group}”?`,
    `${by} describes ${theRespect(about)} as “${group}” for some of these. For which?`,
  ],
  group: ({ by, about, group, kind }) =>
    kind === "tier"
      ? [`which of these does ${by} place in ${group}?`, `what belongs to ${group}, according to ${by}?`]
      : kind === "role"
        ? [
            `which of these does ${by} give to the ${group}?`,
            `what does the ${group} do, according to ${by}?`,
          ]
        : [
            `${about}: which of these does ${by} put under ${group}?`,
            `which of these does ${by} put under ${group} among the ${about}?`,
            `among the ${about}, what does ${by} count under ${group}?`,
          ],
  level: ({ by, group }) =>
    group === "varies" || group === "grows with scale" ? [] : [`which of these does ${by} call ${group}?`],
  winner: ({ by, group, others }) => [
    `on which of these points does ${by} put ${group} ahead of ${others}?`,
    `in which respects does ${by} put ${group} ahead of ${others}?`,
  ],
  pick: ({ by, group }) => [
    `in which of these situations does ${by} recommend ${group}?`,
    `for which of these situations does ${by} recommend ${group}?`,
  ],
  limit: ({ by, group }) => [
    `which of these does ${by} name as limits of ${group}?`,
    `what does ${by} name as limits of ${group}?`,
  ],
  reason: ({ by, group }) => [
    `which of these reasons does ${by} give for this: ${group}?`,
    `${group}: which of these reasons does ${by} give?`,
  ],
};

const endings = ["Choose all that apply.", "Choose every one that fits.", "Mark all that apply."];

/** Ways of asking for these, in an order that they decide. */
export function multiStems(table: Table, links: Link[], sources: Sources): string[] {
  const by = shortName(sources, links[0]?.fact.claim.document ?? "");
  const signed = links.some(({ fact }) => isSigned({ fact, asks: "value" }, sources));
  const group = links[0]?.group ?? "";
  const words = {
    by,
    about: table.about,
    group,
    others: table.about
      .split(" or ")
      .filter((other) => other !== group)
      .join(" or "),
    kind: sharedKind([group], sources) ?? null,
    signed,
  };
  const seed = seedOf(links.map(({ fact }) => fact.claim.id).join());
  const stems = rotated(wordings[table.kind]?.(words) ?? [], seed);
  return stems.map((stem, at) => `${opening(stem, sources.truth.names)} ${rotated(endings, seed + at)[0]}`);
}
