import { expect, test } from "vitest";
import { documentDate, originLine, originOf } from "./origin";

test("a day is written out, whatever the machine's zone", () => {
  expect(documentDate("2026-06-05")).toBe("5 June 2026");
});

test.each(["2025", "June 2025", "2026-13-45", ""])("%j, which is no day, stays as it is", (date) => {
  expect(documentDate(date)).toBe(date);
});

test("an origin names the author before the publisher, and the date where there is one", () => {
  expect(originOf({ author: "Ines", publisher: "Notes", date: "2026-06-05" })).toBe("Ines, 5 June 2026");
  expect(originOf({ author: null, publisher: "Notes", date: null })).toBe("Notes");
});

test("a line of its own begins with a capital and names a publisher who is not the author", () => {
  expect(originLine({ author: "Ines", publisher: "Notes", date: "2025" })).toBe(
    "Ines, 2025. Published by Notes",
  );
  expect(originLine({ author: "Notes", publisher: "Notes", date: null })).toBe("Notes");
  expect(originLine({ author: null, publisher: "a blog", date: null })).toBe("A blog");
});
