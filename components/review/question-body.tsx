import { type RefObject, useState } from "react";
import type { Response } from "@/core/question/question";
import { isWritten } from "@/core/question/written";
import type { Feedback, ServedQuestion } from "@/core/review/exchange";
import { AnswerClaim } from "./answer-claim";
import { answeredRows } from "./answered-rows";
import { ClozeStem } from "./cloze-stem";
import { Flashcard } from "./flashcard";
import { AnsweredList, type Offer, OptionList } from "./option-list";
import { AnsweredParts } from "./parts/answered-parts";
import { isSet } from "./parts/draft";
import { SetBoard } from "./parts/set-board";
import type { Drafting } from "./parts/use-draft";
import { WrittenField } from "./written-field";

/** Where the focus may be sent: to the question, to the field in it, to what answers it. */
export type FocusPoints = {
  stem: RefObject<HTMLHeadingElement | null>;
  field: RefObject<HTMLInputElement | null>;
  answer: RefObject<HTMLDivElement | null>;
};

export const stemId = "review-stem";
export const writtenFormId = "review-written";

/** What is offered to choose one from, with the key of each; a field, a card and a board offer nothing. */
export function offersOf(question: ServedQuestion): Offer[] {
  switch (question.form) {
    case "choice":
      return question.options.map((option, index) => ({ ...option, keyName: String(index + 1) }));
    case "trueFalse":
      return [
        { id: "true", text: "True", keyName: "T" },
        { id: "false", text: "False", keyName: "F" },
      ];
    default:
      return [];
  }
}

export const responseTo = (question: ServedQuestion, offerId: string): Response =>
  question.form === "trueFalse"
    ? { kind: "truth", value: offerId === "true" }
    : { kind: "option", option: offerId };

function chosenOffer(response: Response | null): string | null {
  if (response?.kind === "option") return response.option;
  return response?.kind === "truth" ? String(response.value) : null;
}

export function QuestionBody({
  question,
  isOpen,
  isTurned,
  response,
  feedback,
  focus,
  drafting,
  boardRef,
  onAnswer,
}: {
  question: ServedQuestion;
  isOpen: boolean;
  isTurned: boolean;
  /** Given, whether it has arrived or not. */
  response: Response | null;
  feedback: Feedback | null;
  focus: FocusPoints;
  /** The answer in the making, where the question has several parts. */
  drafting: Drafting;
  boardRef: RefObject<HTMLDivElement | null>;
  onAnswer: (response: Response) => void;
}) {
  if (question.form === "flashcard")
    return (
      <Flashcard
        question={question}
        isTurned={isTurned || feedback !== null}
        feedback={feedback}
        stemId={stemId}
        stemRef={focus.stem}
        backRef={focus.answer}
      />
    );
  const offers = offersOf(question);
  return (
    <>
      <h1 className="ask" id={stemId} ref={focus.stem} tabIndex={-1}>
        {question.form === "trueFalse" && <span className="ask-lead">True or false?</span>}
        {question.form === "cloze" ? (
          <ClozeStem stem={question.stem} filled={feedback?.answer ?? null} />
        ) : (
          question.stem
        )}
      </h1>
      {feedback && isSet(question) ? (
        <AnsweredParts
          question={question}
          feedback={feedback}
          labelledBy={stemId}
          headingRef={focus.answer}
        />
      ) : feedback && response ? (
        <Answered question={question} response={response} feedback={feedback} offers={offers} focus={focus} />
      ) : isSet(question) && drafting.draft ? (
        <SetBoard
          question={question}
          draft={drafting.draft}
          isOpen={isOpen}
          labelledBy={stemId}
          said={drafting.said}
          wish={drafting.wish}
          boardRef={boardRef}
          onChange={drafting.change}
        />
      ) : isWritten(question.form) ? (
        <WrittenField
          form={question.form}
          formId={writtenFormId}
          labelledBy={stemId}
          fieldRef={focus.field}
          isOpen={isOpen}
          onSubmit={(text) => onAnswer({ kind: "text", text })}
        />
      ) : (
        <OptionList
          offers={offers}
          labelledBy={stemId}
          chosen={chosenOffer(response)}
          isOpen={isOpen}
          onChoose={(id) => onAnswer(responseTo(question, id))}
        />
      )}
    </>
  );
}

function Answered({
  question,
  response,
  feedback,
  offers,
  focus,
}: {
  question: ServedQuestion;
  response: Response;
  feedback: Feedback;
  offers: Offer[];
  focus: FocusPoints;
}) {
  const [isFull, setFull] = useState(false);
  const rows = answeredRows(question, response, feedback);
  return (
    <>
      <AnsweredList
        rows={rows}
        keyNames={offers.map((offer) => offer.keyName)}
        mistake={feedback.mistake}
        labelledBy={stemId}
        isFull={isFull}
      />
      {question.form === "choice" && (
        <p className="phone show-all">
          <button type="button" className="link" aria-expanded={isFull} onClick={() => setFull(!isFull)}>
            {isFull ? "Show only the answer" : `Show all ${rows.length} options`}
          </button>
        </p>
      )}
      <AnswerClaim feedback={feedback} headingRef={focus.answer} />
    </>
  );
}
