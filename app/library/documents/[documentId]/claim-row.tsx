import Link from "next/link";
import { DecaySpark } from "@/components/library/decay-spark";
import { StateDisc } from "@/components/ui/state-disc";
import { percent } from "@/components/wording/percent";
import { strengthOf } from "@/core/progress/strength";
import { retrievability } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";
import type { ListedClaim } from "@/server/library/queries";
import { nextWord } from "../../wording";

/** One line of a document's list: how firmly it is held, what it says, where, and when it comes back. */
export function ClaimRow({ claim, today }: { claim: ListedClaim; today: StudyDay }) {
  const { id, statement, section, memory } = claim;
  const next = nextWord(memory, today);
  return (
    <li className="claim">
      <span className="st">
        <StateDisc strength={strengthOf(memory)} isWordHidden />
      </span>
      <p className="text">
        {/* A document may list a hundred claims; fetching each ahead would cost more than it saves. */}
        <Link href={`/library/claims/${id}`} prefetch={false}>
          {statement}
        </Link>{" "}
        <span className="where">{section}</span>
      </p>
      <DecaySpark memory={memory} today={today} />
      <span className="pc r num">
        {memory ? (
          <>
            <span className="vh">Recall </span>
            {percent(retrievability(memory, today))}
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
