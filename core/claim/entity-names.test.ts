import { describe, expect, test } from "vitest";
import { entityNames } from "./entity-names";
import type { Entity } from "./library";

const entity = (kind: Entity["kind"], name: string, ...aliases: string[]): Entity => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
  kind,
  name,
  aliases,
});
const names = entityNames([
  entity("library", "Black"),
  entity("library", "pip"),
  entity("library", "scikit-learn", "sklearn"),
  entity("language", "C"),
  entity("language", "C++"),
  entity("language", "other languages"),
  entity("role", "data scientist"),
]);

describe("names within a text", () => {
  test.each([
    ["a compiled language such as C or C++", "language"],
    ["formatting with Black", "library"],
    ["pip beside C++", "library"],
    ["C extensions for sklearn", "language"],
    ["a black box", null],
    ["pipelines in Ci", null],
    ["a data scientist", null],
  ])("“%s” names a %s first", (text, kind) => {
    expect(names.kindNamedIn(text)).toBe(kind);
  });

  test.each([
    ["pip and venv", true],
    ["scikit-learn", true],
    ["sklearn pipelines", true],
    ["pipelines", false],
    ["data scientist", false],
    ["other languages", false],
    ["Black and pip", false],
  ])("“%s” begins with a name spelled small: %s", (text, isSmall) => {
    expect(names.beginsSmall(text)).toBe(isSmall);
  });
});
