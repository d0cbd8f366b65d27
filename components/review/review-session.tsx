"use client";

import "./review.css";
import "./events/events.css";
import "./parts/parts.css";
import { useRouter } from "next/navigation";
import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import { ConfidenceChoice } from "@/components/quiz/confidence-choice";
import { useConfidence } from "@/components/quiz/use-confidence";
import { SkipLink } from "@/components/shell/skip-link";
import type { Response } from "@/core/question/question";
import { isWritten } from "@/core/question/written";
import type { Feedback, RatingChoice } from "@/core/review/exchange";
import { AnsweredFooter } from "./answered-footer";
import { AskingFooter } from "./asking-footer";
import { AnswerTools } from "./events/answer-tools";
import { EventNotice } from "./events/notice";
import { ToolDialogs } from "./events/tool-dialogs";
import { useTools } from "./events/use-tools";
import { HelpDialog } from "./help-dialog";
import type { KeyAction } from "./keys";
import { cancel, responseOf as draftResponse, heldOf, isComplete, isSet, pressDigit } from "./parts/draft";
import { moveFocus, partAt } from "./parts/focus";
import { moveBy } from "./parts/ordering";
import { idIn } from "./parts/part";
import { tally } from "./parts/said";
import { useDraft } from "./parts/use-draft";
import { type FocusPoints, offersOf, QuestionBody, responseTo, writtenFormId } from "./question-body";
import { QuestionGutter } from "./question-gutter";
import { noticeOf, SendNotice } from "./send-notice";
import { SessionFooter } from "./session-footer";
import { SessionHeader } from "./session-header";
import { SessionMargin } from "./session-margin";
import { placeOf } from "./session-place";
import type { Initial, Phase } from "./session-state";
import { useAnswering } from "./use-answering";
import { useReviewFocus } from "./use-review-focus";
import { useReviewKeys } from "./use-review-keys";
import { announcement, nextSentence } from "./wording";

type BoardAction = Extract<KeyAction, { do: "digit" | "arrow" | "check" | "letGo" }>;

function responseOf(phase: Phase): Response | null {
  if (phase.name === "asking") return null;
  return phase.name === "sending" || phase.name === "failed" ? phase.request.response : phase.response;
}

