import type { Claim } from "@/core/claim/claim";
import type { Fact } from "@/core/claim/fact";
import { factsOf } from "@/core/claim/fact";
import { normalForm } from "@/core/claim/normal-form";
import type { OptionView } from "@/core/review/exchange";
import { answerText } from "./answer-text";
import { sharesKeyWord } from "./lint/lint-text";
import { orderOptions } from "./present";
import type { Question, QuestionOf, Response, TrueOf } from "./question";

/**
 * The options as feedback shows them, in the order served: the right one, the wrong one that was chosen, the
 * others, each with what it is true of. Empty for forms without options.
 */
export function optionViews(question: Question, response: Response, seed: number): OptionView[] {
  if (question.form !== "choice") return [];
  const chosen = response.kind === "option" ? response.option : null;
  return orderOptions(question, seed).map(({ id, text }) => {
    const option = question.options.find((other) => other.id === id);
    const state = option?.correct ? "right" : id === chosen ? "wrong" : "other";
    return { id, text, state, trueOf: option?.trueOf?.subject ?? null };
  });
}

/**
 * Why a wrong response is wrong, where that is known: a sentence such as "True of TensorFlow, not of PyTorch.",
 * and the claim that says what the wrong answer is true of. Null for right answers and where nothing is known.
 */
export function mistakeOf(
  question: Question,
  response: Response,
  claim: Claim,
): { sentence: string; trueOf: TrueOf } | null {
  const wrong = wrongAnswer(question, response);
  if (!wrong?.trueOf) return null;
  return { sentence: mistakeSentence(wrong, wrong.trueOf, question.stem, claim), trueOf: wrong.trueOf };
}

type Wrong = { text: string; right: string; trueOf: TrueOf | null };

function wrongAnswer(question: Question, response: Response): Wrong | null {
  if (question.form === "choice" && response.kind === "option") {
    const option = question.options.find(({ id }) => id === response.option);
    if (!option || option.correct) return null;
    return { text: option.text, right: rightOption(question).text, trueOf: option.trueOf };
  }
  // Whoever takes a false statement for true believes the value put in.
  if (question.form === "trueFalse" && question.swap && response.kind === "truth" && response.value)
    return {
      text: question.swap.shown,
      right: question.swap.right,
      trueOf: question.swap.trueOf,
    };
  return null;
}

function mistakeSentence({ text, right }: Wrong, trueOf: TrueOf, stem: string, claim: Claim): string {
  // A claim may say its key of two things; the stem names the one that was asked about.
  const isGiven = (given: string) => normalForm(stem).includes(normalForm(given));
  const isRight = (other: string) => normalForm(other) === normalForm(right);
  const facts = factsOf(claim);
  const valued = facts.filter((fact) => isRight(fact.value));
  const held = facts.filter((fact) => isRight(fact.subject));

  const asValue = valued.find(({ subject }) => isGiven(subject));
  if (asValue) return sentenceOfValue(asValue, text, trueOf.subject);
  const asSubject = held.find(({ value }) => isGiven(value)) ?? held[0];
  if (asSubject) return sentenceOfSubject(asSubject, text, trueOf.subject);
  return valued[0] ? sentenceOfValue(valued[0], text, trueOf.subject) : `True of ${trueOf.subject}.`;
}

function sentenceOfValue(fact: Fact, value: string, subject: string): string {
  // Here the value is what the rating is about, and the subject the rating.
  const isRating = fact.slot === "traitDimension" || fact.slot === "levelGroup";
  return isRating
    ? `${value}: ${subject}, not ${fact.subject}.`
    : `True of ${subject}, not of ${fact.label}.`;
}

/** The wrong answer is a subject here, and what it goes with is a value. */
function sentenceOfSubject(fact: Fact, subject: string, value: string): string {
  switch (fact.slot) {
    case "purpose":
      return `${subject} is used for ${value}, not for ${fact.value}.`;
    case "group":
      return `${subject} belongs under ${value}, not under ${fact.value}.`;
    case "trait":
    case "level":
      return `${subject}: ${value}, not ${fact.value}.`;
    default:
      return `True of ${value}, not of ${fact.valueLabel}.`;
  }
}

function rightOption(question: QuestionOf<"choice">) {
  const right = question.options.find(({ correct }) => correct);
  if (!right) throw new Error(`Question ${question.id} has no right option`);
  return right;
}

/**
 * Whether the heading of the claim's section gives the answer away: "Tier 2" above the question which tier.
 * Of a statement to be judged any of the claim's values could be the swapped one.
 */
export function sectionTells(section: string, question: Question, values: string[]): boolean {
  const keys =
    question.form === "trueFalse" ? [...values, question.swap?.right ?? ""] : [answerText(question)];
  return keys.some((key) => sharesKeyWord(section, key));
}
