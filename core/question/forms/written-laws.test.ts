import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFileSchema, entitiesFileSchema, type Library } from "@/core/claim/library";
import { normalForm } from "@/core/claim/normal-form";
import { editDistance } from "@/core/question/grade/edit-distance";
import { grade } from "@/core/question/grade/grade";
import type { Question, QuestionOf } from "@/core/question/question";
import { questionsFor } from "@/core/question/questions-for";
import { sourcesOf } from "./ask";

/** What holds for everything that is answered by typing, over the library that ships with Recite. */

const content = fileURLToPath(new URL("../../../content/", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(content + file, "utf8"));
const files = readdirSync(content)
  .filter((file) => /^\d.*\.json$/.test(file))
  .map((file) => contentFileSchema.parse(read(file)));

const library: Library = {
  documents: files.map(({ document }) => document),
  entities: entitiesFileSchema.parse(read("entities.json")),
  claims: files.flatMap(({ document, claims }) =>
    claims.map((claim) => ({ ...claim, document: document.id })),
  ),
  // No answer in words depends on them.
  relations: [],
};
const { names } = sourcesOf(library).truth;
const questions = questionsFor(library.claims, library);
const isWords = (question: Question): question is QuestionOf<"typed" | "cloze"> =>
  question.form === "typed" || question.form === "cloze";
const inWords = questions.filter(isWords);
const typed = questions.filter((question) => question.form === "typed");
const numbers = questions.filter((question) => question.form === "numeric");
const compact = (text: string) => normalForm(text).replaceAll(" ", "");

function isRight(question: Question, text: string): boolean {
  const result = grade(question, { kind: "text", text });
  return result.ok && result.value.verdict === "right";
}

describe("names and terms", () => {
  test("the answer and every accepted spelling are right, in any case", () => {
    for (const question of inWords)
      for (const spelling of [question.answer, ...question.accepted])
        for (const text of [spelling, spelling.toUpperCase(), ` the ${spelling.toLowerCase()}. `])
          expect([question.stem, text, isRight(question, text)]).toEqual([question.stem, text, true]);
  });

  test("the name or alias of another entity is wrong", () => {
    const all = library.entities.flatMap((entity) =>
      [entity.name, ...entity.aliases].map((name) => ({ entity, name })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...inWords), (question) => {
        const right = [question.answer, ...question.accepted];
        const own = new Set(right.map((text) => names.entityOf(text)));
        const same = new Set(right.map((text) => compact(text)));
        const taken = all
          .filter(({ entity, name }) => !own.has(entity) && !same.has(compact(name)))
          .filter(({ name }) => isRight(question, name));
        expect([question.stem, taken.map(({ name }) => name)]).toEqual([question.stem, []]);
      }),
      { numRuns: 150 },
    );
  });

  test("a short answer accepts no other thing at all", () => {
    for (const { stem, answer, accepted } of typed) {
      const own = names.entityOf(answer);
      const others = accepted.filter((text) => (names.entityOf(text) ?? own) !== own);
      expect([stem, others]).toEqual([stem, []]);
    }
  });

  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const kinds = fc.constantFrom("insert", "delete", "replace", "swap");
  const slipped = (word: string, kind: string, at: number, letter: string): string => {
    const place = at % word.length;
    switch (kind) {
      case "insert":
        return word.slice(0, place) + letter + word.slice(place);
      case "delete":
        return word.slice(0, place) + word.slice(place + 1);
      case "replace":
        return word.slice(0, place) + letter + word.slice(place + 1);
      default: {
        const [a = "", b = ""] = word.slice(place, place + 2);
        return word.slice(0, place) + b + a + word.slice(place + 2);
      }
    }
  };
  /** The answer with one slip in one of its words of the wanted length. */
  const withSlip = (isWanted: (word: string) => boolean) => {
    const fitting = inWords.filter(({ answer }) => answer.split(" ").some((word) => isWanted(word)));
    return fc
      .record({
        question: fc.constantFrom(...fitting),
        kind: kinds,
        at: fc.nat(30),
        which: fc.nat(3),
        letter,
      })
      .map(({ question, kind, at, which, letter }) => {
        const words = question.answer.split(" ");
        const wanted = words.filter((word) => isWanted(word));
        const word = wanted[which % wanted.length] ?? "";
        const wrong = slipped(word, kind, at, letter);
        return { question, text: words.with(words.indexOf(word), wrong).join(" ") };
      });
  };
  const isLetters = (word: string) => /^[a-z]+$/i.test(word);

  test("one slip in a word of five letters or more is forgiven, unless it comes near another name", () => {
    fc.assert(
      fc.property(
        withSlip((word) => isLetters(word) && word.length >= 5),
        ({ question, text }) => {
          const near = question.rejected.some((name) => editDistance(compact(name), compact(text)) <= 2);
          // A number word with a slip is no number any more, and a slip may make an article or a number of a word.
          fc.pre(!near && !/\d/.test(normalForm(question.answer)) && !/\d/.test(normalForm(text)));
          expect([question.answer, text, isRight(question, text)]).toEqual([question.answer, text, true]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a slip in a shorter word is not", () => {
    fc.assert(
      fc.property(
        withSlip((word) => isLetters(word) && word.length < 5 && word.length > 1),
        ({ question, text }) => {
          const right = [question.answer, ...question.accepted];
          fc.pre(!right.map(compact).includes(compact(text)));
          // Where a spelling runs the words together, the slip stands in a long one.
          const words = (some: string) => normalForm(some).split(" ").length;
          fc.pre(right.every((some) => words(some) >= words(text)));
          expect([question.answer, text, isRight(question, text)]).toEqual([question.answer, text, false]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("numbers", () => {
  test("the answer as it is shown is right, and so is each end", () => {
    for (const question of numbers) {
      const { low, high, unit, answer } = question;
      const isYear = unit === "year";
      const shown = (value: number) => (isYear ? String(value) : `${value.toLocaleString("en-US")} ${unit}`);
      const isRange = /\bthe range of\b/.test(question.stem);
      const ends = low === high || isRange ? [] : [shown(low), shown(high)];
      const both = low === high ? [String(low), shown(low)] : [`${low}-${high}`, `${low} to ${high}`];
      for (const text of [answer, ...ends, ...both, `about ${both[0]}`])
        expect([question.stem, text, isRight(question, text)]).toEqual([question.stem, text, true]);
    }
  });

  test("nothing beyond the range and its slack is right", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (question, share) => {
          const { low, high, slack } = question;
          const off = slack + share * Math.max(1, low);
          for (const value of [low - off, high + off]) {
            const text = value.toFixed(2);
            fc.pre(Number(text) < low - slack || Number(text) > high + slack);
            expect([question.stem, text, isRight(question, text)]).toEqual([question.stem, text, false]);
          }
        },
      ),
    );
  });
});
