import { MarginNote, NoteRef } from "@/components/ui/margin-note";
import { PageSection } from "@/components/ui/page-section";
import { TopicLabel } from "@/components/ui/topic-label";
import { Verdict } from "@/components/ui/verdict-mark";
import type { SourceView } from "@/core/review/exchange";

const source: SourceView = {
  document: {
    id: "how-much-python",
    title: "How Much Python Do AI Engineers Actually Use?",
    author: null,
    publisher: "KnowledgeHut",
    date: "2026",
  },
  section: "The Practical Distribution by Role",
  passage: null,
};

/** One claim of the built-in library as it looks after a right answer. */
export function AnswerExample({ nextInDays }: { nextInDays: number }) {
  return (
    <PageSection
      id="answer"
      title="An answer"
      gutter={<TopicLabel topic="tiers" />}
      margin={<MarginNote mark="2" source={source} />}
    >
      <p className="ask">Which tier of Python can a builder of AI applications do without?</p>
      <div className="answer-claim">
        <Verdict verdict="right">Right. Next in {nextInDays} days.</Verdict>
        <p className="lead">
          Tier 3. Training loops, distributed systems and C extensions are for those who build or serve the
          models themselves.
          <NoteRef mark="2" />
        </p>
      </div>
    </PageSection>
  );
}
