import type { RefObject } from "react";
import { NoteRef } from "@/components/ui/margin-note";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { Feedback } from "@/core/review/exchange";
import { resultOf } from "../wording";
import type { ServedSet } from "./draft";
import { PartRows } from "./part-rows";
import { cautionOn } from "./part-wording";

/** A question of several parts after its answer: how many were right, then the parts. The focus comes to the former. */
export function AnsweredParts({
  question,
  feedback,
  labelledBy,
  headingRef,
}: {
  question: ServedSet;
  feedback: Feedback;
  labelledBy: string;
  headingRef: RefObject<HTMLDivElement | null>;
}) {
  const { verdict, claims, parts } = feedback;
  const [first, ...others] = claims;
  const caution = cautionOn(parts ?? [], question.form);
  return (
    <>
      <div className="answer-result" ref={headingRef} tabIndex={-1}>
        <h2 className={`verdict ${verdict}`}>
          <VerdictMark verdict={verdict} />
          {resultOf(question, feedback)}
        </h2>
        {caution && <p className="sub">{caution}</p>}
      </div>
      <PartRows question={question} parts={parts ?? []} claims={claims} labelledBy={labelledBy} />
      {first && others.length === 0 && (
        <div className="answer-claim">
          <p className="sub small">The claim is:</p>
          <p className="lead">
            {first.statement}
            <NoteRef mark="1" />
          </p>
        </div>
      )}
    </>
  );
}
