import { rotated } from "@/core/question/chance";
import { seedOf } from "@/core/question/content-hash";
import { isSigned, type Sources, shortName } from "@/core/question/forms/ask";
import { type Link, sharedKind, type Table } from "@/core/question/forms/link";
import { opening } from "./opening";
import { nounOf } from "./stems";

type Words = { by: string; about: string; thing: string; ofRoles: boolean; signed: boolean };

const wordings: Partial<Record<Table["kind"], (words: Words) => string[]>> = {
  purpose: ({ by, signed }) =>
    signed
      ? [
          `sort these tools by what ${by} says they are for.`,
          `what does ${by} say each tool is for? Sort them.`,
        ]
      : ["sort these tools by what they are for.", "what is each of these tools for? Sort them."],
  stage: ({ by, signed }) =>
    signed
      ? [
          `at which stage is each tool used, according to ${by}? Sort them.`,
          `sort these tools by the stage that ${by} names.`,
        ]
      : ["at which stage would you use each tool? Sort them.", "sort these tools by the stage of their use."],
  trait: ({ by, about, thing }) => [
    `${about}: what does ${by} say of ${thing}? Sort them.`,
    `${about}: sort these by what ${by} says.`,
  ],
  group: ({ by, about, ofRoles }) =>
    ofRoles
      ? [
          `according to ${by}, whose work is each of these? Sort them.`,
          `which role does ${by} give each of these to? Sort them.`,
        ]
      : [
          `where does ${by} place each of these? Sort them into the ${about}.`,
          `sort these into the ${about}, as ${by} does.`,
          `to which of the ${about} does each belong, according to ${by}? Sort them.`,
        ],
  level: ({ by }) => [
    `how necessary does ${by} find each of these? Sort them.`,
    `how much is each of these needed, according to ${by}? Sort them.`,
  ],
  winner: ({ by, about }) => [
    `${about}: which does ${by} put ahead on each point? Sort them.`,
    `which does ${by} put ahead on each point, ${about}? Sort them.`,
  ],
  pick: ({ by }) => [
    `what does ${by} recommend in each situation? Sort them.`,
    `sort these situations by what ${by} recommends.`,
  ],
  limit: ({ by }) => [
    `${by} names each of these as a limit. Of what? Sort them.`,
    `of what does ${by} name each of these as a limit? Sort them.`,
  ],
};

/** Ways of asking for this sorting, in an order that the items decide. */
export function sortStems(table: Table, links: Link[], groups: string[], sources: Sources): string[] {
  const by = shortName(sources, links[0]?.fact.claim.document ?? "");
  const signed = links.some(({ fact }) => isSigned({ fact, asks: "value" }, sources));
  const kind = sharedKind(
    links.map(({ item }) => item),
    sources,
  );
  const ofRoles = sharedKind(groups, sources) === "role";
  const thing = kind && kind !== "concept" ? `each ${nounOf[kind]}` : "each of these";
  const stems = wordings[table.kind]?.({ by, about: table.about, thing, ofRoles, signed }) ?? [];
  const seed = seedOf(links.map(({ fact }) => fact.claim.id).join());
  return rotated(stems, seed).map((stem) => opening(stem, sources.truth.names));
}
