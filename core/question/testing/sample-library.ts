import { type Claim, type ClaimKind, claimSchema, type Payload } from "@/core/claim/claim";
import type { Entity, Library } from "@/core/claim/library";

/** A small library of invented facts: two documents on a workshop's tools, with claims of every kind. */

const entity = (kind: Entity["kind"], name: string, ...aliases: string[]): Entity => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
  kind,
  name,
  aliases,
});

const entities: Entity[] = [
  entity("library", "Basalt", "Basalt.js"),
  entity("library", "Fennel"),
  entity("library", "Quillwort", "quill wort"),
  entity("library", "Marlstone"),
  entity("library", "Marlstowe"),
  entity("library", "Tamarack", "TMK"),
  entity("language", "Ostra"),
  entity("language", "Pell++"),
  entity("language", "Runic"),
  entity("language", "Sable"),
  entity("role", "cartographer", "map maker"),
  entity("role", "surveyor"),
  entity("role", "archivist"),
  entity("role", "engraver"),
  entity("tier", "Ring 1", "first ring"),
  entity("tier", "Ring 2", "second ring"),
  entity("tier", "Ring 3", "third ring"),
];

let count = 0;
function claim<K extends ClaimKind>(
  kind: K,
  payload: Payload<K>,
  statement: string,
  ...gaps: string[]
): Claim {
  count += 1;
  const parsed = claimSchema.parse({
    id: `${kind}-${count}`,
    topic: "libraries",
    kind,
    payload,
    statement,
    gaps,
    entities: [],
    source: { section: "Tools", start: count, end: count + 10, checksum: "0123456789ab" },
  });
  return { ...parsed, document: count > 40 ? "gazette" : "almanac" };
}

const purpose = (tool: string, use: string) =>
  claim("purpose", { tool, purpose: use }, `${tool} is the tool that workshops use for ${use}.`, tool);
const speed = (subject: string, value: string, dimension = "drafting speed") =>
  claim(
    "trait",
    { subject, dimension, value },
    `The ${dimension} of ${subject} is called ${value} in the table.`,
    subject,
  );
const ring = (item: string, group: string) =>
  claim(
    "membership",
    { scheme: "levels of mapping skill", group, item },
    `Among the levels of mapping skill, ${item} belongs to ${group}.`,
    group,
  );
const needs = (role: string, group: string, level: Payload<"requirement">["level"]) =>
  claim(
    "requirement",
    { role, group, level },
    `For the work of ${/^[aeiou]/.test(role) ? "an" : "a"} ${role} on maps, ${group} is rated ${level}.`,
    group,
  );

