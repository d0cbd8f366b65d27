import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ContentFile } from "@/core/claim/library";
import { almanac, gazette, purpose, tools } from "@/server/testing/content";
import { readContent } from "./read-content";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "content-"));
  write("entities.json", tools);
  write("almanac.json", almanac());
  write("gazette.json", gazette());
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: unknown) {
  writeFileSync(path.join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}

const names = () => readContent(folder).files.map((file) => file.name);

test("sound files are read in the order of their names", () => {
  const { entities, files, faults } = readContent(folder);
  expect(faults).toEqual([]);
  expect(files.map((file) => file.name)).toEqual(["almanac.json", "gazette.json"]);
  expect(files[1]?.content).toEqual(gazette());
  expect(entities).toEqual(tools);
});

test("the library that Recite brings has no fault", () => {
  const { files, faults } = readContent(path.join(import.meta.dirname, "../../content"));
  expect(faults).toEqual([]);
  expect(files.flatMap((file) => file.content.claims).length).toBeGreaterThanOrEqual(80);
});

/** The gazette with its first claim changed. */
function changed(change: object): ContentFile {
  const [first, ...others] = gazette().claims;
  return { ...gazette(), claims: [{ ...first, ...change } as typeof first & object, ...others] };
}

const faulty: [what: string, gazette: unknown, fault: RegExp][] = [
  ["does not parse", '{ "document": ', /^gazette\.json: not readable JSON \(.+\)$/],
  ["is empty", "", /^gazette\.json: not readable JSON \(.+\)$/],
  ["is of another shape", [], /^gazette\.json: : .*expected object/],
  [
    "holds a claim of an unknown kind",
    changed({ kind: "rumour" }),
    /^gazette\.json, claim gazette-tamarack: claims\.0\.kind: .+/,
  ],
  [
    "holds a claim without a statement",
    changed({ statement: undefined }),
    /^gazette\.json, claim gazette-tamarack: claims\.0\.statement: .+/,
  ],
  [
    "names an entity that does not exist",
    changed({ entities: ["tamarack", "unicorn"] }),
    /^gazette\.json, claim gazette-tamarack: entity "unicorn" does not exist$/,
  ],
  [
    "repeats the id of a claim",
    { ...gazette(), claims: [...gazette().claims, purpose("gazette", "Tamarack", "barrel making")] },
    /^gazette\.json, claim gazette-tamarack: claim id stands in gazette\.json already$/,
  ],
  [
    "has a gap that is not in the statement",
    changed({ gaps: ["Tamarind"] }),
    /^gazette\.json, claim gazette-tamarack: gap "Tamarind" occurs 0 times in the statement/,
  ],
  [
    "has a gap whose spelling shifted",
    changed({ gaps: ["tamarack"] }),
    /^gazette\.json, claim gazette-tamarack: gap "tamarack" occurs 1 times in the statement, none in its spelling$/,
  ],
  [
    "repeats the id of another document",
    { ...gazette(), document: almanac().document },
    /^gazette\.json: document id "almanac" stands in almanac\.json too$/,
  ],
];

test.each(faulty)("a file that %s is left out and named, the others are read", (_, content, fault) => {
  write("gazette.json", content);
  const { faults } = readContent(folder);
  expect(faults.filter((each) => fault.test(each))).toHaveLength(1);
  expect(faults.filter((each) => !each.startsWith("gazette.json"))).toEqual([]);
  expect(names()).toEqual(["almanac.json"]);
});

test("entities that do not parse are one fault, and no file is read", () => {
  write("entities.json", "[");
  expect(readContent(folder).faults).toEqual([
    expect.stringMatching(/^entities\.json: not readable JSON \(.+\)$/),
  ]);
  expect(names()).toEqual([]);
});

test("a name that means two entities is a fault of the entities, and no file is read", () => {
  write("entities.json", [...tools, { id: "fennel-seed", kind: "concept", name: "fennel", aliases: [] }]);
  expect(readContent(folder).faults).toEqual(['entities.json: the name "fennel" stands twice']);
  expect(names()).toEqual([]);
});

test("other files of the folder are not content", () => {
  write("notes.txt", "hello");
  expect(readContent(folder).faults).toEqual([]);
});

test("a file that is left out tells its document's id where it can", () => {
  expect(readContent(folder).leftOut).toEqual([]);
  write("gazette.json", changed({ kind: "rumour" }));
  expect(readContent(folder).leftOut).toEqual(["gazette"]);
  write("gazette.json", '{ "document": ');
  expect(readContent(folder).leftOut).toEqual([null]);
});
