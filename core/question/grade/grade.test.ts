import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question, QuestionOf, Response } from "@/core/question/question";
import { questionsFor } from "@/core/question/questions-for";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { ratings } from "@/core/schedule/rating";
import { grade } from "./grade";

const questions = questionsFor(sampleLibrary.claims, sampleLibrary);
const ofForm = <F extends Question["form"]>(form: F) =>
  questions.filter((question): question is QuestionOf<F> => question.form === form);
const choices = ofForm("choice");
const clozes = ofForm("cloze");

const cloze = (answer: string, accepted: string[] = [], rejected: string[] = []): QuestionOf<"cloze"> => ({
  form: "cloze",
  id: "c",
  claims: ["claim"],
  stem: "The workshop draws its maps with ____ all year.",
  answer,
  accepted,
  rejected,
});

const verdictOf = (question: Question, response: Response) => {
  const result = grade(question, response);
  return result.ok ? result.value.verdict : result.error.code;
};
const typed = (question: Question, text: string) => verdictOf(question, { kind: "text", text });

describe("grading", () => {
  test("the key of a choice is right, every distractor wrong", () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), fc.nat(3), (question, at) => {
        const option = question.options[at % question.options.length];
        if (!option) throw new Error("no option");
        const verdict = verdictOf(question, { kind: "option", option: option.id });
        expect(verdict).toBe(option.correct ? "right" : "wrong");
      }),
    );
  });

  test("an option of another question is refused", () => {
    const [question] = choices;
    if (!question) throw new Error("no choice");
    expect(verdictOf(question, { kind: "option", option: "0000000000000000" })).toBe("UNKNOWN_OPTION");
  });

  test("a response of another form is refused, giving up fits every form", () => {
    const kinds: Record<Question["form"], Response["kind"]> = {
      choice: "option",
      multi: "options",
      typed: "text",
      numeric: "text",
      match: "pairs",
      sort: "groups",
      order: "order",
      trueFalse: "truth",
      cloze: "text",
      flashcard: "rating",
    };
    const responses: Response[] = [
      { kind: "option", option: "x" },
      { kind: "truth", value: true },
      { kind: "text", text: "x" },
      { kind: "rating", rating: "good" },
    ];
    for (const question of questions.slice(0, 60)) {
      for (const response of responses.filter(({ kind }) => kind !== kinds[question.form]))
        expect(verdictOf(question, response)).toBe("RESPONSE_DOES_NOT_FIT");
      expect(grade(question, { kind: "giveUp" })).toMatchObject({
        ok: true,
        value: { verdict: "wrong", score: 0, gaveUp: true, selfRating: null },
      });
    }
  });

  test("true is right of a true statement only", () => {
    for (const question of ofForm("trueFalse")) {
      expect(verdictOf(question, { kind: "truth", value: question.answer })).toBe("right");
      expect(verdictOf(question, { kind: "truth", value: !question.answer })).toBe("wrong");
    }
  });

  test("a flashcard takes the person's own word, and again means wrong", () => {
    const [card] = ofForm("flashcard");
    if (!card) throw new Error("no flashcard");
    for (const rating of ratings)
      expect(grade(card, { kind: "rating", rating })).toEqual({
        ok: true,
        value: {
          verdict: rating === "again" ? "wrong" : "right",
          score: rating === "again" ? 0 : 1,
          byClaim: { [card.claims[0] ?? ""]: rating !== "again" },
          gaveUp: false,
          selfRating: rating,
        },
      });
  });
});

describe("typed answers", () => {
  const spaced = (text: string, spaces: string) => spaces + text.replaceAll(" ", spaces || " ") + spaces;
  const disguises: ((text: string, spaces: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    spaced,
    (text) => text.replaceAll("e", "é").replaceAll("o", "ö"),
    (text) => `the ${text}.`,
    (text) => `“${text}”`,
    (text) => text.normalize("NFD"),
  ];

  test("case, accents, spaces, articles and punctuation never make the key wrong", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...clozes),
        fc.array(fc.constantFrom(...disguises), { maxLength: 4 }),
        fc.constantFrom(" ", "  ", "\t", "\u00a0"),
        (question, steps, spaces) => {
          const text = steps.reduce((so, step) => step(so, spaces), question.answer);
          expect(typed(question, text)).toBe("right");
        },
      ),
    );
  });

  test("the name of another entity is never right", () => {
    const names = sampleLibrary.entities.map((entity) => [entity.name, ...entity.aliases]);
    for (const question of clozes) {
      const own = names.find((some) => some.includes(question.answer)) ?? [];
      for (const name of names.flat().filter((name) => !own.includes(name)))
        expect([question.answer, name, typed(question, name)]).toEqual([question.answer, name, "wrong"]);
    }
  });

  test("an alias is right", () => {
    expect(typed(cloze("Tamarack", ["TMK"]), "tmk")).toBe("right");
  });

  test.each([
    ["contour", "contuor"],
    ["contour", "contour lines"],
    ["contour", "contur"],
    ["paper mills", "paper mill"],
    ["fine-tuning", "finetuning"],
    ["fine-tuning", "fine tuning"],
    ["60 to 70 percent", "60–70%"],
    ["60 to 70", "60-70"],
    ["three tiers", "3 tiers"],
    ["1,500", "1500"],
  ])("%s: %s", (answer, text) => {
    expect(typed(cloze(answer), text)).toBe(text === "contour lines" ? "wrong" : "right");
  });

  test("two slips are too many, and short words forgive none", () => {
    expect(typed(cloze("contour drawing"), "contuor drawnig")).toBe("wrong");
    expect(typed(cloze("tier"), "tire")).toBe("wrong");
  });

  test("another number is never a slip", () => {
    expect(typed(cloze("15000 sheets"), "15001 sheets")).toBe("wrong");
    expect(typed(cloze("60 to 70"), "6070")).toBe("wrong");
    expect(typed(cloze("12.5 percent"), "125 percent")).toBe("wrong");
  });

  test("a slip that lands on another name, or as near to it, is not forgiven", () => {
    const question = cloze("Marlstone", [], ["Marlstowe"]);
    expect(typed(question, "marlstowe")).toBe("wrong");
    expect(typed(question, "marlstoe")).toBe("wrong");
    expect(typed(question, "marlstonne")).toBe("right");
  });

  test("languages that differ only in their signs stay apart", () => {
    expect(typed(cloze("C++"), "C")).toBe("wrong");
    expect(typed(cloze("C++"), "c#")).toBe("wrong");
    expect(typed(cloze("C++"), " c++ ")).toBe("right");
  });

  test("nothing typed is wrong", () => {
    for (const text of ["", "  ", "the", "?!"]) expect(typed(cloze("Basalt"), text)).toBe("wrong");
  });

  test("any text gets a verdict", () => {
    fc.assert(
      fc.property(fc.constantFrom(...clozes), fc.string({ unit: "grapheme" }), (question, text) => {
        expect(["right", "wrong"]).toContain(typed(question, text));
      }),
    );
  });
});
