import { TopicLabel } from "@/components/ui/topic-label";
import type { ServedQuestion } from "@/core/review/exchange";
import { timeOf } from "./wording";

export function QuestionGutter({ question }: { question: ServedQuestion }) {
  return (
    <div className="gutter">
      <TopicLabel topic={question.topic} />
      <br />
      {question.section === null ? null : (
        <>
          <span>{question.section}</span>
          <br />
        </>
      )}
      <span className="quiet">{question.isPractice ? "Once more" : timeOf(question.timesAsked)}</span>
    </div>
  );
}
