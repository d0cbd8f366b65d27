import type { Library } from "@/core/claim/library";
import { sourcesOf } from "@/core/question/forms/ask";
import { type Form, forms, type Question } from "@/core/question/question";
import { questionsFor } from "@/core/question/questions-for";
import { lintQuestion } from "./lint";
import type { Finding } from "./lint-finding";
import { lintPassage } from "./lint-grounding";
import { type LintRule, lintRules } from "./lint-rules";
import { lintSet } from "./lint-set";

/** From this share of published questions with a warning on, the generator has to be mended. */
export const mostWarned = 0.02;

export type LibraryLint = {
  questions: Record<Form, number>;
  /** Every finding on a published question, and those on all of them together. */
  found: { question: Question; finding: Finding }[];
  ofSet: Finding[];
  /** How many questions have a warning. */
  warned: number;
  /** How many drafts each rule turned away before they were published. */
  turnedAway: Record<LintRule, number>;
};

type Passages = { texts: Map<string, string>; checksumOf: (passage: string) => string };

/** Generates every question of the library and looks at what would be published; texts by ids of documents. */
export function lintLibrary(library: Library, { texts, checksumOf }: Passages): LibraryLint {
  const turnedAway = Object.fromEntries(lintRules.map(({ id }) => [id, 0])) as Record<LintRule, number>;
  const seen = new Set<string>();
  const questions = questionsFor(library.claims, library, ({ id }, blocks) => {
    // The same draft may be looked at for a choice of wordings, and again.
    if (seen.has(id)) return;
    seen.add(id);
    for (const rule of new Set(blocks.map((block) => block.rule))) turnedAway[rule] += 1;
  });

  const sources = sourcesOf(library);
  const passageFindings = new Map(
    library.claims.map((claim) => {
      const text = texts.get(claim.document);
      return [claim.id, text === undefined ? [] : lintPassage(claim, text, checksumOf)];
    }),
  );
  const found = questions.flatMap((question) =>
    [
      ...lintQuestion(question, sources),
      ...question.claims.flatMap((claim) => passageFindings.get(claim) ?? []),
    ].map((finding) => ({ question, finding })),
  );
  const warned = new Set(
    found.filter(({ finding }) => finding.level === "warn").map(({ question }) => question.id),
  );
  return {
    questions: Object.fromEntries(
      forms.map((form) => [form, questions.filter((question) => question.form === form).length]),
    ) as Record<Form, number>,
    found,
    ofSet: lintSet(questions),
    warned: warned.size,
    turnedAway,
  };
}
