import { expect, test } from "vitest";
import type { Topic } from "@/core/claim/claim";
import type { Form, Question } from "@/core/question/question";
import { chooseSample, type SampleCandidate } from "./choose-sample";

const candidate = (form: Form, topic: Topic, name: string, stem = `What is said of ${name}?`) =>
  ({
    topic,
    question: {
      id: `${form}-${name}`,
      form,
      claims: [name],
      stem,
      answer: form === "trueFalse" ? true : `answer ${name}`,
      swap: null,
      options: [{ id: "o", text: `answer ${name}`, correct: true, trueOf: null }],
    } as unknown as Question,
  }) satisfies SampleCandidate;

const forms: Form[] = ["choice", "trueFalse", "cloze", "typed", "numeric", "flashcard", "match"];
const topics: Topic[] = ["tiers", "tradeoffs", "libraries", "numbers", "practice"];
const library = forms.flatMap((form) =>
  topics.flatMap((topic) =>
    Array.from({ length: 6 }, (_, n) => candidate(form, topic, `${topic}${form}${n}`)),
  ),
);
const chosen = (day: string, from = library) =>
  chooseSample(from, day).map(({ question, topic }) => [question.form, topic] as const);

test("five forms and topics, the same for everyone on a day", () => {
  const five = chosen("2026-11-20");
  expect(five.map(([form]) => form)).toEqual([
    "choice",
    "trueFalse",
    expect.any(String),
    "choice",
    "numeric",
  ]);
  expect(["cloze", "typed"]).toContain(five[2]?.[0]);
  expect(five.slice(0, 4).map(([, topic]) => topic)).toEqual([
    "libraries",
    "tradeoffs",
    "libraries",
    "tiers",
  ]);
  expect(chooseSample(library, "2026-11-20")).toEqual(chooseSample(library, "2026-11-20"));
});

test("they change with the day", () => {
  const days = Array.from({ length: 10 }, (_, day) => `2026-11-1${day}`);
  const samples = days.map((day) =>
    chooseSample(library, day)
      .map(({ question }) => question.id)
      .join(),
  );
  expect(new Set(samples).size).toBeGreaterThan(5);
});

test("no claim is asked twice, and a place that nothing fits is filled by another form", () => {
  const twice = ["choice", "trueFalse", "cloze"].map((form) =>
    candidate(form as Form, "libraries", "basalt", `What does ${form} ask of basalt?`),
  );
  expect(chooseSample(twice, "2026-11-20")).toHaveLength(1);
  const onlyChoices = library.filter(({ question }) => question.form === "choice");
  expect(chosen("2026-11-20", onlyChoices).map(([form]) => form)).toEqual(Array(5).fill("choice"));
});

test("of an empty library nothing is asked, and nothing long or of several claims of any", () => {
  expect(chooseSample([], "2026-11-20")).toEqual([]);
  const long = candidate("choice", "tiers", "long", "x".repeat(200));
  const several = candidate("choice", "tiers", "several");
  several.question.claims.push("another");
  expect(chooseSample([long, several], "2026-11-20")).toEqual([]);
});
