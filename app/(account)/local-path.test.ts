import { expect, test } from "vitest";
import { localPath } from "./local-path";

test("a path of this site is kept with its query", () => {
  expect(localPath("/library/documents/a?show=due")).toBe("/library/documents/a?show=due");
});

test.each([
  "",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/today/..//evil.example",
  "/./\\evil.example",
  "/%2e//evil.example",
  "javascript:alert(1)",
  "today",
])("%j leads to Today instead of away", (next) => {
  expect(localPath(next)).toBe("/today");
});
