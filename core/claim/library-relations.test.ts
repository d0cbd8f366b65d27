import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkRelations } from "./check-relations";
import { contentFileSchema, entitiesFileSchema } from "./library";
import { proposeRelations } from "./propose-relations";
import { pairsOf, relationsFileSchema } from "./relation";

/** The relations that ship with Recite, against the claims that do. */

const content = fileURLToPath(new URL("../../content/", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(content + file, "utf8"));
const pairKey = (claims: readonly string[]) => [...claims].sort().join(" ");

describe.runIf(existsSync(`${content}entities.json`))("the built-in library", () => {
  const files = readdirSync(content)
    .filter((file) => /^\d.*\.json$/.test(file))
    .map((name) => ({ name, content: contentFileSchema.parse(read(name)) }));
  const file = relationsFileSchema.parse(read("relations.json"));
  const candidates = proposeRelations({
    documents: files.map(({ content }) => content.document),
    entities: entitiesFileSchema.parse(read("entities.json")),
    claims: files.flatMap(({ content: { document, claims } }) =>
      claims.map((claim) => ({ ...claim, document: document.id })),
    ),
    relations: [],
  });
  const related = new Map(file.relations.flatMap(pairsOf).map((pair) => [pairKey(pair.claims), pair]));

  test("every pair that looks related has been decided", () => {
    const decided = new Set([...related.keys(), ...file.unrelated.map(({ claims }) => pairKey(claims))]);
    const open = candidates.filter(({ claims }) => !decided.has(pairKey(claims)));
    expect(open).toEqual([]);
  });

  test("a pair that is set aside as unrelated stands in no relation", () => {
    expect(file.unrelated.filter(({ claims }) => related.has(pairKey(claims)))).toEqual([]);
  });

  test("relations name claims that exist", () => {
    expect(checkRelations(file, files)).toEqual([]);
  });

  test("no pair both agrees and disagrees", () => {
    const kinds = new Map<string, Set<string>>();
    for (const { kind, claims } of file.relations.flatMap(pairsOf))
      kinds.set(pairKey(claims), (kinds.get(pairKey(claims)) ?? new Set()).add(kind));
    expect([...kinds].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  test("documents disagree on twenty points at least", () => {
    expect(file.relations.filter(({ kind }) => kind === "disagrees").length).toBeGreaterThanOrEqual(20);
  });
});
