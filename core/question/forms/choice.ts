import type { Fact } from "@/core/claim/fact";
import { periodOf } from "@/core/claim/period";
import { formatAmount } from "@/core/claim/quantity";
import { rotated } from "@/core/question/chance";
import { contentHash, seedOf } from "@/core/question/content-hash";
import { chooseDistractors } from "@/core/question/distractors/choose-distractors";
import { leftToOthers } from "@/core/question/distractors/crowding";
import { type Candidate, candidatesFor } from "@/core/question/distractors/distractors";
import { dangles } from "@/core/question/lint/lint-text";
import type { Option, QuestionOf } from "@/core/question/question";
import { opening } from "@/core/question/wording/opening";
import { stemsFor } from "@/core/question/wording/stems";
import { type Ask, keyOf, type Sources } from "./ask";
import { mainThing } from "./main-thing";
import { wrongOptions } from "./wrong-amount";

type Draft = { text: string; correct: boolean; trueOf: Option["trueOf"]; low: number | null };

/** The choice questions that ask this, one per wording, best first; none without two honest distractors. */
export function choicesFor(ask: Ask, sources: Sources): QuestionOf<"choice">[] {
  const { fact, asks } = ask;
  const key = keyOf(ask);
  if (isToldUnread(ask, sources)) return [];
  const shown = (text: string) => opening(text, sources.truth.names);
  const candidates = candidatesFor(ask, sources);
  const known = chooseDistractors(key, fact, candidates, leftToOthers(ask, sources)).map((distractor) =>
    draftOf(distractor, shown(distractor.text)),
  );
  const wrong = known.length < 2 && asks === "value" ? madeUp(fact, sources) : known;
  if (wrong.length < 2 || dangles(key)) return [];
  const right = { text: shown(key), correct: true, trueOf: null, low: fact.amount?.low ?? null };
  const drafts: Draft[] = [right, ...wrong];
  const ordered = drafts.every((draft) => orderOf(draft) !== null);
  return rotated(stemsFor(ask, sources), seedOf(fact.claim.id)).map((stem) =>
    choiceQuestion(fact.claim.id, stem, drafts, ordered),
  );
}

/** What holds back the thing that everybody knows is said of it far oftener than of its rivals. */
const isToldUnread = ({ fact, asks }: Ask, { truth }: Sources) =>
  fact.slot === "limit" && asks === "subject" && truth.names.entityOf(fact.subject)?.id === mainThing(truth);

/** Numbers and years stand in their order: by what. */
const orderOf = ({ low, text }: Pick<Draft, "low" | "text">) => low ?? periodOf(text)?.from ?? null;

/** Numbers that are wrong for sure, where the library has too few of the unit. */
function madeUp(fact: Fact, sources: Sources): Draft[] {
  const below = seedOf(`${fact.claim.id}|below`) % 4;
  return wrongOptions(fact, sources.truth.facts, below).map((amount) => ({
    text: formatAmount(amount),
    correct: false,
    trueOf: null,
    low: amount.low,
  }));
}

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
    .sort((a, b) => (ordered ? (orderOf(a) ?? 0) - (orderOf(b) ?? 0) : a.option.id < b.option.id ? -1 : 1))
    .map(({ option }) => option);
  return { form: "choice", id, claims: [claim], stem, options, ordered };
}
