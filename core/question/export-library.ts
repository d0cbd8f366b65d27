import type { Library } from "@/core/claim/library";
import { pairsOf } from "@/core/claim/relation";
import { answerText } from "./answer-text";
import type { Option, Question } from "./question";
import { questionsFor } from "./questions-for";

type ExportedOption = { text: string; correct: boolean; trueOf: string | null };

/** A line of the exported library, ready to be written as JSON. */
export type ExportLine =
  | { type: "document"; id: string; title: string; author: string | null; publisher: string }
  | {
      type: "claim";
      id: string;
      document: string;
      section: string;
      topic: string;
      kind: string;
      statement: string;
      entities: string[];
    }
  | { type: "relation"; kind: string; claims: [string, string]; about: string }
  | {
      type: "question";
      id: string;
      form: string;
      claims: string[];
      stem: string;
      options: ExportedOption[];
      answer: unknown;
    };

/** The library and every question made from it, line by line: documents, claims, relations, questions. */
export function exportLibrary(library: Library): ExportLine[] {
  const { documents, claims, relations } = library;
  return [
    ...documents.map(({ id, title, author, publisher }) => ({
      type: "document" as const,
      id,
      title,
      author,
      publisher,
    })),
    ...claims.map(({ id, document, source: { section }, topic, kind, statement, entities }) => ({
      type: "claim" as const,
      id,
      document,
      section,
      topic,
      kind,
      statement,
      entities,
    })),
    ...relations.flatMap(pairsOf).map((pair) => ({ type: "relation" as const, ...pair })),
    ...questionsFor(claims, library).map((question) => ({
      type: "question" as const,
      id: question.id,
      form: question.form,
      claims: question.claims,
      stem: question.stem,
      options: optionsOf(question),
      answer: answerOf(question),
    })),
  ];
}

const exported = ({ text, correct, trueOf }: Option): ExportedOption => ({
  text,
  correct,
  trueOf: trueOf?.subject ?? null,
});

function optionsOf(question: Question): ExportedOption[] {
  if (question.form === "choice" || question.form === "multi") return question.options.map(exported);
  if (question.form !== "trueFalse") return [];
  return [true, false].map((value) => ({
    text: value ? "True" : "False",
    correct: question.answer === value,
    // What was put in is what the false statement is true of.
    trueOf: value && question.swap ? (question.swap.trueOf?.subject ?? null) : null,
  }));
}

/** In words, and where several things are placed, thing by thing. */
function answerOf(question: Question): unknown {
  switch (question.form) {
    case "trueFalse":
      return question.answer;
    case "multi":
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case "match":
      return question.pairs.map(({ left, right }) => [left.text, right.text]);
    case "sort":
      return Object.fromEntries(
        question.groups.map(({ id, name }) => [
          name,
          question.items.filter(({ group }) => group === id).map(({ text }) => text),
        ]),
      );
    case "order":
      return question.steps.map(({ text }) => text);
    default:
      return answerText(question);
  }
}