const claims: Claim[] = [
  purpose("Basalt", "contour drawing"),
  purpose("Fennel", "paper milling"),
  purpose("Quillwort", "letter engraving"),
  purpose("Marlstone", "coastline tracing"),
  purpose("Marlstowe", "index printing"),
  purpose("Tamarack", "frame joinery"),
  speed("Ostra", "brisk"),
  speed("Pell++", "sluggish"),
  speed("Runic", "middling"),
  speed("Ostra", "sparse", "reference shelf"),
  speed("Ostra", "loyal", "guild of users"),
  ring("reading a legend", "Ring 1"),
  ring("ruling a grid", "Ring 1"),
  ring("hachure shading", "Ring 2"),
  ring("projection algebra", "Ring 3"),
  needs("cartographer", "Ring 2", "required"),
  needs("surveyor", "Ring 2", "useful"),
  needs("archivist", "Ring 2", "largely unnecessary"),
  needs("engraver", "Ring 3", "grows with scale"),
  claim(
    "comparison",
    { dimension: "ink economy", better: "Ostra", worse: "Runic" },
    "On ink economy, Ostra beats Runic by a clear margin.",
    "Ostra",
  ),
  claim(
    "comparison",
    { dimension: "binding strength", better: "Pell++", worse: "Ostra" },
    "On binding strength, Pell++ beats Ostra in every test.",
    "Ostra",
  ),
  claim(
    "comparison",
    { dimension: "night legibility", better: "Sable", worse: "Pell++" },
    "On night legibility, Sable beats Pell++ in the field.",
    "Sable",
  ),
  claim(
    "choice",
    { situation: "the map is for one traveller", pick: "a folded sheet" },
    "When the map is for one traveller, a folded sheet is the right choice.",
    "folded sheet",
  ),
  claim(
    "choice",
    { situation: "the walls stay damp", pick: "a varnished panel" },
    "When the walls stay damp, a varnished panel is the right choice.",
    "varnished panel",
  ),
  claim(
    "choice",
    { situation: "many people read at once", pick: "a wall chart" },
    "When many people read at once, a wall chart is the right choice.",
    "wall chart",
  ),
  claim(
    "limit",
    { subject: "Ostra", limit: "a narrow palette", remedy: "hand tinting" },
    "Ostra is limited by a narrow palette, which hand tinting can widen.",
    "hand tinting",
  ),
  claim(
    "limit",
    { subject: "Runic", limit: "brittle type", remedy: "softer alloys" },
    "Runic is limited by brittle type, for which softer alloys help.",
    "softer alloys",
  ),
  claim(
    "limit",
    { subject: "Sable", limit: "slow drying", remedy: "warmer rooms" },
    "Sable is limited by slow drying, for which warmer rooms help.",
    "warmer rooms",
  ),
  claim(
    "quantity",
    { subject: "workshop time that goes into paper", measure: "share", low: 60, high: 70, unit: "%" },
    "Paper takes 60 to 70 percent of all workshop time in a year.",
    "60 to 70 percent",
  ),
  claim(
    "quantity",
    { subject: "guild members who draw daily", measure: "share", low: 25, unit: "%" },
    "About 25% of the guild members draw maps every single day.",
    "25%",
  ),
  claim(
    "quantity",
    { subject: "atlas buyers who come back", measure: "share", low: 45, unit: "%" },
    "About 45% of the atlas buyers come back for a second volume.",
    "45%",
  ),
  claim(
    "quantity",
    { subject: "proofs that go back", measure: "share", low: 47, unit: "%" },
    "About 47% of the proofs go back to the engraver with marks.",
    "47%",
  ),
  claim(
    "event",
    { what: "the guild opened its archive", when: "1811" },
    "The guild of mapping workshops opened its archive in 1811.",
    "1811",
  ),
  claim(
    "event",
    { what: "the first atlas was printed", when: "1794" },
    "The first complete atlas of the guild was printed in 1794.",
    "1794",
  ),
  claim(
    "event",
    { what: "the press burned down", when: "1836" },
    "The great press of the mapping guild burned down in 1836.",
    "1836",
  ),
  claim(
    "sequence",
    { name: "the making of a sheet", steps: ["surveying", "drafting", "engraving", "printing"] },
    "The making of a sheet goes from surveying to drafting, engraving and printing.",
    "engraving",
  ),
  claim(
    "reason",
    { effect: "apprentices start with legends", cause: "mistakes there cost little paper" },
    "Apprentices start with legends because mistakes there cost little paper.",
    "paper",
  ),
  claim(
    "reason",
    { effect: "proofs hang overnight", cause: "fresh ink smears at a touch" },
    "Proofs hang overnight because fresh ink smears at a touch.",
    "fresh ink",
  ),
  claim(
    "reason",
    { effect: "plates are stored upright", cause: "weight bends them within weeks" },
    "Plates are stored upright because weight bends them within weeks.",
    "weight",
  ),
  claim(
    "advice",
    { do: "copy one coast by hand", insteadOf: "studying theory first", because: "the hand learns slowly" },
    "Copy one coast by hand instead of studying theory first, because the hand learns slowly.",
    "theory",
  ),
  claim(
    "advice",
    { do: "clean the nib twice", insteadOf: "buying new pens", because: "old metal keeps its edge" },
    "Clean the nib twice instead of buying new pens, because old metal keeps its edge.",
    "nib",
  ),
  claim(
    "advice",
    { do: "sign the back of each proof", insteadOf: "trusting one's memory", because: "sheets get mixed up" },
    "Sign the back of each proof instead of trusting one's memory, because sheets get mixed up.",
    "proof",
  ),
  claim(
    "definition",
    { term: "a hachure", meaning: "a short stroke that shows a slope" },
    "A hachure is a short stroke that shows a slope on a map.",
    "slope",
  ),
  claim(
    "definition",
    { term: "a cartouche", meaning: "a framed panel with the title" },
    "A cartouche is a framed panel with the title of a map.",
    "framed panel",
  ),
  claim(
    "definition",
    { term: "a graticule", meaning: "a net of lines for position" },
    "A graticule is a net of lines for position on a map.",
    "net of lines",
  ),
];

export const sampleLibrary: Library = {
  documents: [
    {
      id: "almanac",
      file: "a.txt",
      title: "The Workshop Almanac",
      author: "Ada Ferrow",
      publisher: "Ferrow",
      date: null,
      sections: ["Tools"],
    },
    {
      id: "gazette",
      file: "b.txt",
      title: "A Gazette of Maps",
      author: null,
      publisher: "Mapmakers' Gazette",
      date: null,
      sections: ["Tools"],
    },
  ],
  entities,
  claims,
  relations: [],
};
