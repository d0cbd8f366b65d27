import { expect, test } from "vitest";
import { apartness } from "./apart";
import type { Claim } from "./claim";

const claim = (document: string, ...entities: string[]): Claim => ({
  id: `${document}-${entities.join("-") || "nothing"}`,
  document,
  kind: "event",
  topic: "practice",
  statement: "The bell of the harbor was cast in 1764.",
  payload: { what: "the bell of the harbor was cast", when: "1764" },
  gaps: [],
  entities,
  source: { section: "Bells", start: 0, end: 40, checksum: "000000000000" },
});

const isApart = apartness({
  documents: [],
  entities: [],
  relations: [],
  claims: [
    claim("bells", "bell"),
    claim("bells", "harbor"),
    claim("boats", "harbor"),
    claim("tea", "kettle"),
    claim("notes"),
  ],
});

test("documents that name no entity in common are apart", () => {
  expect(isApart("bells", "tea")).toBe(true);
  expect(isApart("tea", "boats")).toBe(true);
});

test("one entity in common is enough to be near", () => {
  expect(isApart("bells", "boats")).toBe(false);
});

test("a document that names no entity is apart from none", () => {
  expect(isApart("notes", "tea")).toBe(false);
  expect(isApart("tea", "tea")).toBe(false);
});
