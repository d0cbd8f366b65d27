import type { Topic } from "@/core/claim/claim";
import { shuffled } from "@/core/question/chance";
import { seedOf } from "@/core/question/content-hash";
import { tellsAnother } from "@/core/question/lint/lint-session";
import type { Form, Question } from "@/core/question/question";

/** A question that a visitor may be asked, with the topic of its claim. */
export type SampleCandidate = { question: Question; topic: Topic };

type Place = { forms: Form[]; topics: Topic[] };

const mainTopics: Topic[] = ["tiers", "tradeoffs", "libraries"];

/** What stands where: the three main topics, recognised first and then recalled; a number where there is one. */
export const samplePlaces: readonly Place[] = [
  { forms: ["choice"], topics: ["libraries"] },
  { forms: ["trueFalse"], topics: ["tradeoffs"] },
  { forms: ["cloze", "typed"], topics: ["libraries"] },
  { forms: ["choice"], topics: ["tiers"] },
  { forms: ["numeric"], topics: [...mainTopics, "numbers"] },
];

/** Any of these where a place stays empty: a library need not have every form in every topic. */
const spare: Place = { forms: ["choice", "trueFalse", "cloze", "typed", "numeric"], topics: mainTopics };

/** Longer ones are for those who came to study. */
const longestStem = 150;

/**
 * The questions that visitors are asked on a day, the same for all of them. No two ask the same claim and none
 * tells another's answer. Fewer than five only where the library has no more.
 */
export function chooseSample(candidates: readonly SampleCandidate[], day: string): SampleCandidate[] {
  const fitting = candidates.filter(
    ({ question }) => question.claims.length === 1 && question.stem.length <= longestStem,
  );
  const chosen: SampleCandidate[] = [];
  for (const [number, place] of samplePlaces.entries()) {
    const seed = seedOf(`${day}|${number}`);
    const next = pick(fitting, place, chosen, seed) ?? pick(fitting, spare, chosen, seed);
    if (next) chosen.push(next);
  }
  return chosen;
}

function pick(
  candidates: readonly SampleCandidate[],
  { forms, topics }: Place,
  chosen: readonly SampleCandidate[],
  seed: number,
): SampleCandidate | undefined {
  const asked = chosen.map(({ question }) => question);
  const open = candidates.filter(
    ({ question, topic }) =>
      forms.includes(question.form) && topics.includes(topic) && !asked.includes(question),
  );
  return shuffled(open, seed).find(({ question }) => tellsAnother([...asked, question]).length === 0);
}
