import { expect, test } from "vitest";
import { relationHeading } from "./relation-wording";

const claim = (document: string) => ({ source: { document: { id: document } } });
const heading = (kind: "agrees" | "disagrees" | "qualifies", ...sides: string[][]) =>
  relationHeading({
    kind,
    about: "speed",
    sides: sides.map((documents) => ({ claims: documents.map(claim) })),
  });

test("a relation is headed by how many documents take part", () => {
  expect(heading("disagrees", ["a"], ["b"])).toBe("Two documents disagree on speed");
  expect(heading("agrees", ["a", "b", "c", "a"])).toBe("Three documents agree on speed");
  expect(heading("qualifies", ["a"], ["b"])).toBe("Two documents draw the line differently on speed");
});

test("claims of one document are called claims", () => {
  expect(heading("disagrees", ["a"], ["a"])).toBe("Claims disagree on speed");
});
