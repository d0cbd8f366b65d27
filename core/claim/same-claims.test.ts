import { expect, test } from "vitest";
import type { ContentClaim } from "./claim";
import { crossingPassages } from "./crossing-passages";
import { sameClaims } from "./same-claims";

const claim = (id: string, change: object = {}): ContentClaim =>
  ({
    id,
    topic: "libraries",
    kind: "purpose",
    statement: `Basalt is used for ${id}.`,
    gaps: [],
    entities: [],
    source: { section: "Tools", start: 0, end: 10, checksum: "0123456789ab" },
    payload: { tool: "Basalt", purpose: id },
    ...change,
  }) as ContentClaim;

test("two statements that differ in spelling only say the same", () => {
  const one = claim("a", { statement: "Basalt draws the contours." });
  const other = claim("b", { statement: "Basalt draws contours" });
  expect(sameClaims([one, claim("c"), other])).toEqual([["a", "b"]]);
});

test("a payload within another says the same, whatever the statement", () => {
  const one = claim("a", { payload: { tool: "Basalt", purpose: "contour drawing" } });
  const other = claim("b", { payload: { tool: "Basalt", purpose: "fine contour drawing", stage: "Print" } });
  expect(sameClaims([one, other])).toEqual([["a", "b"]]);
});

test("another subject, value or number is another claim", () => {
  const payloads = [
    { tool: "Basalt", purpose: "contour drawing" },
    { tool: "Fennel", purpose: "contour drawing" },
    { tool: "Basalt", purpose: "paper milling" },
  ];
  expect(sameClaims(payloads.map((payload, at) => claim(String(at), { payload })))).toEqual([]);
  const counts = [5, 50].map((low) => ({ subject: "Basalt", measure: "presses", low, unit: "" }));
  expect(
    sameClaims(counts.map((payload) => claim(String(payload.low), { kind: "quantity", payload }))),
  ).toEqual([]);
});

test("a limit's consequence and its remedy are two claims", () => {
  const limit = { subject: "Basalt", limit: "dust" };
  const payloads = [
    { ...limit, consequence: "blunt knives" },
    { ...limit, remedy: "a wet stone" },
  ];
  expect(sameClaims(payloads.map((payload, at) => claim(String(at), { kind: "limit", payload })))).toEqual(
    [],
  );
});

const at = (id: string, start: number, end: number) =>
  claim(id, { source: { section: "Tools", start, end, checksum: "0123456789ab" } });

test("passages that cross are named, the later one last", () => {
  expect(crossingPassages([at("b", 5, 15), at("a", 0, 10)])).toEqual([["a", "b"]]);
});

test("passages may be the same, lie apart or within each other", () => {
  expect(
    crossingPassages([at("a", 0, 10), at("b", 0, 10), at("c", 0, 4), at("d", 4, 10), at("e", 10, 12)]),
  ).toEqual([]);
});
