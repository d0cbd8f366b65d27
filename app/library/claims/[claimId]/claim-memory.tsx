import type { ReactNode } from "react";
import { DecayChart } from "@/components/library/decay-chart";
import { StateDisc } from "@/components/ui/state-disc";
import { inDays } from "@/components/wording/counts";
import { percent } from "@/components/wording/percent";
import { strengthOf } from "@/core/progress/strength";
import { type Memory, type Parameters, retrievability } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";
import { agoWord, nextWord } from "../../wording";

type ClaimMemoryProps = {
  memory: Memory | null;
  isRetired: boolean;
  today: StudyDay;
  parameters: Parameters;
};

/** What one person knows of one claim, in figures and as the line that recall follows. */
export function ClaimMemory({ memory, isRetired, today, parameters }: ClaimMemoryProps) {
  if (!memory)
    return (
      <>
        <StateDisc strength="new" />
        <p className="lead mt-2">{isRetired ? "It was never asked." : "Not asked yet."}</p>
        {isRetired ? null : <p className="sub mt-2">It waits among the claims that are new to you.</p>}
      </>
    );
  const recall = percent(retrievability(memory, today, parameters));
  return (
    <div className="halves">
      <table>
        <tbody>
          <Fact name="State">
            <StateDisc strength={strengthOf(memory)} />
          </Fact>
          <Fact name="Recall today">{recall}</Fact>
          <Fact name="Strength">{inDays(memory.stability)}</Fact>
          <Fact name="Last asked">{agoWord(memory.lastDay, today)}</Fact>
          {isRetired ? null : <Fact name="Next due">{nextWord(memory, today)}</Fact>}
          <Fact name="Times asked">{memory.reps}</Fact>
          <Fact name="Forgotten">{memory.lapses === 0 ? "Never" : memory.lapses}</Fact>
        </tbody>
      </table>
      <figure>
        <figcaption>
          <b>Recall falls to 90% {inDays(memory.stability)} after the last review.</b>
          <span>60 days without a review</span>
        </figcaption>
        <DecayChart memory={memory} today={today} parameters={parameters} />
      </figure>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row" className="sub align-middle">
        {name}
      </th>
      <td className="r align-middle">{children}</td>
    </tr>
  );
}
