import { ClozeStem } from "@/components/review/cloze-stem";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { Question } from "@/core/question/question";
import { formNames } from "./form-names";

/** Questions as they would be asked, each with its answer. */
export function QuestionPreviews({ questions }: { questions: Question[] }) {
  return (
    <ol className="previews">
      {questions.map((question) => (
        <li key={question.id}>
          <p className="small sub">
            {formNames[question.form]}
            {question.claims.length > 1 ? `, with ${question.claims.length - 1} other claims` : null}
          </p>
          <p className="read mt-1">
            {question.form === "cloze" ? (
              <ClozeStem stem={question.stem} filled={question.answer} />
            ) : (
              question.stem
            )}
          </p>
          <Answer question={question} />
        </li>
      ))}
    </ol>
  );
}

function Answer({ question }: { question: Question }) {
  switch (question.form) {
    case "choice":
    case "multi":
      return (
        <ul className="preview-options">
          {question.options.map(({ id, text, correct, trueOf }) => (
            <li key={id} className={correct ? "is-right" : undefined}>
              {correct ? <VerdictMark verdict="right" isSmall /> : <span aria-hidden="true">–</span>}
              <span>
                {text}
                {trueOf ? <span className="sub small"> True of {trueOf.subject}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      );
    case "trueFalse":
      return (
        <p className="preview-answer">
          {question.answer ? "True" : "False"}
          {question.swap ? <span className="sub small"> Right: {question.swap.right}</span> : null}
        </p>
      );
    case "match":
      return (
        <dl className="preview-pairs">
          {question.pairs.map(({ left, right }) => (
            <div key={left.id} className="preview-pair">
              <dt>{left.text}</dt>
              <dd>{right.text}</dd>
            </div>
          ))}
        </dl>
      );
    case "sort":
      return (
        <dl className="preview-pairs">
          {question.groups.map(({ id, name }) => (
            <div key={id} className="preview-pair">
              <dt>{name}</dt>
              <dd>
                {question.items
                  .filter(({ group }) => group === id)
                  .map(({ text }) => text)
                  .join("; ")}
              </dd>
            </div>
          ))}
        </dl>
      );
    case "order":
      return (
        <ol className="preview-steps">
          {question.steps.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      );
    case "cloze":
      // The gap is filled already.
      return null;
    default:
      return <p className="preview-answer">{question.answer}</p>;
  }
}
