import { areApart } from "@/core/question/forms/apart";
import type { Sources } from "@/core/question/forms/ask";
import { isComparable } from "@/core/question/forms/duration";
import { tellsPair } from "@/core/question/forms/telling";
import { spanOf, spansOverlap } from "@/core/question/forms/time-span";
import type { QuestionOf } from "@/core/question/question";
import { wordCount } from "@/core/question/wording/phrasing";
import { type Finding, findings } from "./lint-finding";
import { linkOf, lintGround, lintItems, lintLengths } from "./lint-sets";

export function lintMatch(question: QuestionOf<"match">, sources: Sources): Finding[] {
  const { found, check } = findings();
  const { stem, pairs } = question;
  // Of groups and their items the group stands on the left.
  const said = pairs.map(({ left, right, claim }) => {
    const straight = { claim, item: left.text, group: right.text };
    return linkOf(straight, sources) ? straight : { claim, item: right.text, group: left.text };
  });
  const links = said.flatMap((each) => linkOf(each, sources) ?? []);
  check("L18", "block", pairs.length < 4 || pairs.length > 6, "There are not four to six pairs");
  check("L05", "block", tellsPair(links), "A word stands on both sides of one pair");
  for (const [at, one] of links.entries())
    for (const other of links.slice(at + 1)) {
      const both = `"${one.item}" or "${other.item}"`;
      check("L04", "block", !areApart(one, other, sources), `${both} may go with either right side`);
      const [a, b] = [one.fact, other.fact];
      const isNear = a.amount && b.amount && !isComparable(a.amount, b.amount);
      check("L20", "block", Boolean(isNear), `The numbers of ${both} are too near, or of two kinds`);
      const overlap = a.slot === "event" && spansOverlap(spanOf(a.value), spanOf(b.value));
      check("L20", "block", overlap, `The times of ${both} overlap`);
    }
  const rights = pairs.map(({ right }) => right.text);
  check(
    "L19",
    "warn",
    rights.some((text) => wordCount(text) > 13),
    "A right side is long",
  );
  return [
    ...found,
    ...lintGround(question, said, sources),
    ...lintItems(
      pairs.map(({ left }) => left.text),
      stem,
      sources,
    ),
    ...lintItems(rights, stem, sources),
    ...lintLengths(rights, sources),
  ];
}
