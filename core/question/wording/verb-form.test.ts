import { expect, test } from "vitest";
import { gerundOf, gerundPhrase } from "./verb-form";

test.each([
  ["use", "using"],
  ["plan", "planning"],
  ["ship", "shipping"],
  ["focus", "focusing"],
  ["learn", "learning"],
  ["see", "seeing"],
  ["argue", "arguing"],
  ["study", "studying"],
  ["know", "knowing"],
  ["keep", "keeping"],
  ["begin", "beginning"],
  ["build", "building"],
  ["mix", "mixing"],
  ["be", "being"],
])("%s becomes %s", (verb, gerund) => {
  expect(gerundOf(verb)).toBe(gerund);
});

test("an imperative becomes the object of a verb where that is sure", () => {
  expect(gerundPhrase("study coasts and rivers first")).toBe("studying coasts and rivers first");
  expect(gerundPhrase("sign and date the map")).toBeNull();
  expect(gerundPhrase("never fold a map")).toBeNull();
  expect(gerundPhrase("varnish each panel")).toBeNull();
});
