import { rotated } from "@/core/question/chance";
import { seedOf } from "@/core/question/content-hash";
import type { Sources } from "@/core/question/forms/ask";
import { isSigned, shortName } from "@/core/question/forms/ask";
import { type Link, sharedKind, type Table } from "@/core/question/forms/link";
import { opening } from "./opening";
import { nounOf } from "./stems";

type Words = { by: string; about: string; thing: string; signed: boolean };

const wordings: Partial<Record<Table["kind"], (words: Words) => string[]>> = {
  purpose: ({ by, signed }) =>
    signed
      ? [
          `match each tool to what ${by} says it is for.`,
          `what is each tool for, according to ${by}? Match them.`,
        ]
      : [
          "match each tool to what it is for.",
          "which job would you give each tool? Match them.",
          "pair each tool with the job that it does.",
        ],
  trait: ({ by, about, thing }) => [
    `${about}: what does ${by} say of ${thing}? Match them.`,
    `${about}: match ${thing} to what ${by} says of it.`,
  ],
  aspect: ({ by, about }) => [
    `what does ${by} say of ${about} on each point? Match them.`,
    `match each point to what ${by} says of ${about}.`,
  ],
  group: ({ by, about, thing }) =>
    thing === "each role"
      ? [`match each role to what ${by} has it do.`, `what does ${by} have each role do? Match them.`]
      : [
          `match each of these ${about} to something that ${by} counts under it.`,
          `what does ${by} count under each of these ${about}? Match them.`,
        ],
  pick: ({ by }) => [
    `match each situation to what ${by} recommends for it.`,
    `what does ${by} recommend in each situation? Match them.`,
  ],
  consequence: ({ by }) => [
    `match each limit to what follows from it, according to ${by}.`,
    `what does each of these lead to, according to ${by}? Match them.`,
  ],
  remedy: ({ by }) => [
    `match each problem to the way around it that ${by} names.`,
    `what helps against each problem, according to ${by}? Match them.`,
  ],
  quantity: ({ by }) => [
    `match each of these to the number that ${by} gives.`,
    `which number does ${by} give for which of these? Match them.`,
  ],
  event: ({ by, signed }) =>
    signed
      ? [
          `match each event to its date, according to ${by}.`,
          `when did each of these happen, according to ${by}? Match them.`,
        ]
      : ["when did each of these happen? Match them.", "match each event to when it happened."],
  cause: ({ by }) => [
    `match each observation to the reason that ${by} gives for it.`,
    `why is each of these so, according to ${by}? Match them.`,
    `what reason does ${by} give for each of these? Match them.`,
  ],
  instead: ({ by }) => [
    `match each thing to avoid with what ${by} advises instead.`,
    `what does ${by} advise instead of each of these? Match them.`,
  ],
  because: ({ by }) => [
    `match each piece of advice to the reason that ${by} gives for it.`,
    `why does ${by} advise each of these? Match them.`,
  ],
  meaning: ({ by, signed, thing }) =>
    signed
      ? [`match ${thing} to how ${by} explains it.`, `how does ${by} explain ${thing}? Match them.`]
      : [`match ${thing} to what it is.`, `what is meant by ${thing}? Match them.`],
};

/** Ways of asking for these pairs, in an order that the pairs decide. */
export function matchStems(table: Table, links: Link[], sources: Sources): string[] {
  const by = shortName(sources, links[0]?.fact.claim.document ?? "");
  const signed = links.some(({ fact }) => isSigned({ fact, asks: "value" }, sources));
  const kind = sharedKind(
    links.map(({ item, group }) => (table.kind === "group" ? group : item)),
    sources,
  );
  const fallback = table.kind === "meaning" ? "each term" : "each of these";
  const thing = kind && kind !== "concept" ? `each ${nounOf[kind]}` : fallback;
  const stems = wordings[table.kind]?.({ by, about: table.about, thing, signed }) ?? [];
  const seed = seedOf(links.map(({ fact }) => fact.claim.id).join());
  return rotated(stems, seed).map((stem) => opening(stem, sources.truth.names));
}
