import { expect, test } from "vitest";
import { foldSpelling } from "./spelling";

test.each([
  ["optimise", "optimize"],
  ["organisation", "organization"],
  ["analysing", "analyzing"],
  ["behaviour", "behavior"],
  ["behavioural", "behavioral"],
  ["labelled", "labeled"],
  ["modelling", "modeling"],
  ["centre", "center"],
  ["catalogue", "catalog"],
  ["defence", "defense"],
  ["artefact", "artifact"],
])("%s is %s", (british, american) => {
  expect(foldSpelling(british)).toBe(foldSpelling(american));
});

test.each([
  ["price", "prize"],
  ["four", "for"],
  ["rise", "rize"],
  ["basis", "bazis"],
])("%s is not %s", (one, other) => {
  expect(foldSpelling(one)).not.toBe(foldSpelling(other));
});
