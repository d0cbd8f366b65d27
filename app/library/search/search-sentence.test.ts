import { expect, test } from "vitest";
import type { SearchInput } from "@/server/library/search";
import { searchSentence } from "./search-sentence";

const blank: SearchInput = { text: "", topic: null, document: null, kind: null, entity: null };
const none = { total: 0, claims: [], entities: [], documents: [] };
const some = { ...none, total: 41, claims: [{}] as never[] };
const sentence = (input: Partial<SearchInput>, found: Parameters<typeof searchSentence>[1]) =>
  searchSentence({ ...blank, ...input }, found);

test("what was found is counted, words and filters alike", () => {
  expect(sentence({ text: "polars" }, some)).toBe("41 claims for “polars”.");
  expect(sentence({ topic: "tiers" }, { ...some, total: 1 })).toBe("1 claim.");
});

test("a search that finds nothing says what finds more", () => {
  expect(sentence({ text: "zzz" }, none)).toBe("No claim says “zzz”. Fewer words find more.");
  expect(sentence({ text: "zzz", kind: "event" }, none)).toBe(
    "No claim fits. Any filter taken away finds more.",
  );
  expect(sentence({ text: "zzz" }, { ...none, entities: [{}] as never[] })).toBe(
    "No claim says “zzz”, but a name is like it.",
  );
});

test("before a search it says what is searched", () => {
  expect(sentence({}, none)).toMatch(/^Searches every claim/);
});
