import { expect, test } from "vitest";
import { initialsOf } from "./initials";

test("initials come from the first and the last word", () => {
  expect(initialsOf("Noor Haddad")).toBe("NH");
  expect(initialsOf("  ana maria  de souza ")).toBe("AS");
});

test("one word gives one letter", () => {
  expect(initialsOf("Mei")).toBe("M");
});

test("letters outside the first plane stay whole", () => {
  expect(initialsOf("𝒜lba Ørsted")).toBe("𝒜Ø");
});

test("a blank name gives nothing", () => {
  expect(initialsOf("   ")).toBe("");
});
