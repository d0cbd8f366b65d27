import { beforeEach, describe, expect, test } from "vitest";
import type { ContentClaim } from "@/core/claim/claim";
import type { Entity } from "@/core/claim/library";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";
import { contentFile, purpose, tools } from "@/server/testing/content";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { loadLibrary } from "./load";
import { claimsPerPage, type SearchInput, searchInputOf, searchLibrary } from "./search";
import { tsqueryOf } from "./search-words";

const database = testDatabase();
let ada: Learner;

const entities: Entity[] = [
  ...tools.map((tool) => (tool.id === "basalt" ? { ...tool, aliases: ["Black Stone"] } : tool)),
  { id: "cpp", kind: "language", name: "C++", aliases: ["cpp"] },
];
const said = (id: string, statement: string, change: Partial<ContentClaim> = {}) =>
  ({ ...purpose("almanac", id, `${id} work`), statement, gaps: [], ...change }) as ContentClaim;

beforeEach(async () => {
  ada = await addLearner();
  const almanac = contentFile("almanac", [
    purpose("almanac", "Basalt", "contour drawing"),
    purpose("almanac", "Fennel", "paper milling"),
    said("Quillwort", "Quillwort is mixed into inks that dry slowly.", { topic: "practice" }),
    said("Marlstone", "Marlstone presses are written in C++ and not in C."),
  ]);
  const gazette = contentFile("gazette", [purpose("gazette", "Tamarack", "drawing frames")]);
  await loadLibrary(database(), {
    entities,
    relations: [],
    texts: new Map(),
    files: [almanac, gazette].map((content) => ({ name: `${content.document.id}.json`, content })),
    faults: [],
    leftOut: [],
  });
});

const blank: SearchInput = { text: "", topic: null, document: null, kind: null, entity: null };
const search = (input: Partial<SearchInput>, page?: number) =>
  searchLibrary(ada, { ...blank, ...input }, page);
const ids = async (input: Partial<SearchInput>) => (await search(input)).claims.map(({ id }) => id);

describe("words", () => {
  test("every word has to be there, in any form and as far as it is typed", async () => {
    expect(await ids({ text: "drawing" })).toEqual(["almanac-basalt", "gazette-tamarack"]);
    expect(await ids({ text: "draws contours" })).toEqual(["almanac-basalt"]);
    expect(await ids({ text: "mill pap" })).toEqual(["almanac-fennel"]);
    expect(await ids({ text: "drawing paper" })).toEqual([]);
  });

  test("are shown where they are found", async () => {
    const [claim] = (await search({ text: "contours" })).claims;
    expect(claim?.parts).toEqual([
      { text: "Basalt is the tool that workshops use for ", isHit: false },
      { text: "contour", isHit: true },
      { text: " drawing.", isHit: false },
    ]);
  });

  test("with signs have to stand as they are typed", async () => {
    expect(await ids({ text: "C++" })).toEqual(["almanac-marlstone"]);
    expect(await ids({ text: "C#" })).toEqual([]);
  });

  test.each(["'", "a & | !", "100%", "\\", "the", ":*", "<->", "😀"])("%j is no error", async (text) => {
    await expect(search({ text })).resolves.toMatchObject({ claims: [] });
  });
});

describe("names", () => {
  test("an alias finds the claims about the thing", async () => {
    const found = await search({ text: "black stone" });
    expect(found.claims.map(({ id }) => id)).toEqual(["almanac-basalt"]);
    expect(found.entities).toEqual([
      { id: "basalt", kind: "library", name: "Basalt", aliases: ["Black Stone"], claims: 1 },
    ]);
  });

  test("a document is found by its title", async () => {
    expect((await search({ text: "gazette" })).documents.map(({ id }) => id)).toEqual(["gazette"]);
  });

  test("what no claim is about is not found", async () => {
    expect((await search({ text: "cpp" })).entities).toEqual([]);
  });
});

describe("filters", () => {
  test("narrow a search, alone or together", async () => {
    expect(await ids({ text: "drawing", document: "gazette" })).toEqual(["gazette-tamarack"]);
    expect(await ids({ topic: "practice" })).toEqual(["almanac-quillwort"]);
    expect(await ids({ entity: "fennel" })).toEqual(["almanac-fennel"]);
    expect(await ids({ kind: "event" })).toEqual([]);
    expect(await ids({ kind: "purpose", topic: "practice", entity: "fennel" })).toEqual([]);
  });

  test("without a word or a filter nothing is searched", async () => {
    expect(await search({})).toEqual({ claims: [], total: 0, entities: [], documents: [] });
  });

  test("are read from an address, which may hold anything", () => {
    expect(
      searchInputOf({ q: " polars ", topic: "tiers", kind: "limit", entity: "go", document: "guide" }),
    ).toEqual({
      text: "polars",
      topic: "tiers",
      kind: "limit",
      entity: "go",
      document: "guide",
    });
    expect(
      searchInputOf({ q: ["a", "b"], topic: "x", kind: "toString", entity: "a b", document: "\0" }),
    ).toEqual({
      ...blank,
      text: "a",
    });
    expect(searchInputOf({ q: "a\0b\ud800" }).text).toBe("ab");
    expect(searchInputOf({ q: "x".repeat(1e6) }).text).toHaveLength(200);
  });
});

test("retired claims are not found", async () => {
  await db().claim.update({ where: { id: "almanac-basalt" }, data: { status: "retired" } });
  expect(await ids({ text: "contour" })).toEqual([]);
});

test("a memory is the searcher's own", async () => {
  const stranger = await addLearner({ name: "Bo" });
  await db().memory.create({
    data: {
      userId: stranger.userId,
      claimId: "almanac-basalt",
      stability: 5,
      difficulty: 5,
      lastDay: new Date("2026-11-10"),
      dueDay: new Date("2026-11-15"),
      reps: 1,
      lapses: 0,
      lastRating: "good",
      lastQuestion: "q",
      version: 1,
    },
  });
  expect((await search({ text: "contour" })).claims[0]?.memory).toBeNull();
  const own = await searchLibrary(stranger, { ...blank, text: "contour" });
  expect(own.claims[0]?.memory).toMatchObject({ stability: 5 });
});

test("what is found comes page by page, with its total", async () => {
  const many = Array.from({ length: claimsPerPage + 3 }, (_, at) =>
    said(`Press-${at}`, `Press ${at} is oiled weekly.`, {
      entities: [],
      kind: "event",
      payload: { what: `oil ${at}`, when: String(1900 + at) },
    } as Partial<ContentClaim>),
  );
  await loadLibrary(database(), {
    entities,
    relations: [],
    texts: new Map(),
    files: [{ name: "almanac.json", content: contentFile("almanac", many) }],
    faults: [],
    leftOut: [],
  });
  const [first, second] = [await search({ text: "oiled" }), await search({ text: "oiled" }, 2)];
  expect([first.claims.length, first.total, second.claims.length, second.total]).toEqual([
    claimsPerPage,
    claimsPerPage + 3,
    3,
    claimsPerPage + 3,
  ]);
  const all = [...first.claims, ...second.claims].map(({ id }) => id);
  expect(new Set(all).size).toBe(claimsPerPage + 3);
});

test("a query has no signs of its own language", () => {
  expect(tsqueryOf("PyTorch & !(C++)")).toBe("PyTorch:* & C");
  expect(tsqueryOf(" -- ")).toBeNull();
});
