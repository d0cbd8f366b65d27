import type { Claim } from "@/core/claim/claim";
import type { Fact } from "@/core/claim/fact";
import { rotated } from "@/core/question/chance";
import { contentHash, seedOf } from "@/core/question/content-hash";
import { gapMark } from "@/core/question/gap-mark";
import type { QuestionOf } from "@/core/question/question";
import { opening } from "@/core/question/wording/opening";
import { stemsFor } from "@/core/question/wording/stems";
import { type Ask, keyOf, type Sources, shortName } from "./ask";

type Flashcard = QuestionOf<"flashcard">;

const flashcard = (claim: string, stem: string, answer: string): Flashcard => ({
  form: "flashcard",
  id: contentHash(JSON.stringify(["flashcard", [claim], stem, answer])),
  claims: [claim],
  stem,
  answer,
});

/** Prompts that can be answered aloud, with their answers, best first. */
export function flashcardsFor(
  claim: Claim,
  asks: Ask[],
  cloze: QuestionOf<"cloze"> | undefined,
  sources: Sources,
) {
  const by = shortName(sources, claim.document);
  const shown = (text: string) => opening(text, sources.truth.names);
  const cards: Flashcard[] = [];
  if (claim.kind === "sequence") {
    const { name, steps } = claim.payload;
    const answer = steps.map((step, at) => `${at + 1}. ${step}`).join("; ");
    cards.push(flashcard(claim.id, `According to ${by}, what are the steps of ${name}, in order?`, answer));
  }
  // From the other end than the choice's stems, so that the two are worded differently where they can be.
  for (const ask of asks.filter((ask) => isAnswerable(ask, sources)))
    for (const stem of rotated(stemsFor(ask, sources), seedOf(claim.id)).reverse())
      cards.push(flashcard(claim.id, stem, shown(keyOf(ask))));
  if (cloze)
    cards.push(
      flashcard(
        claim.id,
        `Complete the sentence: “${cloze.stem.replace(gapMark, "…")}”`,
        shown(cloze.answer),
      ),
    );
  return cards;
}

/**
 * A spoken answer needs a question with one answer: many tools serve one purpose, and one thing has many
 * limits. Other options rule them out in a choice; a card has none.
 */
function isAnswerable({ fact, asks }: Ask, { truth }: Sources): boolean {
  if (asks === "subject" && !["meaning", "because"].includes(fact.slot)) return false;
  const given = (some: Fact) => (asks === "value" ? some.subject : some.value);
  const key = (some: Fact) => (asks === "value" ? some.value : some.subject);
  return truth
    .siblingsOf(fact)
    .filter((other) => other.scope === fact.scope && other.claim.document === fact.claim.document)
    .every(
      (other) => !truth.names.isSame(given(other), given(fact)) || truth.names.isSame(key(other), key(fact)),
    );
}
