import { expect, test } from "vitest";
import { checkContent } from "./check-content";
import type { ContentClaim } from "./claim";
import type { ContentFile, Entity } from "./library";

const entities: Entity[] = [
  { id: "polars", kind: "library", name: "Polars", aliases: ["polars-rs"] },
  { id: "storage", kind: "stage", name: "storage", aliases: [] },
];

const claim: ContentClaim = {
  id: "guide-polars",
  topic: "libraries",
  kind: "purpose",
  statement: "Polars is used for fast data frames on one machine.",
  gaps: ["Polars", "data frames"],
  entities: ["polars"],
  source: { section: "Tools", start: 0, end: 9, checksum: "0123456789ab" },
  payload: { tool: "Polars", purpose: "fast data frames" },
};

const content = (...claims: ContentClaim[]): ContentFile => ({
  document: {
    id: "guide",
    file: "guide.txt",
    title: "A guide",
    author: null,
    publisher: "Nobody",
    date: null,
    sections: ["Tools"],
  },
  claims,
});

const reasons = (...claims: ContentClaim[]) =>
  checkContent([{ name: "guide.json", content: content(...claims) }], entities).map((fault) => fault.reason);

test("content that holds together has no faults", () => {
  expect(reasons(claim)).toEqual([]);
});

test("a fault names file, claim and reason", () => {
  const faults = checkContent(
    [{ name: "guide.json", content: content({ ...claim, gaps: ["Pandas"] }) }],
    entities,
  );
  expect(faults).toEqual([
    {
      file: "guide.json",
      claim: "guide-polars",
      reason: expect.stringContaining('gap "Pandas" occurs 0 times'),
    },
  ]);
});

test("a claim id stands once over all files", () => {
  const files = ["one.json", "two.json"].map((name) => ({ name, content: content(claim) }));
  expect(checkContent(files, entities)).toEqual([
    { file: "two.json", claim: null, reason: 'document id "guide" stands in one.json too' },
    { file: "two.json", claim: "guide-polars", reason: "claim id stands in one.json already" },
  ]);
});

test("a claim id begins with its document's", () => {
  expect(reasons({ ...claim, id: "manual-polars" })).toEqual(['claim id does not begin with "guide-"']);
});

test("a section must be listed, and once", () => {
  const source = { ...claim.source, section: "Elsewhere" };
  expect(reasons({ ...claim, source })).toEqual([
    'section "Elsewhere" is not listed in the document\'s sections',
  ]);
  const twice = content();
  twice.document.sections = ["Tools", "Tools"];
  expect(checkContent([{ name: "guide.json", content: twice }], entities)).toEqual([
    { file: "guide.json", claim: null, reason: 'section "Tools" is listed twice' },
  ]);
});

test.each([
  ["twice", "Polars is used by people who like Polars best.", "Polars"],
  ["again in other case", "Data frames hold data in columns.", "Data"],
  ["again within a word", "A data store is not yet a database.", "data"],
  ["in another spelling", "Everybody uses polars for data frames.", "Polars"],
])("a gap that occurs %s is refused", (_, statement, gap) => {
  expect(reasons({ ...claim, statement, gaps: [gap] })).toEqual([expect.stringContaining(`gap "${gap}"`)]);
});

test("an entity that a claim lists must exist, and be listed once", () => {
  expect(reasons({ ...claim, entities: ["polars", "polars", "dask"] })).toEqual([
    'entity "dask" does not exist',
    'entity "polars" is listed twice',
  ]);
});

test("a payload writes an entity by its name and lists it", () => {
  const named = (tool: string, ids = ["polars"]) =>
    reasons({ ...claim, entities: ids, payload: { tool, purpose: "fast data frames" } });
  expect(named("Dask")).toEqual(['"Dask" in the payload is not the name of an entity']);
  expect(named("polars-rs")).toEqual(['"polars-rs" in the payload is an alias: write "Polars"']);
  expect(named("Polars", [])).toEqual(['entity "polars" is in the payload but not listed']);
});

test.each<Pick<ContentClaim, "kind" | "payload">>([
  { kind: "purpose", payload: { tool: "Polars", purpose: "x", stage: "Dask" } },
  { kind: "trait", payload: { subject: "Dask", dimension: "x", value: "y" } },
  { kind: "membership", payload: { scheme: "x", group: "Dask", item: "y" } },
  { kind: "requirement", payload: { role: "Dask", group: "Polars", level: "useful" } },
  { kind: "requirement", payload: { role: "Polars", group: "Dask", level: "useful" } },
  { kind: "comparison", payload: { dimension: "x", better: "Dask", worse: "Polars" } },
  { kind: "comparison", payload: { dimension: "x", better: "Polars", worse: "Dask" } },
  { kind: "limit", payload: { subject: "Dask", limit: "x" } },
  { kind: "definition", payload: { term: "Dask", meaning: "x" } },
])("every slot for a name is checked: $kind $payload", (part) => {
  expect(reasons({ ...claim, ...part } as ContentClaim)).toEqual([
    '"Dask" in the payload is not the name of an entity',
  ]);
});

test("one name never means two entities", () => {
  const clash: Entity[] = [...entities, { id: "polar", kind: "concept", name: "polars", aliases: [] }];
  expect(checkContent([], clash)).toEqual([
    { file: "entities.json", claim: null, reason: 'the name "polars" stands twice' },
  ]);
  expect(checkContent([], [...entities, { ...entities[1], name: "disk" } as Entity])).toEqual([
    { file: "entities.json", claim: null, reason: 'entity id "storage" stands twice' },
  ]);
});

test("two claims of a document never say the same, and their passages never cross", () => {
  const other = (id: string, change: object = {}): ContentClaim => ({
    ...claim,
    id: `guide-${id}`,
    ...change,
  });
  expect(reasons(claim, other("again"))).toEqual(["says the same as guide-polars"]);
  const { start, end } = claim.source;
  const shifted = { ...claim.source, start: start + 1, end: end + 1 };
  const statement = "Polars is also known for lazy queries.";
  const crossing = other("lazy", {
    statement,
    gaps: [],
    source: shifted,
    payload: { tool: "Polars", purpose: "lazy queries" },
  });
  expect(reasons(claim, crossing)).toEqual(["its passage overlaps that of guide-polars in part"]);
});
