import Link from "next/link";
import type { ReactNode } from "react";
import { DecaySpark } from "@/components/library/decay-spark";
import { StateDisc } from "@/components/ui/state-disc";
import { percent } from "@/components/wording/percent";
import { strengthOf } from "@/core/progress/strength";
import { type Parameters, retrievability } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";
import type { ListedClaim } from "@/server/library/queries";
import { nextWord } from "./wording";

type ClaimRowProps = {
  claim: ListedClaim;
  today: StudyDay;
  /** The weights that schedule the person's claims. */
  parameters: Parameters;
  /** The list holds claims of several documents, so each says which is its own. */
  isMixed?: boolean;
  /** The statement with marks in it, say; the bare one where left out. */
  children?: ReactNode;
};

/** One line of a list of claims: how firmly it is held, what it says, where, and when it comes back. */
export function ClaimRow({ claim, today, parameters, isMixed, children }: ClaimRowProps) {
  const { id, statement, section, document, memory, isDisputed } = claim;
  const where = [isMixed ? `${document}, ${section}` : section, isDisputed && "Another claim disagrees"];
  const next = nextWord(memory, today);
  return (
    <li className="claim">
      <span className="st">
        <StateDisc strength={strengthOf(memory)} isWordHidden />
      </span>
      <p className="text">
        {/* A document may list a hundred claims; fetching each ahead would cost more than it saves. */}
        <Link href={`/library/claims/${id}`} prefetch={false}>
          {children ?? statement}
        </Link>{" "}
        <span className="where">{where.filter(Boolean).join(". ")}</span>
      </p>
      <DecaySpark memory={memory} today={today} parameters={parameters} />
      <span className="pc r num">
        {memory ? (
          <>
            <span className="vh">Recall </span>
            {percent(retrievability(memory, today, parameters))}
          </>
        ) : (
          <span className="quiet" aria-hidden="true">
            –
          </span>
        )}
      </span>
      <span className="next r num">
        {memory && next !== "Due" ? <span className="vh">Next </span> : null}
        {next === "Due" ? <b>{next}</b> : next}
      </span>
    </li>
  );
}
