import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contentFileSchema, entitiesFileSchema, type Library } from "@/core/claim/library";
import { normalForm } from "@/core/claim/normal-form";
import { relationsFileSchema } from "@/core/claim/relation";
import { sourcesOf } from "./forms/ask";
import { lintQuestion } from "./lint/lint";
import { mostWarned } from "./lint/lint-library";
import { lintSet } from "./lint/lint-set";
import { depthOf, type Question } from "./question";
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

/** The items of a question of several claims, whatever it asks of them. */
function itemsOf(question: Question): string[] | null {
  switch (question.form) {
    case "multi":
      return question.options.map(({ text, correct }) => `${text} ${correct}`);
    case "match":
      return question.pairs.map(({ left, right }) => `${left.text} ${right.text}`);
    case "sort":
      return question.items.map(({ text, group }) => {
        const name = question.groups.find(({ id }) => id === group)?.name;
        return `${text} ${name}`;
      });
    case "order":
      return question.steps.map(({ text }) => text);
    default:
      return null;
  }
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

  test("fewer than two questions of a hundred have a warning, and all together give nothing away", () => {
    const warned = questions.filter((question) => lintQuestion(question, sources).length > 0);
    expect(warned.length / questions.length).toBeLessThan(mostWarned);
    expect(lintSet(questions)).toEqual([]);
  });

  test("the other side of a relation is no wrong option, and makes no false statement", () => {
    const fromOtherSide = questions.flatMap((question) => {
      const related = sources.related.get(question.claims[0] ?? "");
      const wrong =
        question.form === "choice"
          ? question.options.map(({ trueOf }) => trueOf)
          : [question.form === "trueFalse" ? question.swap?.trueOf : null];
      return wrong.flatMap((trueOf) => (trueOf && related?.has(trueOf.claim) ? [question.stem] : []));
    });
    expect(fromOtherSide).toEqual([]);
  });

  test("every claim is recognised, completed and recalled", () => {
    const lacking = library.claims.filter((claim) => {
      const forms = questions.filter(({ claims }) => claims.includes(claim.id)).map(({ form }) => form);
      return new Set(forms.map((form) => depthOf[form])).size < 3;
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test("four claims of five can be asked as a choice", () => {
    const asked = new Set(questions.filter(({ form }) => form === "choice").map(({ claims }) => claims[0]));
    expect(asked.size / library.claims.length).toBeGreaterThan(0.8);
  });

  test("nine claims of ten are asked in four forms or more", () => {
    const forms = new Map<string, Set<string>>();
    for (const { form, claims } of questions)
      for (const id of claims) forms.set(id, (forms.get(id) ?? new Set()).add(form));
    const rich = library.claims.filter(({ id }) => (forms.get(id)?.size ?? 0) >= 4);
    expect(rich.length / library.claims.length).toBeGreaterThan(0.9);
  });

  test("more than half of the claims are asked together with others", () => {
    const together = new Set(questions.flatMap(({ claims }) => (claims.length > 1 ? claims : [])));
    expect(together.size / library.claims.length).toBeGreaterThan(0.5);
  });

  test("no two questions put the same items together", () => {
    const sets = questions.flatMap((question) => {
      const items = itemsOf(question);
      return items ? [`${question.form}: ${[...items].sort().join("|")}`] : [];
    });
    expect(sets.filter((set, at) => sets.indexOf(set) !== at)).toEqual([]);
  });

  test("no claim is asked over and over in one form with others", () => {
    const counts = new Map<string, number>();
    for (const { form, claims } of questions.filter(({ claims }) => claims.length > 1))
      for (const id of claims) counts.set(`${form} ${id}`, (counts.get(`${form} ${id}`) ?? 0) + 1);
    // Three times in each table; what is advised stands in one with what it replaces and in one with its reason.
    expect([...counts].filter(([, count]) => count > 6)).toEqual([]);
  });

  test("no two questions are the same", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test("no statement is to be judged twice", () => {
    const stems = questions.filter(({ form }) => form === "trueFalse").map(({ stem }) => normalForm(stem));
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
  });
});
