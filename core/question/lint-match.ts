import type { Sources } from "./ask";
import { type Finding, findings } from "./lint-finding";
import { wordCount } from "./phrasing";
import type { QuestionOf } from "./question";

export function lintMatch(question: QuestionOf<"match">, _sources: Sources): Finding[] {
  const { found, check } = findings();
  check("L19", "warn", wordCount(question.stem) > 30, "The stem is long");
  return found;
}
