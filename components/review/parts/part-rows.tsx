import { Key } from "@/components/ui/key";
import { NoteRef } from "@/components/ui/margin-note";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { PartView } from "@/core/question/part-views";
import type { ClaimView } from "@/core/review/exchange";
import { claimSentence } from "../wording";
import { classes } from "./board";
import type { ServedSet, SetForm } from "./draft";
import { givenSentence, partWord } from "./part-wording";

/**
 * What became of each part: right or wrong by mark and word, where a wrong one belongs, and the claim that it
 * rests on with the number of its source. Where one claim answers for all parts it stands by itself instead.
 */
export function PartRows({
  question,
  parts,
  claims,
  labelledBy,
}: {
  question: ServedSet;
  parts: PartView[];
  claims: ClaimView[];
  labelledBy: string;
}) {
  const row = (part: PartView) => {
    const mark = claims.findIndex(({ id }) => id === part.claim) + 1;
    const isFirst = parts.find(({ claim }) => claim === part.claim) === part;
    return (
      <PartRow
        key={part.id}
        part={part}
        form={question.form}
        place={parts.indexOf(part) + 1}
        claim={claims.length > 1 && isFirst ? claims[mark - 1] : undefined}
        mark={String(mark)}
      />
    );
  };
  if (question.form !== "sort")
    return (
      <ol className="options parts is-full" aria-labelledby={labelledBy}>
        {parts.map(row)}
      </ol>
    );
  return (
    <div className="part-groups">
      {question.groups.map(({ id, text }) => {
        const inside = parts.filter(({ belongs }) => belongs === text);
        return (
          <section key={id} className="part-group" aria-label={text}>
            <h3 className="name">{text}</h3>
            {inside.length > 0 && <ul className="options parts is-full">{inside.map(row)}</ul>}
          </section>
        );
      })}
    </div>
  );
}

function PartRow({
  part,
  form,
  place,
  claim,
  mark,
}: {
  part: PartView;
  form: SetForm;
  /** Counted from 1, in the order shown. */
  place: number;
  claim: ClaimView | undefined;
  /** The number of the claim's source. */
  mark: string;
}) {
  const { state, text, belongs, mistake } = part;
  const given = givenSentence(part, form);
  const isRight = state === "right" || (state === "missed" && form === "multi");
  return (
    <li className={classes(`is-${state === "none" ? "other" : state}`)}>
      <div className="option">
        {state === "none" ? (
          <Key>{String(place)}</Key>
        ) : (
          <VerdictMark verdict={isRight ? "right" : "wrong"} />
        )}
        <span>
          {form === "order" && <span className="place">{belongs}. </span>}
          {text}
          {form === "match" && <span className="belongs">{belongs}</span>}
        </span>
        <span className="option-tag">{partWord(part, form)}</span>
        {(given || mistake) && <p className="option-why">{[given, mistake].filter(Boolean).join(" ")}</p>}
        {claim && (
          <p className="part-claim">
            {claim.statement}
            <NoteRef mark={mark} /> <span className="when">{claimSentence(claim)}</span>
          </p>
        )}
      </div>
    </li>
  );
}