/** A review: question, answer, feedback with its source, next question, until the session's end. */
export function ReviewSession({ initial }: { initial: Initial }) {
  const router = useRouter();
  const { state, answer: send, apply, turn, retry, proceed: goOn } = useAnswering(initial);
  const { session, question, phase } = state;
  const tools = useTools(state, apply);
  const proceed = () => {
    tools.clear();
    goOn();
  };
  const place = placeOf(session);
  const { confidence, setConfidence } = useConfidence(question.token);
  const answer = (given: Response) => {
    // The question is about to go: an undo or a bury of it is under way.
    if (tools.isBusy) return;
    tools.clear();
    send(given, confidence);
  };
  const help = useRef<HTMLDialogElement>(null);
  const focus = useFocusPoints();
  const drafting = useDraft(question);
  const board = useRef<HTMLDivElement>(null);

  const response = responseOf(phase);
  const feedback = phase.name === "answered" || phase.name === "ended" ? phase.feedback : null;
  const hasNext = phase.name === "answered" && phase.next !== null;
  // A card that was rated was turned before.
  const isTurned = phase.name === "asking" ? phase.turned : response?.kind === "rating";
  const notice = noticeOf(phase);
  const offers = offersOf(question);

  useReviewFocus(
    {
      token: question.token,
      view: feedback || isTurned ? "answer" : "question",
      hasField: isWritten(question.form),
    },
    focus,
  );

  const isLast = phase.name === "answered" && phase.next === null;
  const hasEnded = phase.name === "ended";
  useEffect(() => {
    if (isLast) router.prefetch(place.end);
    if (hasEnded) router.push(place.end);
  }, [router, place.end, isLast, hasEnded]);

  const actOnBoard = (action: BoardAction) => {
    const { draft, change, say } = drafting;
    if (!draft || !isSet(question) || !board.current) return;
    const held = heldOf(draft);
    switch (action.do) {
      case "digit":
        return change(pressDigit(draft, question, action.digit, partAt(document.activeElement)));
      case "arrow": {
        const isUpright = action.to === "up" || action.to === "down";
        if (draft.form === "order" && held && isUpright)
          return change(moveBy(draft, idIn(held), action.to === "up" ? -1 : 1));
        return moveFocus(board.current, draft, action.to);
      }
      case "check":
        return isComplete(draft, question) ? answer(draftResponse(draft)) : say(`${tally(draft, question)}.`);
      case "letGo":
        return change(cancel(draft));
    }
  };
  const act = (action: KeyAction) => {
    switch (action.do) {
      case "choose":
      case "truth": {
        const offer = offers[action.do === "choose" ? action.index : action.value ? 0 : 1];
        return offer && answer(responseTo(question, offer.id));
      }
      case "turn":
        return turn();
      case "rate":
        return answer({ kind: "rating", rating: action.rating });
      case "digit":
      case "arrow":
      case "check":
      case "letGo":
        return actOnBoard(action);
      case "giveUp":
        return answer({ kind: "giveUp" });
      case "continue":
        return proceed();
      case "help":
        return help.current?.showModal();
      case "leave":
        return router.push(place.leave);
      default:
        return tools.press(action);
    }
  };
  useReviewKeys(
    {
      phase: phase.name,
      form: question.form,
      turned: isTurned,
      optionCount: offers.length,
      isHolding: drafting.draft !== null && heldOf(drafting.draft) !== null,
    },
    act,
  );

  return (
    <div className="frame" onClickCapture={firstClickOnly}>
      <SkipLink />
      <SessionHeader
        session={session}
        isAsking={feedback === null}
        onMore={tools.isOffered ? () => tools.dialogs.more.current?.showModal() : null}
      />
      <main id="main" className={feedback || isTurned ? "session answered" : "session asking"}>
        <div className="row hang" key={question.token}>
          <QuestionGutter question={question} isQuiz={session.quiz !== undefined} />
          <div className="main">
            <QuestionBody
              question={question}
              isOpen={phase.name === "asking"}
              isTurned={isTurned}
              response={response}
              feedback={feedback}
              focus={focus}
              drafting={drafting}
              boardRef={board}
              onAnswer={answer}
            />
            {feedback && tools.isOffered && <AnswerTools feedback={feedback} tools={tools} />}
          </div>
          <SessionMargin question={question} isTurned={isTurned} feedback={feedback} />
        </div>
        <p className="vh" role="status">
          {announcement(state)}
        </p>
        <EventNotice notice={tools.notice} isBusy={tools.isBusy} onDo={tools.do} />
      </main>
      {feedback ? (
        <AnsweredFooter
          sentence={nextSentence(feedback, hasNext && !session.quiz)}
          isEnding={hasEnded}
          ratings={tools.isOffered ? ratingsOf(feedback) : null}
          isBusy={tools.isBusy}
          onRate={(rating) => tools.press({ do: "changeRating", rating })}
          onContinue={proceed}
        />
      ) : notice ? (
        <SessionFooter>
          <SendNotice {...notice} here={place.here} onRetry={retry} />
        </SessionFooter>
      ) : (
        <AskingFooter
          question={question}
          isTurned={isTurned}
          sending={response}
          writtenFormId={writtenFormId}
          draft={drafting.draft}
          confidence={
            session.quiz?.asksConfidence ? (
              <ConfidenceChoice
                chosen={confidence}
                isOpen={phase.name === "asking"}
                onChoose={setConfidence}
              />
            ) : null
          }
          onTurn={turn}
          onRate={(rating) => answer({ kind: "rating", rating })}
          onCheck={() => drafting.draft && answer(draftResponse(drafting.draft))}
          onGiveUp={() => answer({ kind: "giveUp" })}
          onHelp={() => help.current?.showModal()}
        />
      )}
      <HelpDialog dialogRef={help} />
      {tools.isOffered && (
        <ToolDialogs
          tools={tools}
          question={question}
          feedback={feedback}
          onHelp={() => help.current?.showModal()}
        />
      )}
    </div>
  );
}

/** The ratings to choose from in the foot: of one claim, where there is more than one. */
function ratingsOf({ claims }: Feedback): RatingChoice | null {
  const [only, ...others] = claims;
  return only?.ratings && others.length === 0 && only.ratings.allowed.length > 1 ? only.ratings : null;
}

/**
 * A double click is one click: its second half would fall on whatever the first one brought to that place, and
 * rate a card or give up a question unread. A key press counts as no click at all.
 */
function firstClickOnly(event: MouseEvent) {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

function useFocusPoints(): FocusPoints {
  const stem = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  return useMemo(() => ({ stem, field, answer }), []);
}
