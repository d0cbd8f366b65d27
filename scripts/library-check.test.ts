import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const text =
  "A guide\n\nTools\n\nPolars: data frames on one machine.\n\nOther tools: a list\n\nMore follows.\n";
const passage = "Polars: data frames on one machine.";
const start = text.indexOf(passage);

const source = { section: "Tools", start, end: start + passage.length, checksum: "9e82fc0b5555" };
const claim = {
  id: "guide-polars",
  topic: "libraries",
  kind: "purpose",
  statement: "Polars is used for fast data frames on one machine.",
  gaps: ["Polars"],
  entities: ["polars"],
  source,
  payload: { tool: "Polars", purpose: "fast data frames" },
};
const document = {
  id: "guide",
  file: "guide.txt",
  title: "A guide",
  author: null,
  publisher: "Nobody",
  date: null,
  sections: ["Tools", "Other tools"],
};

/** Runs the command on a library of one claim, whose files can be replaced. */
function check(files: Record<string, unknown> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "library-check-"));
  const all = {
    "entities.json": [{ id: "polars", kind: "library", name: "Polars", aliases: [] }],
    "guide.json": { document, claims: [claim] },
    "guide.txt": text,
    ...files,
  };
  for (const [name, value] of Object.entries(all))
    writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  const script = join(import.meta.dirname, "library-check.ts");
  const args = [
    "--conditions=react-server",
    "--import",
    "tsx",
    script,
    "--content",
    folder,
    "--documents",
    folder,
  ];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

const withSource = (change: object) => ({
  "guide.json": { document, claims: [{ ...claim, source: { ...source, ...change } }] },
});

test("a sound library passes and is counted", () => {
  const { status, stdout, stderr } = check();
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("1 claims of 1 documents, 1 entities");
  expect(stdout).toContain("libraries 1");
});

test("a section without a heading begins at the paragraph that opens it", () => {
  const unheaded = { ...document, sections: ["The list"], openings: { "The list": "Polars: data" } };
  const inList = { ...claim, source: { ...source, section: "The list" } };
  expect(check({ "guide.json": { document: unheaded, claims: [inList] } }).status).toBe(0);
});

test.each<[string, Record<string, unknown>, string]>([
  [
    "a passage that was changed",
    withSource({ checksum: "000000000000" }),
    "guide.json: guide-polars: passage has",
  ],
  [
    "a passage after the text's end",
    withSource({ end: 900 }),
    "guide.json: guide-polars: passage ends at 900",
  ],
  ["a passage of another section", withSource({ section: "Other tools" }), 'stands in section "Tools"'],
  [
    "a schema broken in a claim",
    withSource({ start: -1 }),
    "guide.json: guide-polars: claims.0.source.start",
  ],
  ["a rule broken between files", { "entities.json": [] }, 'guide-polars: entity "polars" does not exist'],
  ["a file that does not parse", { "guide.json": "{" }, "guide.json: "],
  [
    "a section that the text does not have",
    { "guide.json": { document: { ...document, sections: ["Tools", "Birds"] }, claims: [claim] } },
    'guide.json: section "Birds" is not found in the text',
  ],
  [
    "a text that is not there",
    { "guide.json": { document: { ...document, file: "gone.txt" }, claims: [claim] } },
    "does not exist",
  ],
])("%s is named, and the command fails", (_, files, reason) => {
  const { status, stderr } = check(files);
  expect(stderr).toContain(reason);
  expect(status).toBe(1);
});
