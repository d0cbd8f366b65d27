import type { Claim } from "@/core/claim/claim";
import type { Sources } from "@/core/question/forms/ask";
import type { Question } from "@/core/question/question";
import { lintChoice } from "./lint-choice";
import { lintCloze } from "./lint-cloze";
import type { Finding } from "./lint-finding";
import { lintStatement } from "./lint-honesty";
import { lintMatch } from "./lint-match";
import { lintMulti } from "./lint-multi";
import { lintNumeric } from "./lint-numeric";
import { lintOrder } from "./lint-order";
import { lintSort } from "./lint-sort";
import { lintStem } from "./lint-stem";
import { tellsAnswer } from "./lint-text";
import { lintTyped } from "./lint-typed";

/**
 * What is wrong with a question. A "block" keeps it from being asked; a "warn" asks for a look.
 * The ids of the rules are stable: reports and decisions name them.
 */
export function lintQuestion(question: Question, sources: Sources): Finding[] {
  const claim = claimOf(question, sources);
  return [...lintStem(question, claim, sources), ...lintForm(question, claim, sources)];
}

function claimOf(question: Question, sources: Sources): Claim {
  const claim = sources.claims.get(question.claims[0] ?? "");
  if (!claim) throw new Error(`Question ${question.id} asks a claim that the library does not have`);
  return claim;
}

function lintForm(question: Question, claim: Claim, sources: Sources): Finding[] {
  switch (question.form) {
    case "choice":
      return lintChoice(question, claim, sources);
    case "cloze":
      return lintCloze(question, claim);
    case "flashcard":
      return tellsAnswer(question.stem, question.answer)
        ? [{ rule: "L05", level: "block", message: "The prompt holds the words of the answer" }]
        : [];
    case "trueFalse":
      return lintStatement(question, claim, sources);
    case "typed":
      return lintTyped(question, claim, sources);
    case "numeric":
      return lintNumeric(question, claim);
    case "multi":
      return lintMulti(question, sources);
    case "match":
      return lintMatch(question, sources);
    case "sort":
      return lintSort(question, sources);
    case "order":
      return lintOrder(question, sources);
  }
}
