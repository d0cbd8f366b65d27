import type { Sources } from "./ask";
import { type Finding, findings } from "./lint-finding";
import { factSaying, lintGround, lintItems } from "./lint-sets";
import { sizeOf } from "./order";
import type { QuestionOf } from "./question";

export function lintOrder(question: QuestionOf<"order">, sources: Sources): Finding[] {
  const { found, check } = findings();
  const { stem, steps } = question;
  check("L18", "block", steps.length < 3 || steps.length > 7, "There are not three to seven steps");
  const ordinal = /\b(first|second|third|finally|lastly)\b|\b(1[89]|20)\d\d\b/i;
  for (const { text } of steps) check("L05", "block", ordinal.test(text), `"${text}" tells its own place`);

  const facts = steps.flatMap(({ text, claim: id }) => {
    const claim = sources.claims.get(id);
    return (claim && factSaying(claim, [text])) ?? [];
  });
  const places = facts.map((fact) =>
    fact.claim.kind === "sequence"
      ? {
          from: fact.claim.payload.steps.indexOf(fact.value),
          to: fact.claim.payload.steps.indexOf(fact.value),
        }
      : sizeOf(fact),
  );
  places.slice(1).forEach((place, at) => {
    const before = places[at];
    const isAfter = Boolean(before && place && before.to < place.from);
    check("L20", "block", !isAfter, `Step ${at + 2} does not clearly come after the one before`);
  });
  return [
    ...found,
    ...lintGround(
      question,
      steps.map(({ text, claim }) => ({ claim, texts: [text] })),
      sources,
    ),
    ...lintItems(
      steps.map(({ text }) => text),
      stem,
      sources,
    ),
  ];
}
