import { TopicLabel } from "@/components/ui/topic-label";
import type { ServedQuestion } from "@/core/review/exchange";
import { timeOf } from "./wording";

/** `isQuiz`: nothing comes twice there, though all of it may be practice. */
export function QuestionGutter({ question, isQuiz }: { question: ServedQuestion; isQuiz: boolean }) {
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
      <span className="quiet">
        {question.isPractice && !isQuiz ? "Once more" : timeOf(question.timesAsked)}
      </span>
    </div>
  );
}
