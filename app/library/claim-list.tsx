import { TopicLabel } from "@/components/ui/topic-label";
import { topics } from "@/core/claim/claim";
import { strengthOf } from "@/core/progress/strength";
import type { Parameters } from "@/core/schedule/fsrs";
import type { StudyDay } from "@/core/schedule/study-day";
import type { ListedClaim } from "@/server/library/queries";
import { ClaimRow } from "./claim-row";
import { countsWords } from "./wording";

/** Of a topic; the others wait behind a link. */
const shownFirst = 12;

/** Claims under their topics, in the product's order of topics and the document's order of claims. */
export function ClaimList({
  claims,
  today,
  parameters,
  isMixed,
}: {
  claims: ListedClaim[];
  today: StudyDay;
  parameters: Parameters;
  isMixed?: boolean;
}) {
  return topics.map((topic) => {
    const ofTopic = claims.filter((claim) => claim.topic === topic);
    if (ofTopic.length === 0) return null;
    const headingId = `topic-${topic}`;
    // One more line takes no more room than the words that hide it.
    const first = ofTopic.length > shownFirst + 1 ? ofTopic.slice(0, shownFirst) : ofTopic;
    const rest = ofTopic.slice(first.length);
    const list = (some: ListedClaim[]) => (
      <ol>
        {some.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} today={today} parameters={parameters} isMixed={isMixed} />
        ))}
      </ol>
    );
    return (
      <section key={topic} aria-labelledby={headingId}>
        <div className="claims-h">
          <h2 id={headingId}>
            <TopicLabel topic={topic} />
          </h2>
          <span className="small quiet num">{countsWords(countsOf(ofTopic))}</span>
        </div>
        {list(first)}
        {rest.length > 0 ? (
          <details className="more-claims">
            <summary className="link small">{rest.length} more</summary>
            {list(rest)}
          </details>
        ) : null}
      </section>
    );
  });
}

function countsOf(claims: ListedClaim[]) {
  const counts = { known: 0, learning: 0, fresh: 0 };
  for (const { memory } of claims) {
    const strength = strengthOf(memory);
    counts[strength === "new" ? "fresh" : strength === "learning" ? "learning" : "known"] += 1;
  }
  return counts;
}
