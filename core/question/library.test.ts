import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contentFileSchema, entitiesFileSchema, type Library } from "@/core/claim/library";
import { normalForm } from "@/core/claim/normal-form";
import { relationsFileSchema } from "@/core/claim/relation";
import { sourcesOf } from "./ask";
import { lintQuestion } from "./lint";
import { depthOf } from "./question";
import { questionsFor } from "./questions-for";

/** The engine over the library that ships with Recite. */

const content = fileURLToPath(new URL("../../content/", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(content + file, "utf8"));

function builtIn(): Library {
  const files = readdirSync(content).filter((file) => /^\d.*\.json$/.test(file));
  const parsed = files.map((file) => contentFileSchema.parse(read(file)));
  return {
    documents: parsed.map(({ document }) => document),
    entities: entitiesFileSchema.parse(read("entities.json")),
    claims: parsed.flatMap(({ document, claims }) =>
      claims.map((claim) => ({ ...claim, document: document.id })),
    ),
    relations: relationsFileSchema.parse(read("relations.json")).relations,
  };
}

describe.runIf(existsSync(`${content}entities.json`))("the built-in library", () => {
  const library = builtIn();
  const questions = questionsFor(library.claims, library);
  const sources = sourcesOf(library);

  test("no question has a fault that blocks it", () => {
    const blocks = questions.flatMap((question) =>
      lintQuestion(question, sources)
        .filter(({ level }) => level === "block")
        .map((finding) => [question.stem, finding]),
    );
    expect(blocks).toEqual([]);
  });

  test("every claim is recognised, completed and recalled", () => {
    const lacking = library.claims.filter((claim) => {
      const forms = questions.filter(({ claims }) => claims[0] === claim.id).map(({ form }) => form);
      return new Set(forms.map((form) => depthOf[form])).size < 3;
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test("four claims of five can be asked as a choice", () => {
    const asked = new Set(questions.filter(({ form }) => form === "choice").map(({ claims }) => claims[0]));
    expect(asked.size / library.claims.length).toBeGreaterThan(0.8);
  });

  test("the longest option is not the key more often than chance allows", () => {
    const choices = questions.filter((question) => question.form === "choice");
    const longest = choices.filter(({ options }) => {
      const lengths = options.map(({ text }) => text.length).sort((a, b) => b - a);
      const key = options.find(({ correct }) => correct)?.text.length ?? 0;
      return key === lengths[0] && key > (lengths[1] ?? 0);
    }).length;
    const expected = choices.reduce((sum, { options }) => sum + 1 / options.length, 0);
    // 99 % of the time chance stays within 2.58 standard deviations.
    expect(longest).toBeLessThan(expected + 2.58 * Math.sqrt(expected * 0.75));
  });

  test("no two questions are the same", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test("no statement is to be judged twice", () => {
    const stems = questions.filter(({ form }) => form === "trueFalse").map(({ stem }) => normalForm(stem));
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
  });
});
