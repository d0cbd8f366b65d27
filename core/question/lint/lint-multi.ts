import { contentWords } from "@/core/claim/normal-form";
import { areApart } from "@/core/question/forms/apart";
import type { Sources } from "@/core/question/forms/ask";
import type { Link } from "@/core/question/forms/link";
import { sharedWord } from "@/core/question/forms/telling";
import type { QuestionOf } from "@/core/question/question";
import { isPlural } from "@/core/question/wording/phrasing";
import { type Finding, findings } from "./lint-finding";
import { linkOf, lintGround, lintItems, lintLengths } from "./lint-sets";

export function lintMulti(question: QuestionOf<"multi">, sources: Sources): Finding[] {
  const { found, check } = findings();
  const { stem, options } = question;
  const right = options.filter(({ correct }) => correct);
  const wrong = options.filter(({ correct }) => !correct);
  check("L18", "block", options.length < 4 || options.length > 6, "There are not four to six options");
  check("L02", "block", right.length === 0 || wrong.length === 0, "All or none of the options are right");

  const said = right.map(({ claim, text }) => ({ claim: claim ?? "", item: text }));
  const rights = said.flatMap((each) => linkOf(each, sources) ?? []);
  for (const { text, trueOf } of wrong) {
    check("L22", "warn", trueOf === null, `Nothing is known of "${text}"`);
    const link = linkOf({ claim: trueOf?.claim ?? "", item: text, group: trueOf?.subject }, sources);
    check("L01", "block", !link, `The claim of "${text}" does not say so`);
    const isTrue = link && rights.some((own) => !areApart(own, link, sources));
    check("L04", "block", Boolean(isTrue), `"${text}" may be right too`);
  }
  return [
    ...found,
    ...lintGiveaways(question, rights),
    ...lintGround(question, said, sources),
    ...lintItems(
      options.map(({ text }) => text),
      stem,
      sources,
    ),
    ...lintLengths(
      options.map(({ text }) => text),
      sources,
    ),
  ];
}

function lintGiveaways({ stem, options }: QuestionOf<"multi">, rights: Link[]): Finding[] {
  const { found, check } = findings();
  const right = options.filter(({ correct }) => correct).map(({ text }) => text);
  const wrong = options.filter(({ correct }) => !correct).map(({ text }) => text);
  // What the question is about stands in every stem of its kind, and tells no option from another.
  const about = new Set(rights.flatMap(({ fact }) => [...contentWords(fact.scopeName)]));
  const inStem = [...contentWords(stem)].filter((word) => !about.has(word));
  const told = right.flatMap((text) =>
    inStem.filter(
      (word) =>
        contentWords(text).has(word) && options.some((option) => !contentWords(option.text).has(word)),
    ),
  );
  check("L05", "block", told.length > 0, `The stem holds "${told.join(", ")}" of what is right`);
  const items = (texts: string[]) => texts.map((item) => ({ item }));
  const shared = sharedWord(items(right), items(wrong));
  check("L09", "block", shared !== undefined, `All that is right says "${shared}", and nothing else does`);
  const isLonger =
    Math.min(...right.map(({ length }) => length)) > 1.25 * Math.max(...wrong.map((t) => t.length));
  check("L07", "warn", isLonger, "What is right is longer than all that is wrong");
  const numbers = [right, wrong].map((texts) => new Set(texts.map(isPlural)));
  const isTold = numbers.every(({ size }) => size === 1) && numbers[0]?.has(true) !== numbers[1]?.has(true);
  check(
    "L08",
    "warn",
    isTold && right.length > 1,
    "All that is right is singular, or plural, and nothing else",
  );
  return found;
}
