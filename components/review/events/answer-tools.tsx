import { Button } from "@/components/ui/button";
import { count } from "@/components/wording/counts";
import type { Feedback } from "@/core/review/exchange";
import type { Tools } from "./use-tools";

/** What an answer calls for besides going on: a typing mistake to forgive, or a claim that is forgotten too often. */
export function AnswerTools({ feedback, tools }: { feedback: Feedback; tools: Tools }) {
  const lapses = Math.max(0, ...feedback.claims.map(({ leech }) => leech ?? 0));
  if (!tools.canAcceptTyping && lapses === 0) return null;
  return (
    <div className="answer-tools">
      {tools.canAcceptTyping && (
        <Button busyText={tools.isBusy && "Saving…"} onClick={tools.acceptTyping}>
          I was right: a typing mistake
        </Button>
      )}
      {lapses > 0 && (
        <>
          <p>Forgotten {count(lapses, "time")}. It may be worth putting it aside.</p>
          <Button keyHint="!" onClick={tools.suspend}>
            Suspend
          </Button>
        </>
      )}
    </div>
  );
}
