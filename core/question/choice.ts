import { type Ask, keyOf, type Sources } from "./ask";
import { rotated } from "./chance";
import { contentHash, seedOf } from "./content-hash";
import { type Candidate, candidatesFor, chooseDistractors } from "./distractors";
import { dangles } from "./lint-text";
import { opening } from "./opening";
import type { Option, QuestionOf } from "./question";
import { stemsFor } from "./stems";

type Draft = { text: string; correct: boolean; trueOf: Option["trueOf"]; low: number | null };

/** The choice questions that ask this, one per wording, best first; none without two honest distractors. */
export function choicesFor(ask: Ask, sources: Sources): QuestionOf<"choice">[] {
  const { fact } = ask;
  const key = keyOf(ask);
  const distractors = chooseDistractors(key, candidatesFor(ask, sources));
  if (distractors.length < 2 || dangles(key)) return [];
  const shown = (text: string) => opening(text, sources.truth.names);
  const drafts: Draft[] = [
    { text: shown(key), correct: true, trueOf: null, low: fact.amount?.low ?? null },
    ...distractors.map((distractor) => draftOf(distractor, shown(distractor.text))),
  ];
  const ordered = drafts.every(({ text, low }) => low !== null || isYear(text));
  return rotated(stemsFor(ask, sources), seedOf(fact.claim.id)).map((stem) =>
    choiceQuestion(fact.claim.id, stem, drafts, ordered),
  );
}

const isYear = (text: string) => /^\d{4}$/.test(text);
const numberOf = ({ low, text }: { low: number | null; text: string }) => low ?? Number(text);

const draftOf = ({ fact, subject }: Candidate, text: string): Draft => ({
  text,
  correct: false,
  trueOf: { claim: fact.claim.id, subject },
  low: fact.amount?.low ?? null,
});

function choiceQuestion(
  claim: string,
  stem: string,
  drafts: Draft[],
  ordered: boolean,
): QuestionOf<"choice"> {
  const texts = drafts.map(({ text }) => text);
  const id = contentHash(JSON.stringify(["choice", claim, stem, [...texts].sort(), texts[0]]));
  const options = drafts
    .map(({ low, ...draft }) => ({
      low,
      text: draft.text,
      option: { id: contentHash(`${id}|${draft.text}`), ...draft },
    }))
    // Numbers ascend; the rest stands in the order of ids, which tells nothing of the key.
    .sort((a, b) => (ordered ? numberOf(a) - numberOf(b) : a.option.id < b.option.id ? -1 : 1))
    .map(({ option }) => option);
  return { form: "choice", id, claims: [claim], stem, options, ordered };
}
