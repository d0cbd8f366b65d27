import { expect, test } from "vitest";
import { entityNames } from "@/core/claim/entity-names";
import { opening } from "./opening";

const library = (name: string, ...aliases: string[]) => ({
  id: name.toLowerCase().replace(/[^a-z]+/g, "-"),
  kind: "library" as const,
  name,
  aliases,
});
const names = entityNames([library("scikit-learn", "sklearn"), library("pip"), library("Pandas")]);

test.each([
  ["scikit-learn", "scikit-learn"],
  ["scikit-learn plugs into workflows", "scikit-learn plugs into workflows"],
  ["pip or conda", "pip or conda"],
  ["spaCy pipelines", "spaCy pipelines"],
  ["pandas", "pandas"],
  ["pipelines in pip", "Pipelines in pip"],
  ["a narrow palette", "A narrow palette"],
])("“%s” begins a line as “%s”", (text, begun) => {
  expect(opening(text, names)).toBe(begun);
});
