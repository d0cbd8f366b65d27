import { MarginNote } from "@/components/ui/margin-note";
import type { Feedback, ServedQuestion } from "@/core/review/exchange";
import { Disputes } from "./events/disputes";
import { MemoryAside } from "./memory-aside";
import { isSet } from "./parts/draft";
import { KeyHelp } from "./parts/key-help";

/** Empty but for a cue before the answer; then whatever answers for what stands left of the rule. */
export function SessionMargin({
  question,
  isTurned,
  feedback,
}: {
  question: ServedQuestion;
  isTurned: boolean;
  feedback: Feedback | null;
}) {
  const isCard = question.form === "flashcard";
  if (!feedback && !(isCard && isTurned))
    return (
      <aside className="margin" aria-label="Sources">
        <p className="cue">
          {isCard
            ? "Say it first, then turn the card."
            : isSet(question)
              ? "The sources appear here once you check."
              : "The source appears here once you answer."}
        </p>
        {isSet(question) && <KeyHelp question={question} />}
      </aside>
    );
  const source = feedback?.source ?? (isCard ? question.back.source : null);
  const mistake = feedback?.mistake ?? null;
  if (feedback && feedback.claims.length > 1)
    return (
      <aside className="margin" aria-label="Sources">
        {feedback.claims.map(({ id, source }, at) => (
          <MarginNote key={id} mark={String(at + 1)} source={source} />
        ))}
        <Disputes disputes={feedback.disputes} />
      </aside>
    );
  return (
    <aside className="margin" aria-label="Sources">
      {source && <MarginNote mark="1" source={source} />}
      {/* Enough to find it by: the passage that counts is the claim's own. */}
      {mistake && <MarginNote mark="a" source={{ ...mistake.source, passage: null }} />}
      {feedback && <Disputes disputes={feedback.disputes} />}
      {feedback?.schedule && <MemoryAside schedule={feedback.schedule} />}
    </aside>
  );
}
