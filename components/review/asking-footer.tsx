import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Key } from "@/components/ui/key";
import type { Response } from "@/core/question/question";
import { isWritten } from "@/core/question/written";
import type { ServedQuestion } from "@/core/review/exchange";
import type { Rating } from "@/core/schedule/rating";
import { canCheck, type Draft, isSet } from "./parts/draft";
import { statusOf } from "./parts/said";
import { RateCard } from "./rate-card";
import { SessionFooter } from "./session-footer";

/** The foot of a question that is open or whose answer is on its way. */
export function AskingFooter({
  question,
  isTurned,
  sending,
  writtenFormId,
  draft,
  confidence = null,
  onTurn,
  onRate,
  onCheck,
  onGiveUp,
  onHelp,
}: {
  question: ServedQuestion;
  isTurned: boolean;
  /** The response under way, if any. */
  sending: Response | null;
  writtenFormId: string;
  /** The answer in the making, where the question has several parts. */
  draft: Draft | null;
  /** Of a quiz that asks how sure one is. */
  confidence?: ReactNode;
  onTurn: () => void;
  onRate: (rating: Rating) => void;
  onCheck: () => void;
  onGiveUp: () => void;
  onHelp: () => void;
}) {
  const help = (
    <p className="foot-keys desk">
      <KeyHint question={question} isTurned={isTurned} />
      <button type="button" className="link" onClick={onHelp} aria-keyshortcuts="?">
        All keys <Key>?</Key>
      </button>
    </p>
  );
  if (question.form === "flashcard" && isTurned)
    return (
      <SessionFooter margin={help}>
        <RateCard
          intervals={question.intervals}
          chosen={sending?.kind === "rating" ? sending.rating : null}
          onRate={onRate}
        />
      </SessionFooter>
    );
  const hasField = isWritten(question.form);
  const isOfParts = isSet(question) && draft !== null;
  return (
    <SessionFooter margin={help}>
      {confidence}
      <div className="foot-actions">
        {question.form === "flashcard" && (
          <Button kind="main" keyHint="Space" onClick={onTurn}>
            Show answer
          </Button>
        )}
        {hasField && (
          <Button
            kind="main"
            type="submit"
            form={writtenFormId}
            keyHint="Enter"
            busyText={sending?.kind === "text" && "Checking…"}
          >
            Check
          </Button>
        )}
        {isOfParts && (
          <Button
            kind="main"
            keyHint="Enter"
            isDisabled={!canCheck(draft)}
            busyText={sending !== null && sending.kind !== "giveUp" && "Checking…"}
            onClick={onCheck}
          >
            Check
          </Button>
        )}
        <Button
          keyHint={hasField ? "Ctrl Enter" : "0"}
          busyText={sending?.kind === "giveUp" && "Looking it up…"}
          onClick={onGiveUp}
        >
          I don’t know
        </Button>
        {isOfParts && <p className="foot-status">{statusOf(question, draft)}</p>}
      </div>
    </SessionFooter>
  );
}

function KeyHint({ question, isTurned }: { question: ServedQuestion; isTurned: boolean }) {
  switch (question.form) {
    case "choice":
      return (
        <span>
          <Key>1</Key> to <Key>{String(question.options.length)}</Key> to answer
        </span>
      );
    case "trueFalse":
      return (
        <span>
          <Key>T</Key> or <Key>F</Key> to answer
        </span>
      );
    case "cloze":
    case "typed":
    case "numeric":
    case "multi":
    case "match":
    case "sort":
    case "order":
      return null;
    case "flashcard":
      if (!isTurned) return null;
      return (
        <span>
          <Key>Space</Key> for Good
        </span>
      );
  }
}
