import type { Claim } from "@/core/claim/claim";
import { type Sources, shortName } from "@/core/question/forms/ask";
import { isTimely, namesItsOrigin } from "@/core/question/forms/timely";
import { gapMark } from "@/core/question/gap-mark";
import type { Question } from "@/core/question/question";
import { lostHedges } from "@/core/question/wording/hedges";
import { wordCount } from "@/core/question/wording/phrasing";
import { type Finding, findings } from "./lint-finding";
import { dangles, isNegated, vague } from "./lint-text";

/** A shorter stem leaves open what is asked; a longer one is lost before its end. */
export const stemLimits = { fewestWords: 5, mostWords: 30, mostSentences: 2 };

/** What holds for the stems of all forms. */
export function lintStem(question: Question, claim: Claim, sources: Sources): Finding[] {
  const { form, stem } = question;
  const { found, check } = findings();
  check("L15", "block", dangles(stem), "A word in the stem points nowhere");

  const gaps = stem.split(gapMark).length - 1;
  // What asks for several answers may end with what to do: "Sort them."
  const ending = ["multi", "match", "sort", "order"].includes(form) ? /[?”:.]$/ : /[?”:]$/;
  const isFocused = form === "cloze" ? gaps === 1 : form === "trueFalse" ? gaps === 0 : ending.test(stem);
  const isShort = wordCount(stem) < stemLimits.fewestWords;
  check("L16", "block", !isFocused || isShort, "The stem is no question of five words or more");

  const sentences = stem.split(/[.?!](?=\s+\p{Lu})/u).length;
  const isLong = wordCount(stem) > stemLimits.mostWords || sentences > stemLimits.mostSentences;
  check("L17", "warn", isLong, "The stem is longer than 30 words or two sentences");

  if (question.claims.length > 1) return found;
  const isStatement = form === "trueFalse" || form === "cloze" || /“/.test(stem);
  check("L14", "block", !isStatement && isOwnNegation(stem, claim), "A negation in the stem is not marked");
  const said = `${claim.statement} ${JSON.stringify(claim.payload)}`;
  const isVague = vague.test(stem) && !vague.test(said);
  check("L13", "warn", isVague, "The stem is vaguer than the claim");
  const isNamed = stem.toLowerCase().includes(shortName(sources, claim.document).toLowerCase());
  check(
    "L24",
    "warn",
    isTimely(claim) && !isNamed && !namesItsOrigin(stem),
    "Nothing says according to which document",
  );
  const lost = lostHedges(claim, [stem, ...keysOf(question)].join(" "));
  check("L25", "block", lost.length > 0, `The question drops ${lost.join(" and ")}`);
  return found;
}

/** A negation that the question adds; one that is part of what the claim speaks of is no trap. */
function isOwnNegation(stem: string, { payload }: Claim): boolean {
  const slots = Object.values(payload).flat().map(String);
  const own = slots.reduce((text, slot) => text.replace(slot, " "), stem);
  return isNegated(own);
}

/** The right answer in words, of forms that have one. */
function keysOf(question: Question): string[] {
  if (question.form === "choice" || question.form === "multi")
    return question.options.filter(({ correct }) => correct).map(({ text }) => text);
  if (question.form === "trueFalse") return question.swap ? [question.swap.right] : [];
  return "answer" in question ? [question.answer] : [];
}
