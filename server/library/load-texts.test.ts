import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "@/server/db/client";
import { contentFile, purpose, tools } from "@/server/testing/content";
import { testDatabase } from "@/server/testing/database";
import { loadLibrary } from "./load";
import { loadTexts } from "./load-texts";
import { passageChecksum } from "./passage-checksum";
import type { Content } from "./read-content";

const database = testDatabase();

const text = "Tools\n\nBasalt draws contours well.\n";
const passage = "Basalt draws contours well.";
const start = text.indexOf(passage);
const source = { section: "Tools", start, end: start + passage.length, checksum: passageChecksum(passage) };
const content: Content = {
  entities: tools,
  relations: [],
  texts: new Map(),
  files: [
    {
      name: "almanac.json",
      content: contentFile("almanac", [{ ...purpose("almanac", "Basalt", "contour drawing"), source }]),
    },
  ],
  faults: [],
  leftOut: [],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "texts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = () => path.join(folder, "almanac.txt");
const stored = async () => ({
  text: (await db().document.findUnique({ where: { id: "almanac" } }))?.text,
  excerpt: (await db().claim.findUnique({ where: { id: "almanac-basalt" } }))?.excerpt,
});

test("a text is stored with its passages", async () => {
  await loadLibrary(database(), content);
  writeFileSync(place(), text);
  expect(await loadTexts(database(), content, folder)).toEqual([
    { document: "almanac", isLoaded: true, sentence: `${place()} loaded: 1 passages.` },
  ]);
  expect(await stored()).toEqual({ text, excerpt: { before: "", marked: passage, after: "" } });
});

test("another version of a text is refused, and what was there stays", async () => {
  await loadLibrary(database(), content);
  writeFileSync(place(), text);
  await loadTexts(database(), content, folder);
  writeFileSync(place(), `A new line.\n${text}`);
  expect(await loadTexts(database(), content, folder)).toEqual([
    {
      document: "almanac",
      isLoaded: false,
      sentence: `${place()} is another version: 1 of 1 passages are not in their places (almanac-basalt, for one).`,
    },
  ]);
  expect(await stored()).toMatchObject({ text });
});

test("a text that is not there is named, and so is a document", async () => {
  expect(await loadTexts(database(), content, folder)).toEqual([
    { document: "almanac", isLoaded: false, sentence: `${place()} does not exist.` },
  ]);
  writeFileSync(place(), text);
  expect(await loadTexts(database(), content, folder)).toMatchObject([
    { isLoaded: false, sentence: "The document almanac is not in the database: start Recite once." },
  ]);
});

test("a text that is shipped is not looked for", async () => {
  expect(await loadTexts(database(), { ...content, texts: new Map([["almanac", text]]) }, folder)).toEqual(
    [],
  );
});
