import { describe, expect, test } from "vitest";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import type { Fact } from "./fact";
import { buildTruthIndex } from "./truth-index";

const truth = buildTruthIndex(sampleLibrary);
const factOf = (slot: Fact["slot"], value: string) => {
  const fact = truth.facts.find((some) => some.slot === slot && some.value === value);
  if (!fact) throw new Error(`No fact ${slot} ${value}`);
  return fact;
};

describe("what is true of what", () => {
  test("what a claim says is true, however the names are spelled", () => {
    const purpose = factOf("purpose", "frame joinery");
    expect(truth.isTrue(purpose, "Tamarack", "frame joinery")).toBe(true);
    expect(truth.isTrue(purpose, "tmk", "Frame-Joinery")).toBe(true);
    expect(truth.isTrue(purpose, "Tamarack", "paper milling")).toBe(false);
  });

  test("a value counts for each of the subjects that a claim lists", () => {
    const purpose = factOf("purpose", "frame joinery");
    expect(truth.isTrue(purpose, "Basalt and Tamarack", "frame joinery")).toBe(true);
    expect(truth.isTrue(purpose, "Basalt or Fennel", "frame joinery")).toBe(false);
  });

  test("a value that says nearly the same counts as true", () => {
    const limit = factOf("limit", "a narrow palette");
    expect(truth.isTrue(limit, "Ostra", "a very narrow palette")).toBe(true);
    expect(truth.isTrue(limit, "Ostra", "palettes")).toBe(true);
    expect(truth.isTrue(limit, "Ostra", "slow drying")).toBe(false);
  });

  test("a rating is true on its own dimension only, and only to the letter", () => {
    const speed = factOf("trait", "brisk");
    expect(truth.isTrue(speed, "Ostra", "brisk")).toBe(true);
    expect(truth.isTrue(speed, "Ostra", "sparse")).toBe(false);
    expect(truth.isTrue(speed, "Ostra", "very brisk")).toBe(false);
  });

  test("tiers stay apart though their names share a word", () => {
    const group = factOf("group", "Ring 2");
    expect(truth.isTrue(group, "hachure shading", "second ring")).toBe(true);
    expect(truth.isTrue(group, "hachure shading", "Ring 3")).toBe(false);
  });

  test("a level is true of a role in its own group", () => {
    const level = factOf("level", "required");
    expect(truth.isTrue(level, "map maker", "required")).toBe(true);
    expect(truth.isTrue(level, "surveyor", "required")).toBe(false);
  });

  test("numbers within a tenth of a true one count as true", () => {
    const share = factOf("quantity", "45%");
    expect(truth.isTrue(share, share.subject, "47%")).toBe(true);
    expect(truth.isTrue(share, share.subject, "25%")).toBe(false);
  });

  test("it tells what a value is true of", () => {
    expect(truth.trueOf("Paper milling").map(({ subject }) => subject)).toEqual(["Fennel"]);
  });
});
