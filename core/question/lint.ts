import type { Claim } from "@/core/claim/claim";
import { asksWithKey, type Sources } from "./ask";
import { gapMark } from "./gap-mark";
import { lintChoice } from "./lint-choice";
import { lintCloze } from "./lint-cloze";
import type { Finding } from "./lint-finding";
import { lintMatch } from "./lint-match";
import { lintMulti } from "./lint-multi";
import { lintOrder } from "./lint-order";
import { lintSort } from "./lint-sort";
import { dangles, tellsAnswer } from "./lint-text";
import { wordCount } from "./phrasing";
import type { Question } from "./question";

/**
 * What is wrong with a question. A "block" keeps it from being asked; a "warn" asks for a look.
 * The ids of the rules are stable: reports and decisions name them.
 */
export function lintQuestion(question: Question, sources: Sources): Finding[] {
  const claim = claimOf(question, sources);
  return [...lintStem(question), ...lintForm(question, claim, sources)];
}

function claimOf(question: Question, sources: Sources): Claim {
  const claim = sources.claims.get(question.claims[0] ?? "");
  if (!claim) throw new Error(`Question ${question.id} asks a claim that the library does not have`);
  return claim;
}

function lintStem({ form, stem }: Question): Finding[] {
  const found: Finding[] = [];
  if (dangles(stem))
    found.push({ rule: "L15", level: "block", message: "A word in the stem points nowhere" });

  const gaps = stem.split(gapMark).length - 1;
  // What asks for several answers may end with what to do: "Sort them."
  const ending = ["multi", "match", "sort", "order"].includes(form) ? /[?”:.]$/ : /[?”:]$/;
  const isFocused = form === "cloze" ? gaps === 1 : form === "trueFalse" ? gaps === 0 : ending.test(stem);
  if (!isFocused || wordCount(stem) < 5)
    found.push({ rule: "L16", level: "block", message: "The stem is no question of five words or more" });

  const sentences = stem.split(/[.?!](?=\s+\p{Lu})/u).length;
  if (wordCount(stem) > 30 || sentences > 2)
    found.push({ rule: "L17", level: "warn", message: "The stem is longer than 30 words or two sentences" });
  return found;
}

function lintForm(question: Question, claim: Claim, sources: Sources): Finding[] {
  switch (question.form) {
    case "choice":
      return lintChoice(question, claim, sources);
    case "cloze":
      return lintCloze(question);
    case "flashcard":
      return tellsAnswer(question.stem, question.answer)
        ? [{ rule: "L05", level: "block", message: "The prompt holds the words of the answer" }]
        : [];
    case "trueFalse": {
      const { swap } = question;
      if (!swap) return [];
      const isTrue = asksWithKey(claim, swap.right, sources).some(({ fact, asks }) =>
        asks === "value"
          ? sources.truth.isTrue(fact, fact.subject, swap.shown)
          : sources.truth.isTrue(fact, swap.shown, fact.value),
      );
      return isTrue ? [{ rule: "L04", level: "block", message: `A claim says "${swap.shown}" too` }] : [];
    }
    case "multi":
      return lintMulti(question, sources);
    case "match":
      return lintMatch(question, sources);
    case "sort":
      return lintSort(question, sources);
    case "order":
      return lintOrder(question, sources);
    default:
      return [];
  }
}
