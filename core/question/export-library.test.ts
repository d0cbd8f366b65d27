import { expect, test } from "vitest";
import { exportLibrary } from "./export-library";
import { sampleLibrary } from "./testing/sample-library";

const [a, b] = sampleLibrary.claims.map(({ id }) => id) as [string, string];
const side = (claim: string) => ({ says: "so it is", claims: [claim] });
const lines = exportLibrary({
  ...sampleLibrary,
  relations: [{ id: "r", kind: "disagrees", about: "which is faster", sides: [side(a), side(b)] }],
});
const ofType = <T extends string>(type: T) => lines.filter((line) => line.type === type) as never[];

test("every document, claim and relation has a line", () => {
  expect(ofType("document")).toHaveLength(sampleLibrary.documents.length);
  expect(ofType("claim")).toHaveLength(sampleLibrary.claims.length);
  expect(ofType("relation")).toEqual([
    { type: "relation", kind: "disagrees", claims: [a, b], about: "which is faster" },
  ]);
});

test("every claim has questions, and every question's claims exist", () => {
  const ids = new Set(sampleLibrary.claims.map(({ id }) => id));
  const asked = lines.flatMap((line) => (line.type === "question" ? line.claims : []));
  expect(asked.every((id) => ids.has(id))).toBe(true);
  expect(new Set(asked)).toEqual(ids);
});

test("a choice has one right option, and its answer is that option", () => {
  const choices = lines.filter((line) => line.type === "question" && line.form === "choice");
  expect(choices.length).toBeGreaterThan(0);
  for (const line of choices) {
    if (line.type !== "question") continue;
    expect(line.options.filter(({ correct }) => correct).map(({ text }) => text)).toEqual([line.answer]);
  }
});

test("a statement to be judged has true and false for options", () => {
  const statements = lines.filter((line) => line.type === "question" && line.form === "trueFalse");
  for (const line of statements) {
    if (line.type !== "question") continue;
    expect(line.options).toMatchObject([
      { text: "True", correct: line.answer },
      { text: "False", correct: !line.answer },
    ]);
  }
});

test("the same library is exported the same", () => {
  expect(exportLibrary(sampleLibrary)).toEqual(exportLibrary(sampleLibrary));
});
