import { Button } from "@/components/ui/button";
import type { RatingChoice } from "@/core/review/exchange";
import type { Rating } from "@/core/schedule/rating";
import { RatingBar } from "./events/rating-bar";
import { SessionFooter } from "./session-footer";

/** When the claim returns, by the rating that counts where another may be given, and the way on. */
export function AnsweredFooter({
  sentence,
  isEnding,
  ratings = null,
  isBusy = false,
  onRate,
  onContinue,
}: {
  sentence: string;
  isEnding: boolean;
  /** Null where there is nothing to choose. */
  ratings?: RatingChoice | null;
  isBusy?: boolean;
  onRate?: (rating: Rating) => void;
  onContinue: () => void;
}) {
  return (
    <SessionFooter
      margin={
        <Button kind="main" keyHint="Enter" busyText={isEnding && "Summing up…"} onClick={onContinue}>
          Continue
        </Button>
      }
    >
      {ratings && onRate ? (
        <>
          <p className="vh">{sentence}</p>
          <RatingBar choice={ratings} isBusy={isBusy} onRate={onRate} />
        </>
      ) : (
        <p className="foot-next">{sentence}</p>
      )}
    </SessionFooter>
  );
}
