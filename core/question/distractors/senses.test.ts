import { expect, test } from "vitest";
import { sharesSense } from "./senses";

test.each([
  ["productivity", "prototyping speed", true],
  ["raw speed", "latency under load", true],
  ["supply of tutorials", "adoption by hobbyists", true],
  ["productivity", "ink economy", false],
  ["ink economy", "binding strength", false],
])("that “%s” and “%s” may be one point is %s", (a, b, isShared) => {
  expect(sharesSense(a, b)).toBe(isShared);
  expect(sharesSense(b, a)).toBe(isShared);
});
