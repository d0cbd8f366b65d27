import { type Claim, type ClaimKind, claimSchema, type Payload } from "@/core/claim/claim";
import type { Entity, Library } from "@/core/claim/library";

/** An invented guild that gives every relation enough siblings to be matched, sorted, chosen from or ordered. */

const entity = (kind: Entity["kind"], name: string): Entity => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
  kind,
  name,
  aliases: [],
});

const tools = ["Alder", "Birch", "Cedar", "Durmast", "Elder", "Fir", "Gean", "Hazel"];
const entities: Entity[] = [
  ...tools.map((name) => entity("library", name)),
  entity("language", "Ostra"),
  entity("language", "Runic"),
  entity("tier", "Ring 1"),
  entity("tier", "Ring 2"),
  entity("tier", "Ring 3"),
];

let count = 0;

function claim<K extends ClaimKind>(kind: K, payload: Payload<K>, section = "Tools"): Claim {
  count += 1;
  const parsed = claimSchema.parse({
    id: `guild-${kind}-${count}`,
    topic: "practice",
    kind,
    payload,
    statement: `Of the guild it is said, in sentence ${count}: ${Object.values(payload).flat().join(", ")}.`,
    gaps: [],
    entities: [],
    source: { section, start: count, end: count + 5, checksum: "0123456789ab" },
  });
  return { ...parsed, document: "guild" };
}

const ring = (group: string, item: string) =>
  claim("membership", { scheme: "rings of skill", group, item }, "Rings");
const rating = (subject: string, value: string) =>
  claim("trait", { subject, dimension: "ease of learning", value }, "Ratings");
const ahead = (better: string, worse: string, dimension: string) =>
  claim("comparison", { dimension, better, worse }, "Languages");

const claims: Claim[] = [
  claim("purpose", { tool: "Alder", purpose: "contour drawing" }),
  claim("purpose", { tool: "Birch", purpose: "paper milling" }),
  claim("purpose", { tool: "Cedar", purpose: "letter engraving" }),
  claim("purpose", { tool: "Durmast", purpose: "coastline tracing" }),
  claim("purpose", { tool: "Elder", purpose: "index printing" }),
  claim("purpose", { tool: "Fir", purpose: "frame joinery" }),
  claim("purpose", { tool: "Gean", purpose: "frame joinery" }),
  claim("purpose", { tool: "Hazel", purpose: "index printing" }),
  ring("Ring 1", "reading a legend"),
  ring("Ring 1", "ruling a grid"),
  ring("Ring 1", "sharpening quills"),
  ring("Ring 2", "hachure shading"),
  ring("Ring 2", "lettering by hand"),
  ring("Ring 3", "projection algebra"),
  ring("Ring 3", "magnetic surveys"),
  ring("Ring 3", "harmonic correction"),
  rating("Alder", "low"),
  rating("Birch", "medium"),
  rating("Cedar", "medium"),
  rating("Durmast", "high"),
  rating("Elder", "medium to high"),
  rating("Fir", "low"),
  ahead("Ostra", "Runic", "ink economy"),
  ahead("Ostra", "Runic", "night legibility"),
  ahead("Ostra", "Runic", "drafting pace"),
  ahead("Runic", "Ostra", "binding strength"),
  ahead("Runic", "Ostra", "damp resistance"),
  claim("event", { what: "the guild opened its archive", when: "1811" }, "History"),
  claim("event", { what: "the first atlas was printed", when: "1794" }, "History"),
  claim("event", { what: "the press burned down", when: "1836" }, "History"),
  claim("event", { what: "women joined as masters", when: "about 1836" }, "History"),
  claim("event", { what: "the harbour office was founded", when: "1850 to 1855" }, "History"),
  claim("definition", { term: "hachure", meaning: "a short stroke that shows a slope" }),
  claim("definition", { term: "cartouche", meaning: "a framed panel with the title" }),
  claim("definition", { term: "graticule", meaning: "a net of lines for position" }),
  claim("definition", { term: "gazetteer", meaning: "an index of the names of places" }),
  claim("quantity", { subject: "a proof", measure: "drying time", low: 6, unit: "hours", approximate: true }),
  claim("quantity", { subject: "a wash", measure: "drying time", low: 20, unit: "minutes" }),
  claim("quantity", { subject: "a varnish", measure: "drying time", low: 3, unit: "days", bound: "least" }),
  claim("quantity", { subject: "a glue seam", measure: "drying time", low: 45, unit: "minutes" }),
  claim("sequence", {
    name: "the making of a sheet",
    steps: ["surveying", "drafting", "engraving", "printing"],
  }),
];

export const guildLibrary: Library = {
  documents: [
    {
      id: "guild",
      file: "guild.txt",
      title: "The Guild's Handbook",
      author: "Odo Marsh",
      publisher: "Marsh",
      date: null,
      sections: ["Tools", "Rings", "Ratings", "Languages", "History"],
    },
  ],
  entities,
  claims,
  relations: [],
};
