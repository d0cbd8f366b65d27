import type { Fact } from "@/core/claim/fact";
import type { Sources } from "@/core/question/forms/ask";
import { sizeOf } from "@/core/question/forms/order";
import type { QuestionOf } from "@/core/question/question";
import { type Finding, findings } from "./lint-finding";
import { linkOf, lintGround, lintItems } from "./lint-sets";

export function lintOrder(question: QuestionOf<"order">, sources: Sources): Finding[] {
  const { found, check } = findings();
  const { stem, steps } = question;
  check("L18", "block", steps.length < 3 || steps.length > 7, "There are not three to seven steps");
  const said = steps.map(({ text, claim }) => ({ claim, item: text }));
  const facts = said.flatMap((each) => linkOf(each, sources)?.fact ?? []);
  const isSequence = facts.every(({ slot }) => slot === "step");
  const telling = isSequence ? /\b(first|second|third|finally|lastly)\b/i : /\b(1[89]|20)\d\d\b/;
  for (const { text } of steps) check("L05", "block", telling.test(text), `"${text}" tells its own place`);
  const places = facts.map((fact) => placeIn(fact) ?? sizeOf(fact));
  places.slice(1).forEach((place, at) => {
    const before = places[at];
    const isAfter = Boolean(before && place && before.to < place.from);
    check("L20", "block", !isAfter, `Step ${at + 2} does not clearly come after the one before`);
  });
  return [
    ...found,
    ...lintGround(question, said, sources),
    ...lintItems(
      steps.map(({ text }) => text),
      stem,
      sources,
    ),
  ];
}

/** The number of a step in its sequence. */
function placeIn({ claim, value }: Fact) {
  if (claim.kind !== "sequence") return null;
  const at = claim.payload.steps.indexOf(value);
  return { from: at, to: at };
}
